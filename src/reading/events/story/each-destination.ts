import type { EventContext } from '../extractor.ts';
import { type ReportDraft, whenOf } from '../report-draft.ts';

/** How many units the article and the style of a state may take: "to | the Republic of | Peru", one name, and "on". */
const WITHIN = 4;

/** "A visit to Oslo on 3 May | and to Lund on 5 May |": the report, and one for each place and day that follow its own. */
export function atEachDestination(report: ReportDraft, context: EventContext): readonly ReportDraft[] {
  const { view, discourse, original } = context;
  const reports = [report];
  if (!view.entities.includes(report.place)) return reports;
  const isPlace = (entity: number | null): boolean =>
    entity !== null && discourse.drafts[entity]?.type === 'PLACE';
  let date = view.dates.findIndex((found) => found?.from === report.when.from);
  while (date >= 0 && view.units[date + 1]?.lower === 'and' && view.units[date + 2]?.lower === 'to') {
    const behind = date + 3;
    const at = view.entities.findIndex((entity, unit) => unit >= behind && isPlace(entity));
    const next = view.dates.findIndex((found, unit) => unit > at && found !== null);
    const when = view.dates[next];
    if (at < 0 || at > behind + WITHIN || !when || next > at + 2) break;
    reports.push({ ...report, place: view.entities[at] ?? null, when: whenOf(when, original) });
    date = next;
  }
  return reports;
}
