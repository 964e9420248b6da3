import type { SentenceView } from '../../clauses/sentence-view.ts';
import { type ReportDraft, whenOf } from '../report-draft.ts';

/** "They spoke on March 3 and again a week later": the same once more, for every date that "again" stands before. */
export function toldAgain(
  report: ReportDraft,
  { units, dates }: SentenceView,
  original: string,
): ReportDraft[] {
  if (report.when.from === null) return [];
  return dates.flatMap((date, unit): ReportDraft[] => {
    if (!date || date.from === null || date.from === report.when.from) return [];
    const before = [units[unit - 2]?.lower ?? '', units[unit - 1]?.lower ?? ''];
    const isAgain =
      before[1] === 'again' || (before[0] === 'again' && /^(?:on|in|at|during)$/.test(before[1] ?? ''));
    return isAgain ? [{ ...report, when: whenOf(date, original) }] : [];
  });
}
