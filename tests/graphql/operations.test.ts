import { readdir, readFile } from 'node:fs/promises';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AskedEvent, named, partiesOf, range } from './answers.ts';
import { type SeededGraph, seededGraph } from './seeded-graph.ts';

/** Each example in schema/operations, run as it is on the articles of seed/, must give what those articles say. */
const FOLDER = new URL('../../schema/operations/', import.meta.url);
const FILES = (await readdir(FOLDER)).filter((file) => file.endsWith('.graphql')).sort();

let graph: SeededGraph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph?.close());

async function ask(operation: string, variables: Record<string, unknown> = {}) {
  return graph.ask(await readFile(new URL(`${operation}.graphql`, FOLDER), 'utf8'), variables);
}

const TRIP_2023 = '2023-06-28/2023-07-02';
const TRIP_2024 = '2024-12-02/2024-12-05';

describe.each(FILES)('%s', (file) => {
  it('is a valid operation that says what it asks and is named like its file', async () => {
    const source = await readFile(new URL(file, FOLDER), 'utf8');
    const document = parse(source);
    expect(validate(graph.schema, document)).toEqual([]);
    expect(source).toMatch(/^# \S/);
    const pascal = file
      .replace('.graphql', '')
      .replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(document.definitions.map((node) => ('name' in node ? node.name?.value : null))).toEqual([pascal]);
  });
});

describe('the example operations', () => {
  it('are each run by a test below', async () => {
    const source = await readFile(new URL(import.meta.url), 'utf8');
    for (const file of FILES) expect(source).toContain(`ask('${file.replace('.graphql', '')}'`);
  });

  it('whom-somebody-met: Blinken met Trung, on both trips, with the sentences', async () => {
    const { encounters } = await ask('whom-somebody-met');
    const met = meetings(encounters.nodes, 'Antony Blinken');
    expect(met).toEqual([`Lê Hoài Trung ${TRIP_2024}`, `Lê Hoài Trung ${TRIP_2023}`]);
    expect(encounters.nodes[0].reports[0].quote).toContain('Trung met US Secretary of State Antony Blinken');
  });

  it('whom-somebody-met: Trung met ten times, as the gold says', async () => {
    const { encounters } = await ask('whom-somebody-met', { who: 'Trung', first: 100 });
    expect(meetings(encounters.nodes, 'Lê Hoài Trung')).toEqual(
      expect.arrayContaining([
        ...['Antony Blinken', 'Jake Sullivan', 'Samantha Power'].map((name) => `${name} ${TRIP_2024}`),
        ...[
          'Antony Blinken',
          'Jake Sullivan',
          'Samantha Power',
          'Daniel Kritenbrink',
          'Sasha Baker',
          'Guy Ryder',
          'John Kerry',
        ].map((name) => `${name} ${TRIP_2023}`),
      ]),
    );
  });

  it('when-two-met: twice, eighteen months apart', async () => {
    const { encounters } = await ask('when-two-met');
    expect(encounters.totalCount).toBe(2);
    expect(encounters.nodes.map(({ when }: AskedEvent) => range(when))).toEqual([TRIP_2024, TRIP_2023]);
  });

  it('when-two-met: no article says that Blinken and Sullivan met', async () => {
    const { encounters } = await ask('when-two-met', { who: 'Antony Blinken', with: 'Jake Sullivan' });
    expect(encounters.totalCount).toBe(0);
  });

  it('met-between-two-days: once in December 2024', async () => {
    const { encounters } = await ask('met-between-two-days');
    expect(encounters.nodes.map(({ when }: AskedEvent) => range(when))).toEqual([TRIP_2024]);
    const before = await ask('met-between-two-days', { since: '2023-08-01', until: '2024-11-30' });
    expect(before.encounters.totalCount).toBe(0);
  });

  it('whom-somebody-met-in-a-place: five officials in Washington, and not Ryder, who was in New York', async () => {
    const { encounters } = await ask('whom-somebody-met-in-a-place');
    const met = new Set(encounters.nodes.flatMap((event: AskedEvent) => partiesOf(event).map(named)));
    for (const name of [
      'Antony Blinken',
      'Jake Sullivan',
      'Samantha Power',
      'Daniel Kritenbrink',
      'Sasha Baker',
    ]) {
      expect(met).toContain(named({ name }));
    }
    expect(met).not.toContain(named({ name: 'Guy Ryder' }));
  });

  it.each(['Việt Nam', 'Vietnam', 'VIET NAM'])(
    'who-visited-a-place: Biden and Blinken visited %s',
    async (place) => {
      const { encounters } = await ask('who-visited-a-place', { place });
      const visits = encounters.nodes.map(
        (event: AskedEvent) => `${partiesOf(event).map(named).join()} ${range(event.when)}`,
      );
      expect(visits).toEqual(['joe biden 2023-09-01/2023-09-30', 'antony blinken null/null']);
      expect(encounters.nodes[1].when.text).toContain('April');
    },
  );

  it('what-is-planned: the election of November 5, 2024', async () => {
    const { encounters } = await ask('what-is-planned');
    expect(encounters.nodes).toMatchObject([
      { kind: 'ELECTION', status: 'PLANNED', when: { from: '2024-11-05', to: '2024-11-05' } },
    ]);
  });

  it('phone-call-and-its-articles: one call in March 2023, in two articles', async () => {
    const { encounters } = await ask('phone-call-and-its-articles');
    expect(encounters.nodes.map(({ when }: AskedEvent) => range(when))).toEqual(['2023-03-01/2023-03-31']);
    const { reports, why } = encounters.nodes[0];
    expect(why).toHaveLength(2);
    expect(why[1]).toContain('the same parties, the same kind, no days that speak against it.');
    expect(reports.map(({ document }: { document: { id: string } }) => document.id).sort()).toEqual([
      'trung-washington-2023.txt',
      'vietnam-us-partnership.txt',
    ]);
    expect(reports.map(({ quote }: { quote: string }) => quote).join()).toContain(
      'spoke by phone with President Joe Biden',
    );
  });

  it('acquaintances-of-somebody: Blinken, Sullivan and Power twice, the others once', async () => {
    const { acquaintances } = await ask('acquaintances-of-somebody');
    const times = Object.fromEntries(
      acquaintances.nodes.map(({ party, times }: { party: { name: string }; times: number }) => [
        named(party),
        times,
      ]),
    );
    expect(times).toMatchObject({
      'antony blinken': 2,
      'jake sullivan': 2,
      'samantha power': 2,
      'daniel kritenbrink': 1,
      'sasha baker': 1,
      'guy ryder': 1,
      'john kerry': 1,
    });
    const blinken = acquaintances.nodes.find(
      ({ party }: { party: { name: string } }) => party.name === 'Antony Blinken',
    );
    expect([range(blinken.first), range(blinken.last)]).toEqual([TRIP_2023, TRIP_2024]);
  });

  it('how-two-are-connected: Kritenbrink and Sullivan through Trung, each step with its sentence', async () => {
    const { connection } = await ask('how-two-are-connected');
    const way = connection.map(({ from, to }: { from: { name: string }; to: { name: string } }) => [
      named(from),
      named(to),
    ]);
    expect(way).toEqual([
      ['daniel kritenbrink', 'le hoai trung'],
      ['le hoai trung', 'jake sullivan'],
    ]);
    for (const { event } of connection) expect(event.reports[0].quote).toContain('Sullivan');
  });

  it('how-two-are-connected: Kritenbrink and Biden are not', async () => {
    const { connection } = await ask('how-two-are-connected', { to: 'Joe Biden' });
    expect(connection).toBeNull();
  });

  it('articles-that-mention-somebody: three articles, in both spellings', async () => {
    const { person } = await ask('articles-that-mention-somebody');
    const documents = new Set(
      person.mentions.nodes.map(({ document }: { document: { id: string } }) => document.id),
    );
    expect([...documents].sort()).toEqual([
      'ambassador-interview-2023.txt',
      'trung-washington-2023.txt',
      'vietnam-us-partnership.txt',
    ]);
    expect(person.name).toBe('Nguyễn Phú Trọng');
    for (const { text, sentence } of person.mentions.nodes) expect(sentence).toContain(text);
  });

  it('say-that-two-are-one, and who-is-who, until it is undone', async () => {
    const { same } = await ask('say-that-two-are-one');
    expect(same).toMatchObject({ inForce: true, entities: [{ id: 'person:doan-khac-viet' }] });
    const { decisions } = await ask('who-is-who');
    expect(decisions).toMatchObject({ totalCount: 1, nodes: [{ id: same.id, kind: 'SAME', by: 'curator' }] });
    const undo = 'mutation Undo($id: ID!) { undo(decision: $id) { inForce entities { id } } }';
    expect(await graph.ask(undo, { id: same.id })).toEqual({
      undo: { inForce: false, entities: [{ id: 'person:doan-khac-viet' }, { id: 'person:pham-thu-hang' }] },
    });
  });

  it('positions-of-somebody: Blinken is Secretary of State', async () => {
    const { person } = await ask('positions-of-somebody');
    expect(person.positions.map(({ title }: { title: string }) => title).join()).toContain(
      'Secretary of State',
    );
  });

  it('find-an-organization: USAID', async () => {
    const { organization } = await ask('find-an-organization');
    expect([organization.name, ...organization.aliases]).toContain('USAID');
    expect(organization.mentions.totalCount).toBeGreaterThan(0);
  });

  it('search-the-graph: the person first, then articles that name him', async () => {
    const { search } = await ask('search-the-graph');
    expect(search[0].entity).toMatchObject({ __typename: 'Person', name: 'Antony Blinken' });
  });

  it('search-the-graph: also where the name is misspelled', async () => {
    const { search } = await ask('search-the-graph', { text: 'Blinkin' });
    expect(search[0]).toMatchObject({ field: 'NAME', entity: { name: 'Antony Blinken' } });
  });

  it('how-often-by-year: both trips of Trung, on each of which he met Blinken once', async () => {
    const { timeline } = await ask('how-often-by-year');
    expect(
      timeline.periods.map(
        ({ from, parties }: { from: string; parties: { times: number }[] }) =>
          `${from.slice(0, 4)}: ${parties.map(({ times }) => times).join()}`,
      ),
    ).toEqual(['2023: 3,1', '2024: 2,1']);
  });

  it('how-much-there-is: five documents, and as many events as their kinds add up to', async () => {
    const { statistics } = await ask('how-much-there-is');
    expect(statistics).toMatchObject({
      documents: 5,
      publishedFrom: '2023-07-03',
      publishedTo: '2024-12-07',
    });
    const sum = statistics.kinds.reduce((all: number, { events }: { events: number }) => all + events, 0);
    expect(sum).toBe(statistics.events);
  });

  it('whatever-has-an-id: a person, and a document', async () => {
    expect((await ask('whatever-has-an-id')).node).toMatchObject({
      __typename: 'Person',
      name: 'Antony Blinken',
    });
    const { node } = await ask('whatever-has-an-id', { id: 'trung-washington-2023.txt' });
    expect(node.__typename).toBe('Document');
  });

  it('documents-in-the-graph: five, newest first, with what they report', async () => {
    const { documents } = await ask('documents-in-the-graph');
    expect(documents.totalCount).toBe(5);
    expect(documents.nodes.map(({ publishedOn }: { publishedOn: string | null }) => publishedOn)).toEqual([
      '2024-12-07',
      '2024-11-01',
      '2023-12-12',
      '2023-07-03',
      null,
    ]);
    for (const { reports } of documents.nodes) expect(reports.length).toBeGreaterThan(0);
  });

  it('what-an-article-says: names and sentences where its offsets say they are', async () => {
    const { document } = await ask('what-an-article-says');
    for (const { text, start, end } of document.mentions) expect(document.text.slice(start, end)).toBe(text);
    for (const { quote, start, end } of document.reports) expect(document.text.slice(start, end)).toBe(quote);
    const people = document.mentions.filter(
      ({ entity }: { entity: { __typename: string } }) => entity.__typename === 'Person',
    );
    expect(new Set(people.map(({ entity }: { entity: { name: string } }) => named(entity)))).toContain(
      'sasha baker',
    );
  });

  it('ingest-an-article, then remove-a-document: in, unchanged, found, out, and no longer there', async () => {
    const id = 'example:first-article';
    expect((await ask('ingest-an-article')).ingest).toEqual([
      { id, status: 'NEW', code: null, message: null },
    ]);
    expect((await ask('ingest-an-article')).ingest).toMatchObject([{ id, status: 'UNCHANGED' }]);
    const { encounters } = await ask('whom-somebody-met', { who: 'Amalia Brandt' });
    expect(meetings(encounters.nodes, 'Amalia Brandt')).toEqual(['Tomas Lindqvist 2024-05-03/2024-05-03']);
    expect((await ask('remove-a-document')).removeDocument).toBe(true);
    await expect(ask('remove-a-document')).rejects.toThrow('There is no document with the id');
    await expect(ask('whom-somebody-met', { who: 'Amalia Brandt' })).rejects.toThrow('Amalia Brandt');
  });
});

/** With whom and when, one line a party on another side, in the order of the events. */
function meetings(events: readonly AskedEvent[], who: string): string[] {
  return events.flatMap((event) => {
    const own = event.participants.find(({ party }) => named(party) === named({ name: who }))?.side;
    const others = event.participants.filter(
      ({ party, side }) => side !== own && party.id.startsWith('person:'),
    );
    return others.map(({ party }) => `${party.name} ${range(event.when)}`);
  });
}
