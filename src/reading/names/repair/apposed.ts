import { isTitle } from '../../roles/role-nouns.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { inOrder, type NameSpan, resized } from '../name.ts';
import { isBehindRole, isPersonal } from './appositions.ts';
import { claimsOf } from './claims.ts';

const TITLES = bitOf('honorifics') | bitOf('occupations') | bitOf('titles');
const NO_NAMES = bitOf('calendar') | bitOf('demonyms') | bitOf('peoples');
const DETERMINERS = /^(?:an?|her|his|its|my|our|the|their|'s|then|former)$/i;
const MOST_OF_NAME = 5;

/**
 * Adds who is called by a role and was taken for nobody, for whatever the words mean elsewhere: "her deputy, | Hope
 * Mensah |, said".
 */
export function addApposed(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const places = contexts.flatMap((context, sentence) =>
    placesBehindCommas(context).map((first) => ({ context, sentence, first })),
  );
  if (places.length === 0) return names;
  const claims = claimsOf(names, contexts);
  // Which name begins at a token is rarely asked.
  let rests: ReadonlyMap<string, NameSpan> | null = null;
  const nameFrom = (sentence: number, first: number): NameSpan | undefined => {
    rests ??= new Map(names.map((name) => [`${name.sentence} ${name.first}`, name]));
    return rests.get(`${sentence} ${first}`);
  };
  const added: NameSpan[] = [];
  const taken = new Set<NameSpan>();
  for (const { context, sentence, first } of places) {
    const end = endOfName(first, context, claims[sentence]);
    // "Made | Suarta |": the rest of it may be a name already.
    const isClaimed = claims[sentence]?.[end] === 1;
    const isBegun = isClaimed && end > first && !isTitled(first, end, context);
    const rest = isBegun ? nameFrom(sentence, end) : undefined;
    if (!rest && (isClaimed || isTitled(end - 1, end, context))) continue;
    const name: NameSpan = { type: 'PERSON', sentence, first, last: rest?.last ?? end };
    if (name.last - first < 1 || name.last - first > MOST_OF_NAME || !isOfRole(name, context)) continue;
    added.push(withoutTitle(name, context));
    if (rest) taken.add(rest);
  }
  if (added.length === 0) return names;
  return [...names.filter((name) => !taken.has(name)), ...added].sort(inOrder);
}

/** Where a capital stands behind a comma, and something that somebody has before it: "the club's goalkeeper, | …". */
function placesBehindCommas({ words }: SentenceContext): number[] {
  const places: number[] = [];
  for (let first = 1; first < words.length; first++) {
    const word = words[first];
    if (!word?.capital || word.upper || words[first - 1]?.text !== ',') continue;
    for (let at = Math.max(0, first - 6); at < first - 2; at++)
      if (DETERMINERS.test(words[at]?.text ?? '')) {
        places.push(first);
        break;
      }
  }
  return places;
}

/** "her husband, Prince | Haldor |". */
const withoutTitle = (name: NameSpan, { lists }: SentenceContext): NameSpan =>
  name.last - name.first > 1 && ((lists.begins[name.first] ?? 0) & bitOf('titles')) !== 0
    ? resized(name, name.first + 1, name.last)
    : name;

/** Whether any of the words is a title or a role: "Mr", "Senior Chief". */
function isTitled(first: number, last: number, { lists, words }: SentenceContext): boolean {
  return words.slice(first, last).some(({ text }, k) => {
    const bits = (lists.begins[first + k] ?? 0) | (lists.ends[first + k] ?? 0);
    return (bits & TITLES) !== 0 || isTitle(text);
  });
}

/** Behind the last of the capitalised words that stand here and belong to no name. */
function endOfName(first: number, { words }: SentenceContext, claims: Uint8Array | undefined): number {
  let last = first;
  while (words[last]?.capital && words[last]?.letters && claims?.[last] === 0) last++;
  return last;
}

/** Those who go by one name. */
const OF_ONE_NAME =
  /^(?:abbess|abbot|archbishop|bishop|caliph|emir|emperor|empress|footballer|friar|king|lama|metropolitan|monk|nun|patriarch|pope|priest|prince|princess|queen|rapper|singer|sultan|swami|tsar)$/;

/** "The | patriarch |, Theodoros, said". */
const isOfOneName = ({ first, last }: NameSpan, { words }: SentenceContext): boolean =>
  OF_ONE_NAME.test(words[first - 2]?.text ?? '') &&
  words[last]?.text === ',' &&
  words[first]?.usualCase === 0;

/**
 * Whether a name behind a comma stands behind a role ("the club's | goalkeeper |, …,"), and is nobody's but a person's.
 */
function isOfRole(name: NameSpan, context: SentenceContext): boolean {
  const { first, last } = name;
  // A single word is a name behind words of family: "her son, | Springer |, said".
  const isKin = ((context.lists.ends[first - 2] ?? 0) & bitOf('kin-nouns')) !== 0;
  const isNameOnly = context.words.slice(first, last).some(({ usualCase }) => usualCase <= 2);
  const isAlone = last - first === 1 && !isKin;
  if (!isKin && !isNameOnly) return false;
  if (isAlone && !isOfOneName(name, context)) return false;
  if (!isBehindRole(name, context) || !isPersonal(name, context)) return false;
  for (let at = first; at < last; at++)
    if ((((context.lists.begins[at] ?? 0) | (context.lists.ends[at] ?? 0)) & NO_NAMES) !== 0) return false;
  return true;
}
