import type { EntityType } from '../../reading.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { listsOf, listsOfWord } from './claims.ts';
import { replaced } from './each-name.ts';

const BODY_NOUNS = bitOf('org-nouns');
/** What is said of two: "Kestrel Rail and Bonaventure Lines | have | signed", "| their | merger". */
const OF_SEVERAL = /^(?:agree|are|both|have|plan|say|their|were)$/;
const SEVERAL_WITHIN = 4;

/**
 * "Kestrel Rail and Bonaventure Lines have": two bodies, where either half ends like one and what follows is said of
 * several.
 */
export function partBodies(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  return replaced(names, contexts, asTwoBodies);
}

function asTwoBodies(name: NameSpan, context: SentenceContext): readonly NameSpan[] | null {
  if (name.type !== 'ORGANIZATION' || name.last - name.first < 5) return null;
  const { lists, words } = context;
  const and = words.findIndex(({ text }, at) => at > name.first && at < name.last && text === 'and');
  if (and < name.first + 2 || and > name.last - 3) return null;
  const isBody = (last: number): boolean => ((lists.ends[last] ?? 0) & BODY_NOUNS) !== 0;
  const isPlain = words
    .slice(name.first, name.last)
    .every(({ capital }, k) => capital || k === and - name.first);
  const areTwo =
    words[name.first - 1]?.text === 'between' ||
    words.slice(name.last, name.last + SEVERAL_WITHIN).some(({ text }) => OF_SEVERAL.test(text));
  return isPlain && areTwo && isBody(and - 1) && isBody(name.last - 1)
    ? [resized(name, name.first, and), resized(name, and + 1, name.last)]
    : null;
}

/**
 * "Echeverri and Villalba" is no firm where the article has both for persons: it is the two of them. Nor are "Samsung
 * and Toyota" one.
 */
export function partPairs(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  if (!names.some((name) => isJoined(name, contexts[name.sentence]))) return names;
  // Of "Rosaura Echeverri Manrique" either may be called a surname.
  const surnames = new Set(
    names.flatMap(({ type, sentence, first, last }) => {
      const own = type === 'PERSON' ? contexts[sentence]?.words.slice(first + 1, last) : [];
      return own?.map(({ lower }) => lower) ?? [];
    }),
  );
  return replaced(names, contexts, partPair, surnames);
}

const isJoined = ({ first, last }: NameSpan, context: SentenceContext | undefined): boolean =>
  last - first === 3 && context?.words[first + 1]?.text === 'and';

function partPair(
  name: NameSpan,
  context: SentenceContext,
  surnames: ReadonlySet<number>,
): readonly NameSpan[] | null {
  if (!isJoined(name, context)) return null;
  const [one, , other] = context.words.slice(name.first, name.last);
  if (surnames.has(one?.lower ?? 0) && surnames.has(other?.lower ?? 0)) return parted(name, 'PERSON');
  return areFirms(name, context) ? parted(name, 'ORGANIZATION') : null;
}

const parted = (name: NameSpan, type: EntityType): NameSpan[] => [
  retyped(resized(name, name.first, name.first + 1), type),
  retyped(resized(name, name.first + 2, name.last), type),
];

/** "Samsung and Toyota": each is a firm of its own, and no list knows one of both. */
const areFirms = (name: NameSpan, context: SentenceContext): boolean =>
  (listsOfWord(name.first, context) & FIRMS) !== 0 &&
  (listsOfWord(name.first + 2, context) & FIRMS) !== 0 &&
  (listsOf(name, context) & FIRMS) === 0;

const FIRMS = bitOf('companies');

const TITLES = bitOf('honorifics') | bitOf('titles');

/** "President Holm, | Chancellor Lima |": behind a comma and a title begins the name of another. */
export function partAtTitles(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  return replaced(names, contexts, partAtTitle);
}

function partAtTitle(name: NameSpan, context: SentenceContext): readonly NameSpan[] | null {
  if (name.type !== 'PERSON') return null;
  const { words, lists } = context;
  for (let comma = name.first + 1; comma < name.last - 2; comma++)
    if (words[comma]?.text === ',' && ((lists.begins[comma + 1] ?? 0) & TITLES) !== 0)
      return [resized(name, name.first, comma), resized(name, comma + 1, name.last)];
  return null;
}
