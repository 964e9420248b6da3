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

export const isInitial = (word: Word | undefined): boolean =>
  word?.capital === true && INITIALS.test(word.text);

/** "| M. K. | Sivakumar". */
export function withInitials(name: NameSpan, { lists, words }: SentenceContext): NameSpan {
  let { first } = name;
  while (
    isInitial(words[first - 1]) &&
    (((lists.begins[first - 1] ?? 0) & KNOWN_LETTERS) === 0 || isInitial(words[first]))
  )
    first--;
  // The tokenizer parts some abbreviations from their stop.
  if (words[first - 1]?.text === '.' && isInitial(words[first - 2])) first -= 2;
  return first === name.first ? name : resized(name, first, name.last);
}
