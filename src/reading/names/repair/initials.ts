import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized } from '../name.ts';
import type { Word } from '../words.ts';

/** "J.", "K.R.", "Ma.": what stands for given names, unless it is known for something else ("U.S."). */
const INITIALS = /^(?:(?:\p{Lu}\.){1,3}|(?:Chas|Geo|Jn|Jos|Ma|Md|Mohd|Wm)\.?)$/u;
const KNOWN_LETTERS =
  bitOf('countries') |
  bitOf('organizations') |
  bitOf('cities-large') |
  bitOf('subdivisions') |
  bitOf('honorifics');
const GIVEN = bitOf('first-names') | bitOf('last-names');

export const isInitial = (word: Word | undefined): boolean =>
  word?.capital === true && INITIALS.test(word.text);

/** "| M. K. | Sivakumar", "| W. Edgar | Lim". */
export function withInitials(name: NameSpan, context: SentenceContext): NameSpan {
  let first = isBehindInitial(name.first - 1, context) ? name.first - 1 : name.first;
  while (isBehindLetters(first, context)) first--;
  if (isBehindStop(first, context)) first -= 2;
  return first === name.first ? name : resized(name, first, name.last);
}

/** Whether a given name stands there behind what stands for another: "W. | Edgar |", "Ma. | Corazon |". */
function isBehindInitial(given: number, context: SentenceContext): boolean {
  const { lists, words } = context;
  if (!words[given]?.capital || ((lists.begins[given] ?? 0) & ~GIVEN) !== 0) return false;
  return isBehindLetters(given, context) || isBehindStop(given, context);
}

const isBehindLetters = (at: number, { lists, words }: SentenceContext): boolean =>
  isInitial(words[at - 1]) && (((lists.begins[at - 1] ?? 0) & KNOWN_LETTERS) === 0 || isInitial(words[at]));

/** The tokenizer parts some abbreviations from their stop. */
const isBehindStop = (at: number, { words }: SentenceContext): boolean =>
  words[at - 1]?.text === '.' && isInitial(words[at - 2]);
