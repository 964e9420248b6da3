import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import type { Word } from '../words.ts';
import { listsOfWord } from './claims.ts';
import { replaced } from './each-name.ts';

/** Titles of sovereigns and of their kin. */
const CROWNED = /^(?:Emperor|Empress|King|Pope|Prince|Princess|Queen)$/;
/** Rulers whose titles are given names as well: "Sultan Ahmed" may be neither sultan nor king. */
const RULERS = /^(?:Amir|Duke|Emir|Sultan|Tsar)$/;
const NUMERAL = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI?)$/;

/** "King | Felipe VI", "Queen | Margrethe II | of Denmark": the title and the realm are no part of the name. */
export function repairSovereigns(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  return replaced(names, contexts, withoutTitle);
}

function withoutTitle(name: NameSpan, context: SentenceContext): readonly NameSpan[] | null {
  const { first, last } = name;
  if (name.type !== 'PERSON') return null;
  const { words } = context;
  if (isTitleAlone(first, last, words)) return [];
  if (last - first < 2) return null;
  const textAt = (i: number): string => words[i]?.text ?? '';
  let of = first;
  while (of < last && words[of]?.text !== 'of') of++;
  const end = of > first + 1 ? of : last;
  if (end < last && CROWNED.test(textAt(first - 1))) return withoutRealm(name, end, words);
  const isTitled = CROWNED.test(textAt(first)) || RULERS.test(textAt(first));
  if (!isTitled || words[first + 1]?.capital !== true) return null;
  const isGiven = (listsOfWord(first + 1, context) & bitOf('first-names')) !== 0;
  const isNumbered = end - first > 2 && NUMERAL.test(textAt(end - 1));
  const isAlone =
    CROWNED.test(textAt(first)) && (isGiven || isCalled(name, context)) && isSingle(first + 1, end, words);
  if (!isNumbered && !isAlone && end === last) return null;
  return withoutRealm(resized(name, first + 1, name.last), end, words);
}

/** "The Princess | Royal |", "the Queen Mother": what one of a royal house is called, and no name. */
const isTitleAlone = (first: number, last: number, words: readonly Word[]): boolean => {
  const title = last - first === 2 ? first : first - 1;
  return (
    last - title === 2 &&
    CROWNED.test(words[title]?.text ?? '') &&
    /^(?:Consort|Dowager|Emerita|Emeritus|Mother|Regent|Royal)$/.test(words[title + 1]?.text ?? '')
  );
};

/** One word, or two with a hyphen. */
const isSingle = (first: number, last: number, words: readonly Word[]): boolean =>
  last - first === 1 || (last - first === 3 && words[first + 1]?.text === '-');

/**
 * "Her husband, | Prince Haldor |", "Queen | Aslaug |": no given name that is known, but of somebody, of a realm, or
 * with a title that is nobody's name, as Prince is.
 */
const isCalled = ({ first }: NameSpan, { lists, words }: SentenceContext): boolean =>
  words[first]?.text !== 'Prince' ||
  words[first - 1]?.text === "'s" ||
  (words[first - 1]?.text === ',' && ((lists.ends[first - 2] ?? 0) & bitOf('kin-nouns')) !== 0);

/** The name up to "of", which stands at `of`, and the realm behind it. */
function withoutRealm(name: NameSpan, of: number, words: readonly Word[]): NameSpan[] {
  const realm = words[of + 1]?.text === 'the' ? of + 2 : of + 1;
  const ruler = resized(name, name.first, of);
  return realm < name.last ? [ruler, retyped(resized(name, realm, name.last), 'PLACE')] : [ruler];
}
