import { caseOf } from '../clauses/cases.ts';
import type { EventContext } from './extractor.ts';
import { type ReportDraft, whenOf } from './report-draft.ts';

/**
 * "Met Ana Lima in Oslo on Monday and Bo Ek in Rome two days later": an encounter for each date, where those on the
 * other side are named with dates of their own. Who has none shares that of the next.
 */
export function partByDate(context: EventContext, report: ReportDraft): readonly ReportDraft[] {
  const { view, discourse, original } = context;
  const [first, others] = report.sides;
  if (!first || !others || report.sides.length !== 2 || others.length < 2) return [report];
  const named = others
    .map((party) => ({ party, at: view.entities.lastIndexOf(party) }))
    .sort((a, b) => a.at - b.at);
  const dated = named.map(({ party, at }, i) => {
    const until = named[i + 1]?.at ?? view.units.length;
    const day = view.dates.findIndex((date, unit) => date !== null && unit > at && unit < until);
    return { party, at, until, date: view.dates[day] ?? null, place: placeBetween(context, at, until) };
  });
  if (dated.some(({ at }) => at < 0) || dated.filter(({ date }) => date !== null).length < 2) return [report];
  const parts: ReportDraft[] = [];
  let waiting: number[] = [];
  for (const [i, { party, date, place }] of dated.entries()) {
    // "Met Ana Lima in Spain on Monday and | Italy | on Tuesday": where they met, not whom he met.
    const isSecondPlace = discourse.drafts[party]?.type === 'PLACE' && place === null;
    if (isSecondPlace && dated[i - 1]?.place != null) continue;
    waiting.push(party);
    if (date === null) continue;
    parts.push({
      ...report,
      sides: [first, waiting],
      when: whenOf(date, original),
      place,
    });
    waiting = [];
  }
  return waiting.length > 0 ? [report] : parts;
}

function placeBetween({ view, discourse }: EventContext, from: number, to: number): number | null {
  const found = view.entities.find(
    (entity, unit) =>
      unit > from &&
      unit < to &&
      entity !== null &&
      discourse.drafts[entity]?.type === 'PLACE' &&
      /^(?:in|at|near|outside)$/.test(caseOf(view, unit)),
  );
  return found ?? null;
}
