import type { Span } from '../reading.ts';

/** The opening "VIETNAM, December 12 - NEW YORK — " of a report: not its text, though its places are named in it. */
export interface Dateline {
  /** How many code units of the paragraph it takes, the dash and the space behind it included. */
  readonly length: number;
  /** The places named, as spans within the paragraph. */
  readonly places: readonly Span[];
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = `(?:(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?|${WEEKDAY})\\.?`;
/** Not the party and state of a politician: "Bo Ek (D-Ohio) — …". */
const AGENCY = '\\((?!(?:D|DFL|I|R)-)[A-Z][^()\\n]{1,40}\\)';
const CAPITALS = "[A-Z][A-Z'.]*[A-Z.](?:[ -][A-Z][A-Z'.]*)*";
const REGION = "[A-Z][A-Za-z.']+(?: [A-Z][A-Za-z.']+){0,2}";
const PLACE = `${CAPITALS}(?:(?:, ${REGION})(?=\\s*(?:,|\\(|-|–|—)))?`;
/** "US—Iran talks": no dateline. */
const BODY = '\\b(?:ASEAN|BRICS|EU|NATO|OPEC|UAE|UK|UN|US|USA|USSR)';
const DASH = `(?:\\s*(?:—|–|--|-)\\s+|\\s*:\\s+|(?<!${BODY})—(?=[A-Z][a-z]|[AI] ))`;

/**
 * Capitals make a place; a day or an agency behind a plain name makes one as well ("Addis Ababa, 18 February (ENA) -").
 */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `^(?<places>${PLACE}(?:/${PLACE})?)(?:,? ${DAY})?(?:,? ?${AGENCY})?(?:${DASH}(?<second>${PLACE})(?:,? ${DAY})?)?(?:${DASH}|(?<=\\))\\. )`,
  ),
  new RegExp(`^(?<places>${REGION}(?:, ${REGION})?),? (?:${DAY}(?:,? ?${AGENCY})?|${AGENCY})${DASH}`),
];

/** Capitals before a headline that tell what kind of piece it is, not where it was filed. */
const KICKERS: ReadonlySet<string> = new Set([
  'ADVISORY',
  'ANALYSIS',
  'ANSWER',
  'BACKGROUND',
  'BREAKING',
  'BRIEFING',
  'COMMENT',
  'CORRECTION',
  'EDITORIAL',
  'EXCLUSIVE',
  'EXPLAINER',
  'FACT CHECK',
  'FACTBOX',
  'FEATURE',
  'HOST',
  'IN PICTURES',
  'INTERVIEW',
  'INTERVIEWER',
  'LIVE',
  'MODERATOR',
  'NEWS',
  'NOTE',
  'NOTICE',
  'OBITUARY',
  'OPINION',
  'PODCAST',
  'PRESS RELEASE',
  'PROFILE',
  'QUESTION',
  'REVIEW',
  'STATEMENT',
  'SUMMARY',
  'TIMELINE',
  'TRANSCRIPT',
  'UPDATE',
  'URGENT',
  'VIDEO',
  'WATCH',
]);

/** What no place is called by: "FIFTY YEARS AGO:", "AS IT HAPPENED:". */
const KICKER_WORD =
  /(?<!-)\b(?:AGO|AS|FROM|HOW|IN|IS|IT|THIS|TO|WE|WHAT|WHEN|WHERE|WHO|WHY|YEARS?|YOU|YOUR)\b(?!-)/;

/** Finds the dateline that a paragraph of folded text begins with; null where it begins with text. */
export function datelineOf(paragraph: string): Dateline | null {
  for (const form of FORMS) {
    const match = form.exec(paragraph);
    const places = match?.groups?.places;
    if (!match || !places) continue;
    if (KICKERS.has(places) || KICKER_WORD.test(places)) return { length: match[0].length, places: [] };
    const spans = placeSpans(places, 0);
    const second = match.groups?.second;
    if (second) spans.push(...placeSpans(second, paragraph.indexOf(second, places.length)));
    return { length: match[0].length, places: spans };
  }
  return null;
}

function placeSpans(text: string, offset: number): Span[] {
  return [...text.matchAll(/[^,/]+/g)].flatMap((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const start = offset + match.index + lead;
    const name = match[0].trim();
    return name === '' ? [] : [{ start, end: start + name.length }];
  });
}
