import type { SentenceView } from '../../clauses/sentence-view.ts';
import type { FoundDate } from '../../dates/find-dates.ts';

/** A heading is a date and at most so many marks or words beside it: "Monday, 4 March:", "4 March – Lisbon". */
const MOST_BESIDE = 3;
/** And so many where the words are all capitals: "SCHLOSS ELM, May 23rd". */
const MOST_CAPITALS = 6;

/**
 * The date of a line that is nothing but a heading: of a diary's day, of a timeline's entry; null for other sentences.
 */
export function sectionHead(view: SentenceView): FoundDate | null {
  const { units, dates, sentence } = view;
  if (isInCapitals(view)) return dates.at(-1) ?? null;
  if (units.length > MOST_BESIDE + 1) return null;
  const date = dates.find((one) => one !== null && one.from !== null) ?? null;
  const first = units[0]?.text ?? '';
  const endsAsSentence = /^[.!?]$/.test(sentence.tokens.at(-1)?.text ?? '') && units.length > 2;
  return date && dates[0] === date && !endsAsSentence && /^[\dA-Z]/.test(first) ? date : null;
}

/** "LONDON, | Saturday |": a day at the end of a line, and before it a comma and nothing but capitals. */
function isInCapitals({ units, dates }: SentenceView): boolean {
  const day = dates.at(-1);
  const first = day ? dates.indexOf(day) : 0;
  return (
    first > 1 &&
    first < MOST_CAPITALS &&
    units[first - 1]?.text === ',' &&
    units.slice(0, first).every(({ text }) => text === text.toUpperCase())
  );
}

/**
 * The date before the colon or dash at the head of a timeline's entry, "26 September 2016: | The parties sign", or the
 * one beside a place at the head of a caption or a diary's entry: "Oslo, Monday."; null for other sentences.
 */
export const entryHead = (view: SentenceView): FoundDate | null =>
  view.units.length > MOST_BESIDE + 1 && /^[:–—-]$/.test(view.units[1]?.text ?? '')
    ? (view.dates[0] ?? null)
    : placeAndDay(view);

/** "Oslo, Monday.", "Monday, Oslo.", "Monday 4 March, in Oslo.": a place and a day, and nothing else. */
function placeAndDay({ units, dates }: SentenceView): FoundDate | null {
  if (units.length > MOST_BESIDE + 2) return null;
  const [date, ...others] = dates.flatMap((one) =>
    one?.precision === 'DAY' && one.from !== null ? [one] : [],
  );
  const isHead =
    units.some(({ kind }) => kind === 'PLACE') &&
    units.every(
      ({ kind, lower }, unit) => dates[unit] !== null || kind === 'PLACE' || /^(?:[,.]|in)$/.test(lower),
    );
  return date && others.length === 0 && isHead ? date : null;
}
