import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReader } from '../../../src/reading/reader.ts';
import { anyNews, articleOf, RUNS } from './news.ts';
import { passagesOf } from './told.ts';

const reader = createReader();

function expectVerbatim(text: string): void {
  const reading = reader.read(articleOf(text));
  for (const { start, end, text: words } of passagesOf(reading)) {
    expect(text.slice(start, end)).toBe(words);
    expect(words).not.toBe('');
  }
  for (const { sentence, start, end } of reading.entities.flatMap(({ mentions }) => mentions)) {
    expect(sentence.start).toBeLessThanOrEqual(start);
    expect(sentence.end).toBeGreaterThanOrEqual(end);
  }
}

/** Things that stand between, in and on words and that offsets must count. */
const noise = fc.constantFrom(
  '😀',
  '𝐀',
  '\u0301',
  '\u200b',
  '\u00ad',
  '\u00a0',
  '\ufeff',
  '&amp;',
  '\u202e',
  '\r',
);

test('every passage is what stands at its offsets', () => {
  fc.assert(
    fc.property(anyNews, (text) => expectVerbatim(text)),
    RUNS,
  );
});

test('so it is in decomposed text and with odd characters anywhere', () => {
  const disturbed = fc
    .record({ text: anyNews, places: fc.array(fc.tuple(fc.nat({ max: 2000 }), noise), { maxLength: 30 }) })
    .map(({ text, places }) =>
      places.reduce((so, [at, odd]) => so.slice(0, at) + odd + so.slice(at), text.normalize('NFD')),
    );
  fc.assert(
    fc.property(disturbed, (text) => expectVerbatim(text)),
    RUNS,
  );
});

test('so it is in any text at all', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.oneof(noise, fc.constantFrom(...WORDS)), { maxLength: 60 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(any, (text) => expectVerbatim(text)),
    { ...RUNS, numRuns: 300 },
  );
});

const WORDS = [
  ...['President', 'Ana Lima', 'Bo Ek', 'Quito', 'the', 'minister', 'he', 'of', 'and', "'s"],
  ...['met', 'will', 'not', 'in', 'on May 3', '1990s', ',', '.', '\n\n', '"', '(', ')', '—', '\ud800', 'é'],
];
