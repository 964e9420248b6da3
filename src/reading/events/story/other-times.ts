import { caseOf } from '../../clauses/cases.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { TELLING_VERBS } from '../../speakers/said-verbs.ts';

/** How far before a date the words may stand that give it to something else. */
const WITHIN = 8;
/** How far before a date its verb of telling stands: "told reporters in Oslo on | Monday". */
const TOLD_WITHIN = 5;

/** Whether the words before a date show that it is not that of the predicate: of a time before or of the telling. */
export const isOfOtherTime = (view: SentenceView, date: number, predicate: number): boolean =>
  isReckonedFrom(view, date, predicate) || isOfTelling(view, date, predicate);

/** "The first time | since the war ended in 2019", "a few days | after the vote on 3 May". */
function isReckonedFrom({ units }: SentenceView, date: number, predicate: number): boolean {
  for (let unit = date - 2; unit >= Math.max(0, date - WITHIN) && unit !== predicate; unit--) {
    const word = units[unit]?.lower ?? '';
    if (/^[,;:]$/.test(word) || units[unit + 1]?.text === ',') return false;
    if (word === 'since') return true;
    if (
      /^(?:after|before)$/.test(word) &&
      /^(?:days?|weeks?|months?|years?)$/.test(units[unit - 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** "Said on Monday | she met him last week", "met him, | a spokesman told reporters on Monday". */
function isOfTelling(view: SentenceView, date: number, predicate: number): boolean {
  for (let unit = date - 1; unit >= Math.max(0, date - TOLD_WITHIN); unit--) {
    const { lower = '', text = '' } = view.units[unit] ?? {};
    if (/^[,;:]$/.test(text) || unit === predicate) return false;
    if (!isVerb(view, unit)) continue;
    if (!TELLING_VERBS.has(lower)) return false;
    // "Told him on Monday in an interview": there and then.
    if (predicate > date) return isVerb(view, predicate) || caseOf(view, predicate) === '';
    return view.units.slice(predicate, unit).some((between) => between.text === ',');
  }
  return false;
}
