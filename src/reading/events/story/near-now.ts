import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';

/** Words of a time that is not the entry's; "had lunch", "had it out" and "at last" are of it. */
const LEADS_AWAY =
  /\b(?:ago|already|earlier|ever|(?:had|has|have)(?! (?:an?|it out|breakfast|brunch|coffee|dinner|drinks|lunch|supper|talks|tea)\b)|(?<!\bat )last|later|never|once|previously|since|will|would)\b/;

/** Whether a sentence has no time of its own, by a date or by a word; "their first talks | since May |" are of now. */
export function isNearNow(
  view: Pick<SentenceView, 'units' | 'dates'>,
  dates: SentenceView['dates'] = view.dates,
): boolean {
  const since = view.units.findIndex(
    ({ lower }, unit) =>
      lower === 'since' &&
      view.units
        .slice(Math.max(0, unit - FIRST_WITHIN), unit)
        .some((before) => /^(?:first|only)$/.test(before.lower)),
  );
  const end = since < 0 ? view.units.length : since;
  const skipped = view.dates.length - dates.length;
  return (
    !LEADS_AWAY.test(wordsOf({ units: view.units.slice(0, end) })) &&
    dates.every((date, unit) => date === null || unit + skipped >= end)
  );
}

/** "Under questioning by Bo Ek, she conceded | that she had lied in May": the words before what was conceded. */
export function beforeContent(view: SentenceView): Pick<SentenceView, 'units' | 'dates'> {
  const that = view.units.findIndex(({ lower }) => lower === 'that');
  const end = that < 0 ? view.units.length : that;
  return { units: view.units.slice(0, end), dates: view.dates.slice(0, end) };
}

/** How far before "since" the "first" may stand. */
const FIRST_WITHIN = 6;
