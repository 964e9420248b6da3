import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { replaced } from './each-name.ts';

/** Offices and ranks written short, which no name has within it. */
const SHORT_TITLE = /^(?:Amb|Atty|Brig|Capt|Cmdr|Col|Gen|Govs?|Lt|Maj|Reps?|Sens?|Sgt)\.$/;
const SEATS = bitOf('countries') | bitOf('subdivisions');

/** "| U.S. | Sen. | Bo Ek", "Sen. | Bo Ek | of | Ohio |": where an office is held, and who holds it. */
export function partSeats(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  return replaced(names, contexts, partSeat);
}

function partSeat(name: NameSpan, context: SentenceContext): readonly NameSpan[] | null {
  if (name.last - name.first < 2) return null;
  return partBefore(name, context) ?? partBehind(name, context);
}

/** Null where no title stands within the name. */
function partBefore(name: NameSpan, { lists, words }: SentenceContext): readonly NameSpan[] | null {
  const { first, last, type } = name;
  if (type !== 'PERSON') return null;
  let title = last - 1;
  while (title >= first && !SHORT_TITLE.test(words[title]?.text ?? '')) title--;
  if (title < first) return null;
  const person: readonly NameSpan[] = title + 1 < last ? [resized(name, title + 1, name.last)] : [];
  if (((lists.begins[first] ?? 0) & SEATS) === 0) return person;
  const end = lists.ends.findIndex((bits, at) => at >= first && (bits & SEATS) !== 0);
  return end < title ? [retyped(resized(name, name.first, end + 1), 'PLACE'), ...person] : person;
}

/** Null where no seat stands within it. */
function partBehind(name: NameSpan, { lists, words }: SentenceContext): readonly NameSpan[] | null {
  const { first, last, type } = name;
  if (type === 'PLACE') return null;
  let of = first + 2;
  while (of < last && words[of]?.text !== 'of') of++;
  if (of >= last) return null;
  const isTitled = SHORT_TITLE.test(words[first - 1]?.text ?? '');
  const isSeat =
    ((lists.begins[of + 1] ?? 0) & SEATS) !== 0 &&
    ((lists.ends[last - 1] ?? 0) & SEATS) !== 0 &&
    of + 1 < last;
  if (!isSeat || !(isTitled || type === 'PERSON')) return null;
  return [
    retyped(resized(name, name.first, of), 'PERSON'),
    retyped(resized(name, of + 1, name.last), 'PLACE'),
  ];
}
