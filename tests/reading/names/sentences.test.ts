import { describe, expect, test } from 'vitest';
import type { NameSpan } from '../../../src/reading/names/name.ts';
import { createNameTagger } from '../../../src/reading/names/tagger.ts';
import { plainNames } from '../../../src/reading/roles/plain-names.ts';
import { partTitledNames } from '../../../src/reading/roles/titled-names.ts';
import { markedSentence } from '../roles/marked-sentence.ts';
import { BODIES, NO_BODY } from './bodies.ts';
import { NOBODY, PERSONS, THINGS, VESSELS } from './persons.ts';

const tagNames = createNameTagger();

/** Those of the marked sentences in which a name is missed, wrong or too many, with what was read. */
function misread(marked: readonly string[]): string[] {
  return marked.flatMap((sentence) => {
    const { text, sentences, names } = markedSentence(sentence);
    const written = ({ type, sentence: at, first, last }: NameSpan): string => {
      const tokens = sentences[at]?.tokens.slice(first, last) ?? [];
      return `${type} ${text.slice(tokens[0]?.start, tokens.at(-1)?.end)}`;
    };
    const wanted = names.map(written).sort().join(', ');
    const found = plainNames(sentences, partTitledNames(sentences, tagNames(sentences)))
      .map(written)
      .sort()
      .join(', ');
    return found === wanted ? [] : [`${sentence} → ${found}`];
  });
}

/** A learned tagger misses some; how many it may is what it reached when last trained, of sentences it never saw. */
function expectAtMost(wrong: readonly string[], allowed: number): void {
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(allowed);
}

describe('persons of many cultures are found as they are written', () => {
  test.each([
    ['family name first', 2],
    ['particles and fathers', 0],
    ['in lists with dashes', 0],
    ['initials and suffixes', 0],
    ['hyphens and apostrophes', 0],
    ['several surnames', 0],
    ['titles before the name', 1],
    ['sovereigns', 0],
    ['titles of many tongues', 1],
    ['titles that stand in no list of the model', 0],
    ['surnames that are words', 0],
    ['names that begin with short words', 0],
    ['families', 0],
    ['marks and short forms inside names', 0],
    ['single names', 0],
    ['names at the start of a sentence', 3],
    ['in apposition and lists', 0],
    ['called by a role before a comma', 0],
    ['parts of names said before', 0],
    ['leaders of administrations', 0],
    ['roles that hold a small noun', 0],
    ['nicknames, couples and families', 0],
  ])('%s: at most %d misread', (group, allowed) => expectAtMost(misread(PERSONS[group] ?? []), allowed));
});

describe('organizations and places are found as they are written', () => {
  test.each([
    ['parties and movements', 0],
    ['ministries, committees and offices', 1],
    ['companies', 1],
    ['two rather than one', 0],
    ['called after persons', 0],
    ['firms by what they do and suffer', 0],
    ['learning, news and aid', 1],
    ['bodies of nations', 0],
    ['landmarks are places', 0],
    ['short forms', 0],
    ['fields of offices', 0],
    ['bodies called by their kind', 0],
    ['places by what is done there', 0],
    ['places', 3],
  ])('%s: at most %d misread', (group, allowed) => expectAtMost(misread(BODIES[group] ?? []), allowed));
});

describe('capitals that name nobody and nothing', () => {
  test('things with an article', () => expectAtMost(misread(THINGS), 0));
  test('ships and storms', () => expectAtMost(misread(VESSELS), 0));
  test('at most 2 sentences of titles, headlines and things', () => expectAtMost(misread(NOBODY), 2));
  test('at most 2 sentences of bare bodies, deeds and languages', () => expectAtMost(misread(NO_BODY), 2));
});
