import type { EventContext } from '../extractor.ts';
import { NOUN_FRAMES } from '../frames/noun-frames.ts';
import { type ReportDraft, whenOf } from '../report-draft.ts';
import { partiesKey } from './spoken-there.ts';

const NTH = /^(?:another|fifth|fourth|last|other|second|sixth|third)$/;
/** What may stand between an ordinal and the day of what it counts, beside the noun. */
const BETWEEN =
  /^(?:[,(]|a|at|came|day|followed|for|happened|held|hour|hours|in|lasted|later|minutes|on|one|only|place|took|two|was)$/;
/** How far behind the ordinal the day may stand. */
const DAY_WITHIN = 7;

/**
 * "Held two meetings: the first on 6 May, | the second on 7 May |", "met on 6 May; | a second meeting, on 8 May, |
 * failed": the same once more for each ordinal with a day of its own, in one sentence with the encounter that `told`
 * has.
 */
export function toldInOne(told: readonly ReportDraft[], { view, original }: EventContext): ReportDraft[] {
  const { dates, units } = view;
  const [report, ...others] = told.filter(({ sides, when }) => sides.length > 1 && when.from !== null);
  if (!report || others.some(({ sides }) => partiesKey(sides) !== partiesKey(report.sides))) return [];
  if (!units.some(({ lower }) => NTH.test(lower))) return [];
  const days = new Set(told.map(({ when }) => when.from));
  return units.flatMap(({ lower }, unit): ReportDraft[] => {
    const article = units[unit - 1]?.lower ?? '';
    if (!NTH.test(lower) || !(lower === 'another' || /^(?:an?|the)$/.test(article))) return [];
    // "Met him on 6 May|; | a second meeting …".
    const opening = units[lower === 'another' ? unit - 1 : unit - 2]?.lower ?? '';
    const at = dates.findIndex((date, day) => date !== null && day > unit && day <= unit + DAY_WITHIN);
    const between = units.slice(unit + 1, Math.max(unit + 1, at));
    const isOne =
      /^(?:[,;:]|and)$/.test(opening) &&
      between.every((word) => BETWEEN.test(word.lower) || NOUN_FRAMES.has(word.lower));
    const date = dates[at];
    if (!isOne || !date || date.from === null || days.has(date.from)) return [];
    days.add(date.from);
    return [{ ...report, when: whenOf(date, original), place: null }];
  });
}
