import type { Word } from './words.ts';

/**
 * Runs of capitalised words, hyphens and apostrophes between them included. `from` and `to` hold, at each token of a
 * run, its first token and the one after its last; -1 elsewhere. Wide runs also go over "of", "for the", "de" …
 */
export interface Runs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly wideFrom: Int32Array;
  readonly wideTo: Int32Array;
}

const LINKS = new Set(['-', '&', "'", '/', '.']);
const CONNECTIVES = new Set([
  'of',
  'for',
  'the',
  'de',
  'del',
  'la',
  'al',
  'bin',
  'ibn',
  'van',
  'von',
  'der',
  'du',
  'di',
  'da',
  'dos',
  'el',
  'and',
  'on',
  'in',
]);

export function findRuns(words: readonly Word[], initial: Uint8Array): Runs {
  // In one piece of memory, of which each costs V8 more than what is written into it.
  const bytes = words.length * Int32Array.BYTES_PER_ELEMENT;
  const memory = new ArrayBuffer(4 * bytes);
  const from = new Int32Array(memory, 0, words.length).fill(-1);
  const to = new Int32Array(memory, bytes, words.length).fill(-1);
  const starts = (i: number) => {
    const word = words[i];
    return word?.capital === true && !(initial[i] === 1 && word.usualCase >= 5);
  };
  for (let i = 0; i < words.length; ) {
    if (!starts(i)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (;;) {
      if (starts(end)) end++;
      else if (LINKS.has(words[end]?.text ?? '') && starts(end + 1)) end += 2;
      else break;
    }
    from.fill(i, i, end);
    to.fill(end, i, end);
    i = end;
  }
  const wideFrom = new Int32Array(memory, 2 * bytes, words.length);
  const wideTo = new Int32Array(memory, 3 * bytes, words.length);
  wideFrom.set(from);
  wideTo.set(to);
  for (let i = 0; i < words.length; ) {
    if ((from[i] ?? -1) < 0) {
      i++;
      continue;
    }
    let end = to[i] ?? i + 1;
    for (;;) {
      let next = end;
      while (next < end + 2 && CONNECTIVES.has(words[next]?.text ?? '')) next++;
      if (
        next === end ||
        (from[next] ?? -1) !== next ||
        words[end]?.text === 'in' ||
        words[end]?.text === 'on'
      )
        break;
      end = to[next] ?? next + 1;
    }
    wideFrom.fill(i, i, end);
    wideTo.fill(end, i, end);
    i = end;
  }
  return { from, to, wideFrom, wideTo };
}
