/** Counts how plain text spells words: which ones it capitalises. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { fold } from '../../src/reading/text/fold.ts';

interface Counts {
  small: number;
  capital: number;
}

const WORD = /\p{L}[\p{L}'.]*\p{L}|\p{L}|\d[\d.,]*|[^\s\p{L}\d]/gu;

/** The texts of a file of JSON Lines (also gzipped), one string an article. */
export function readTexts(path: string): string[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text);
}

export function tokensOf(text: string): string[] {
  return fold(text.replace(/['’]s\b/g, " 's")).match(WORD) ?? [];
}

/** The usual case by lower-case word: 1 for words that are always capitalised inside a sentence … 6 for never. */
export function countCase(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, Counts>();
  for (const text of texts) {
    for (const line of text.split('\n')) {
      let fresh = true;
      for (const token of tokensOf(line)) {
        if (!/^\p{L}/u.test(token)) {
          fresh = /[.?!:"(]/.test(token);
          continue;
        }
        const capital = /^\p{Lu}/u.test(token);
        if (!capital || !fresh) {
          const lower = token.toLowerCase();
          const count = counts.get(lower) ?? { small: 0, capital: 0 };
          if (capital) count.capital++;
          else count.small++;
          counts.set(lower, count);
        }
        fresh = token.endsWith('.') && token.length > 4;
      }
    }
  }
  const usual = new Map<string, number>();
  for (const [word, { small, capital }] of counts) {
    if (small + capital < 3) continue;
    const share = small / (small + capital);
    usual.set(
      word,
      share <= 0.02 ? 1 : share <= 0.2 ? 2 : share <= 0.5 ? 3 : share <= 0.8 ? 4 : share <= 0.97 ? 5 : 6,
    );
  }
  return usual;
}
