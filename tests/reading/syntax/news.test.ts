import { describe, expect, it } from 'vitest';
import { createParser } from '../../../src/reading/syntax/parser.ts';
import { createSentenceReader } from '../../../src/reading/text/sentences.ts';
import { NEWS } from './news-sentences.ts';
import { missing, parseBracketed } from './relations.ts';

const read = createSentenceReader();
const parse = createParser();

/** Of the arcs of each group, the parser finds so many in a hundred. */
const FLOORS: Readonly<Record<string, number>> = {
  'subjects and objects': 96,
  'phrases with a preposition': 93,
  'passives and their agents': 100,
  'lists of people': 95,
  'relative clauses': 97,
  'words in apposition': 100,
  'clauses and participles in front': 92,
  'verbs that lean on verbs': 97,
  'verbs joined to verbs': 88,
  'clauses that follow': 86,
  negation: 100,
  'long sentences': 90,
};

describe('the syntax of news', () => {
  it.each(Object.entries(NEWS))('is mostly understood in %s', (group, sentences) => {
    const wanted = sentences.flatMap(([, ...arcs]) => arcs).length;
    const missed = sentences.flatMap(([sentence, ...arcs]) =>
      missing(parseBracketed(sentence, read, parse), arcs).map((arc) => `${sentence} — ${arc}`),
    );
    const found = (100 * (wanted - missed.length)) / wanted;
    expect(found, missed.join('\n')).toBeGreaterThanOrEqual(FLOORS[group] ?? 100);
  });
});
