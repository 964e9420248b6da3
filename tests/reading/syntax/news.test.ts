import { describe, expect, it } from 'vitest';
import { createParser } from '../../../src/reading/syntax/parser.ts';
import { createSentenceReader } from '../../../src/reading/text/sentences.ts';
import { NEWS } from './news-sentences.ts';
import { missing, parseBracketed } from './relations.ts';

const read = createSentenceReader();
const parse = createParser();

/** Of the arcs of each group, the parser finds so many in a hundred. */
const FLOORS: Readonly<Record<string, number>> = {
  'subjects and objects': 90,
  'phrases with a preposition': 90,
  'passives and their agents': 86,
  'lists of people': 95,
  'relative clauses': 74,
  'words in apposition': 92,
  'clauses and participles in front': 90,
  'verbs that lean on verbs': 88,
  'verbs joined to verbs': 80,
  'clauses that follow': 86,
  negation: 100,
  'long sentences': 88,
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
