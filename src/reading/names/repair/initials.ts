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
  const { lists, words } = context;
  let first = isBehindInitial(name.first - 1, context) ? name.first - 1 : name.first;
  while (
    isInitial(words[first - 1]) &&
    (((lists.begins[first - 1] ?? 0) & KNOWN_LETTERS) === 0 || isInitial(words[first]))
  )
    first--;
  // The tokenizer parts some abbreviations from their stop.
  if (words[first - 1]?.text === '.' && isInitial(words[first - 2])) first -= 2;
  return first === name.first ? name : resized(name, first, name.last);
}

/** Whether a given name stands there behind what stands for another: "W. | Edgar |", "Ma. | Corazon |". */
function isBehindInitial(given: number, { lists, words }: SentenceContext): boolean {
  if (!words[given]?.capital || ((lists.begins[given] ?? 0) & ~GIVEN) !== 0) return false;
  if (words[given - 1]?.text === '.') return isInitial(words[given - 2]);
  return isInitial(words[given - 1]) && ((lists.begins[given - 1] ?? 0) & KNOWN_LETTERS) === 0;
}
