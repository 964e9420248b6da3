import { bitOf } from './categories.ts';
import type { SentenceContext } from './context.ts';
import { EVIDENCE_BITS } from './evidence.ts';
import { hashString, mix } from './hash.ts';
import type { Word } from './words.ts';

/** Set in the features that know the very word or its letters, so that training can do without them now and then. */
export const LEXICAL = 1;

/** No token has more features than this. */
export const MOST_FEATURES = 256;

/**
 * Places of features that one word settles: the token's own with what may be behind its capital, and that before or
 * behind it with whether the token has one.
 */
export const OWN: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 24, 30, 31, 32, 33, 34, 35, 36, 37, 38];
export const OF_WORD_BEFORE: readonly number[] = [7, 11, 39];
export const OF_WORD_BEHIND: readonly number[] = [9, 12, 40];
/** So many features every token has, before those that not all have. */
export const COMMON = 45;

/** What stands before the first word and behind the last. */
export const EDGE: Word = {
  id: 0,
  text: '',
  form: 1,
  lower: 1,
  key: 1,
  shape: 1,
  prefixes: [],
  suffixes: [],
  capital: false,
  upper: false,
  letters: false,
  digits: false,
  triggers: 0,
  usualCase: 7,
};
const POS = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE SYM VERB X'
    .split(' ')
    .map((tag) => [tag, hashString(tag)]),
);
const CUES =
  bitOf('titles') |
  bitOf('honorifics') |
  bitOf('occupations') |
  bitOf('org-nouns') |
  bitOf('place-nouns') |
  bitOf('said-verbs') |
  bitOf('kin-nouns') |
  bitOf('name-particles') |
  bitOf('demonyms') |
  bitOf('calendar');

/** Writes the hashes of a token's features into `out` and gives their number. */
export function tokenFeatures(context: SentenceContext, i: number, out: Int32Array): number {
  const { words, lists, runs, initial, style, pos } = context;
  let n = 0;
  const word = words[i] ?? EDGE;
  const b1 = words[i - 1] ?? EDGE;
  const b2 = words[i - 2] ?? EDGE;
  const a1 = words[i + 1] ?? EDGE;
  const a2 = words[i + 2] ?? EDGE;
  const first = initial[i] ?? 0;
  const glued = gluing(context, i);
  const look = (word.capital ? 1 : 0) | (word.upper ? 2 : 0) | (first << 2) | (style << 3);

  out[n++] = plain(1, 0);
  out[n++] = plain(2, look);
  out[n++] = lexical(3, word.form);
  out[n++] = lexical(4, word.lower);
  out[n++] = lexical(5, mix(word.lower, look));
  out[n++] = plain(6, word.shape);
  out[n++] = plain(7, mix(word.shape, first));
  out[n++] = plain(8, b1.lower);
  out[n++] = plain(9, b2.lower);
  out[n++] = plain(10, a1.lower);
  out[n++] = plain(11, a2.lower);
  out[n++] = plain(12, mix(b1.lower, word.capital ? 1 : 0));
  out[n++] = plain(13, mix(a1.lower, word.capital ? 1 : 0));
  out[n++] = lexical(14, mix(b1.lower, word.lower));
  out[n++] = lexical(15, mix(word.lower, a1.lower));
  out[n++] = plain(16, mix(b2.lower, b1.lower));
  out[n++] = plain(17, mix(a1.lower, a2.lower));
  out[n++] = plain(18, mix(b1.lower, a1.lower));
  out[n++] = plain(19, mix(mix(b1.shape, word.shape), a1.shape));
  out[n++] = plain(20, mix(b1.shape, word.shape));
  out[n++] = plain(21, mix(word.shape, a1.shape));
  out[n++] = plain(22, mix(mix(b2.shape, b1.shape), mix(mix(word.shape, a1.shape), a2.shape)));
  out[n++] = plain(23, mix(b1.lower, word.shape));
  out[n++] = plain(24, mix(word.shape, a1.lower));
  out[n++] = plain(25, mix(word.usualCase, look));
  out[n++] = plain(26, mix(b1.usualCase, mix(word.usualCase, look)));
  out[n++] = plain(27, mix(a1.usualCase, mix(word.usualCase, look)));
  out[n++] = plain(28, POS.get(pos[i] ?? '') ?? 0);
  out[n++] = plain(29, mix(POS.get(pos[i - 1] ?? '') ?? 0, POS.get(pos[i] ?? '') ?? 0));
  out[n++] = plain(30, mix(POS.get(pos[i] ?? '') ?? 0, POS.get(pos[i + 1] ?? '') ?? 0));
  for (let k = 0; k < 4; k++) {
    out[n++] = lexical(31 + 2 * k, word.prefixes[k] ?? 0);
    out[n++] = lexical(32 + 2 * k, word.suffixes[k] ?? 0);
  }
  out[n++] = lexical(39, mix(word.suffixes[2] ?? 0, look));
  out[n++] = plain(40, b1.suffixes[2] ?? 0);
  out[n++] = plain(41, a1.suffixes[2] ?? 0);

  out[n++] = plain(42, mix(glued, look));
  out[n++] = plain(43, mix(glued, mix(a2.usualCase, word.shape)));
  out[n++] = plain(44, mix(glued, mix(b2.shape, word.shape)));
  out[n++] = plain(45, mix(glued, a1.lower));

  // The run of capitals the token stands in.
  const from = runs.from[i] ?? -1;
  const to = runs.to[i] ?? -1;
  if (from >= 0) {
    const length = Math.min(to - from, 6);
    const place = mix(Math.min(i - from, 3), Math.min(to - 1 - i, 3));
    const head = words[from] ?? EDGE;
    const tail = words[to - 1] ?? EDGE;
    const before = words[from - 1] ?? EDGE;
    const after = words[to] ?? EDGE;
    const atStart = initial[from] ?? 0;
    out[n++] = plain(46, mix(length, mix(place, atStart)));
    out[n++] = lexical(47, mix(place, head.lower));
    out[n++] = lexical(48, mix(place, tail.lower));
    out[n++] = plain(49, mix(place, before.lower));
    out[n++] = plain(50, mix(place, after.lower));
    out[n++] = lexical(51, head.lower);
    out[n++] = lexical(52, tail.lower);
    out[n++] = plain(53, before.lower);
    out[n++] = plain(54, after.lower);
    out[n++] = plain(55, mix(before.lower, after.lower));
    out[n++] = plain(56, mix(length, before.lower));
    out[n++] = plain(57, mix(length, after.lower));
    out[n++] = lexical(58, tail.suffixes[2] ?? 0);
    out[n++] = plain(59, mix(head.usualCase, mix(tail.usualCase, place)));
    out[n++] = plain(60, mix(place, (lists.ends[to - 1] ?? 0) | 0));
    out[n++] = plain(61, mix(place, (lists.begins[from] ?? 0) | 0));
    out[n++] = plain(62, mix(place, (lists.ends[from - 1] ?? 0) & CUES));
    out[n++] = plain(63, mix(place, (lists.begins[to] ?? 0) & CUES));
    out[n++] = plain(
      64,
      mix(mix((lists.ends[from - 1] ?? 0) & CUES, (lists.begins[to] ?? 0) & CUES), length),
    );
  }
  const wideFrom = runs.wideFrom[i] ?? -1;
  const wideTo = runs.wideTo[i] ?? -1;
  if (wideFrom >= 0 && (wideFrom !== from || wideTo !== to)) {
    const place = mix(Math.min(i - wideFrom, 2), Math.min(wideTo - 1 - i, 2));
    out[n++] = plain(81, mix(place, (words[wideFrom] ?? EDGE).lower));
    out[n++] = plain(82, mix(place, (words[wideTo - 1] ?? EDGE).lower));
    out[n++] = plain(83, mix(Math.min(wideTo - wideFrom, 8), place));
    out[n++] = plain(84, (words[wideFrom] ?? EDGE).lower);
    out[n++] = plain(85, mix(place, lists.begins[wideFrom] ?? 0));
  }

  // Word lists.
  const begins = lists.begins[i] ?? 0;
  const inside = lists.inside[i] ?? 0;
  const ends = lists.ends[i] ?? 0;
  const any = begins | inside | ends;
  for (let bits = any; bits !== 0; bits &= bits - 1) {
    const bit = bits & -bits;
    const at = (begins & bit ? 1 : 0) | (inside & bit ? 2 : 0) | (ends & bit ? 4 : 0);
    const list = 31 - Math.clz32(bit);
    out[n++] = plain(100 + list, at);
    out[n++] = plain(140 + list, mix(at, look));
  }
  out[n++] = plain(181, mix(mix(begins, inside), ends));
  out[n++] = plain(182, mix(any, look));
  out[n++] = plain(183, mix(any, word.usualCase));
  const anyBefore =
    i > 0 ? (lists.begins[i - 1] ?? 0) | (lists.inside[i - 1] ?? 0) | (lists.ends[i - 1] ?? 0) : -1;
  const anyAfter =
    i + 1 < words.length
      ? (lists.begins[i + 1] ?? 0) | (lists.inside[i + 1] ?? 0) | (lists.ends[i + 1] ?? 0)
      : -1;
  out[n++] = plain(184, mix(anyBefore & CUES, look));
  out[n++] = plain(185, mix(anyAfter & CUES, look));
  out[n++] = plain(186, mix(anyBefore, any));
  out[n++] = plain(187, mix(any, anyAfter));
  out[n++] = plain(188, mix(anyBefore & CUES, anyAfter & CUES));
  for (let bits = anyBefore & ~(1 << 31); bits !== 0; bits &= bits - 1) {
    out[n++] = plain(200 + 31 - Math.clz32(bits & -bits), look);
  }
  for (let bits = anyAfter & ~(1 << 31); bits !== 0; bits &= bits - 1) {
    out[n++] = plain(240 + 31 - Math.clz32(bits & -bits), look);
  }

  // The rest of the article.
  const evidence = context.evidence[i] ?? 0;
  if (evidence !== 0) {
    for (let bit = 0; bit < EVIDENCE_BITS; bit++) {
      if ((evidence >> bit) & 1) out[n++] = plain(280 + bit, look);
    }
    out[n++] = plain(300, evidence);
    out[n++] = plain(301, mix(evidence, any));
  }
  return n;
}

/** A feature that does not know the word itself. The first number tells kinds of features apart; models rely on it. */
function plain(kind: number, value: number): number {
  return mix(kind, value) & ~LEXICAL;
}

function lexical(kind: number, value: number): number {
  return mix(kind, value) | LEXICAL;
}

/** Which neighbours touch the token without a space: 1 before, 2 after, 4 and 8 those beyond them. */
function gluing({ tokens }: SentenceContext, i: number): number {
  return (
    touches(tokens, i) |
    (touches(tokens, i + 1) << 1) |
    (touches(tokens, i - 1) << 2) |
    (touches(tokens, i + 2) << 3)
  );
}

function touches(tokens: SentenceContext['tokens'], i: number): number {
  return i > 0 && tokens[i]?.spaceBefore === false ? 1 : 0;
}
