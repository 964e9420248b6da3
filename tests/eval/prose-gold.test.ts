import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const folder = new URL('../../eval/sets/', import.meta.url);

const day = z.iso.date().nullable();
const dyad = z.object({ a: z.string(), b: z.string(), start: day, end: day, from: z.string() });
const event = z.object({
  participants: z.array(z.string()),
  start: day,
  end: day,
  from: z.string(),
});
const article = z.object({
  publishedOn: day,
  people: z.array(z.string()),
  organizations: z.array(z.string()),
  optionalOrganizations: z.array(z.string()),
  places: z.array(z.string()),
  optionalPlaces: z.array(z.string()),
  dyads: z.array(dyad),
  events: z.array(event),
  trap: z.string().min(1),
});
const gold = z
  .object({ articles: z.record(z.string(), article) })
  .parse(JSON.parse(readFileSync(new URL('prose.gold.json', folder), 'utf8')));

test('The gold has the articles that there are, and no other', () => {
  expect(Object.keys(gold.articles).sort()).toEqual(readdirSync(new URL('prose/', folder)).sort());
});

describe.each(Object.entries(gold.articles))('%s', (id, annotated) => {
  const text = readFileSync(new URL(`prose/${id}`, folder), 'utf8');
  const dated = [...annotated.dyads, ...annotated.events];

  test('begins with the day the gold gives as its publication', () => {
    expect(/^ date (\d{4}-\d\d-\d\d) /.exec(text)?.[1] ?? null).toBe(annotated.publishedOn);
  });

  test('holds the name of every person', () => {
    expect(annotated.people.filter((name) => !text.includes(name))).toEqual([]);
  });

  test('holds every quotation that states a dyad or an event', () => {
    expect(dated.map((one) => one.from).filter((quote) => !text.includes(quote))).toEqual([]);
  });

  test('brings together only people, organizations and states that are listed', () => {
    const listed = new Set([
      ...annotated.people,
      ...annotated.organizations,
      ...annotated.optionalOrganizations,
      ...annotated.places,
      ...annotated.optionalPlaces,
    ]);
    const named = [
      ...annotated.dyads.flatMap(({ a, b }) => [a, b]),
      ...annotated.events.flatMap(({ participants }) => participants),
    ];
    expect(named.filter((name) => !listed.has(name))).toEqual([]);
    expect(annotated.dyads.filter(({ a, b }) => a === b)).toEqual([]);
  });

  test('dates from a first day to a last one that is no earlier, or not at all', () => {
    const wrong = dated.filter(({ start, end }) =>
      start === null || end === null ? start !== end : start > end,
    );
    expect(wrong).toEqual([]);
  });

  test('calls nothing both required and optional', () => {
    expect(annotated.organizations.filter((name) => annotated.optionalOrganizations.includes(name))).toEqual(
      [],
    );
    expect(annotated.places.filter((name) => annotated.optionalPlaces.includes(name))).toEqual([]);
  });
});
