import { caseOf } from '../clauses/cases.ts';
import type { EventContext } from './extractor.ts';
import { type ReportDraft, whenOf } from './report-draft.ts';

/** A report, whole or a part of one with a date of its own. */
interface Part {
  readonly report: ReportDraft;
  readonly isPart: boolean;
}

/**
 * "Met Ana Lima in Oslo on Monday and Bo Ek in Rome two days later": an encounter for each date, where those on the
 * other side are named with dates of their own. Who has none shares that of the next.
 */
export function partByDate(context: EventContext, report: ReportDraft): readonly Part[] {
  const parts = partsOf(context, report);
  return parts.length > 0
    ? parts.map((part) => ({ report: part, isPart: true }))
    : [{ report, isPart: false }];
}

/** The parts; none where the report is one. */
function partsOf(context: EventContext, report: ReportDraft): readonly ReportDraft[] {
  const { view, discourse, original } = context;
  // "Was received by Ana Lima on Monday and by Bo Ek on Tuesday": those on either side.
  const many = report.sides.findLastIndex((side) => side.length > 1);
  const others = report.sides[many];
  if (!others || report.sides.length !== 2) return [];
  const named = others
    .map((party) => ({ party, at: view.entities.lastIndexOf(party) }))
    .sort((a, b) => a.at - b.at);
  const leading = datesBefore(
    context,
    named.map(({ at }) => at),
  );
  const dated = named.map(({ party, at }, i) => {
    const until = named[i + 1]?.at ?? view.units.length;
    const behind = view.dates.findIndex(
      (date, unit) => date !== null && unit > at && unit < until && !leading.includes(unit),
    );
    const day = leading[i] ?? behind;
    return { party, at, until, date: view.dates[day] ?? null, place: placeBetween(context, at, until) };
  });
  if (dated.some(({ at }) => at < 0)) return [];
  const ofSide = (parties: readonly number[]): ReportDraft['sides'] =>
    report.sides.map((side, at) => (at === many ? parties : side));
  if (dated.filter(({ date }) => date !== null).length < 2)
    // "Met Ana Lima in Oslo and Bo Ek in Rome".
    return areApart(dated)
      ? dated.map(({ party, place }) => ({ ...report, sides: ofSide([party]), place }))
      : [];
  const parts: ReportDraft[] = [];
  let waiting: number[] = [];
  for (const [i, { party, date, place }] of dated.entries()) {
    // "Met Ana Lima in Spain on Monday and | Italy | on Tuesday": where they met, not whom he met.
    const isSecondPlace = discourse.drafts[party]?.type === 'PLACE' && place === null;
    if (isSecondPlace && dated[i - 1]?.place != null) continue;
    waiting.push(party);
    if (date === null) continue;
    const joined = waiting;
    parts.push({
      ...report,
      sides: ofSide(joined),
      when: whenOf(date, original),
      place,
    });
    waiting = [];
  }
  return waiting.length > 0 ? [] : parts;
}

/** Whether each was met at a place of its own. */
const areApart = (met: readonly { readonly place: number | null }[]): boolean =>
  met.every(({ place }) => place !== null) && new Set(met.map(({ place }) => place)).size === met.length;

/**
 * "| On Monday | with Ana Lima and | on Tuesday | with Bo Ek", "with Ana Lima on Monday and | on Tuesday | with Bo Ek":
 * for each name the unit of the date that leads to it; null for names that have theirs behind them.
 */
function datesBefore({ view }: EventContext, names: readonly number[]): readonly (number | null)[] {
  const datesBetween = names.map((at, i) =>
    view.dates.flatMap((date, unit) => (date && unit > (names[i - 1] ?? -1) && unit < at ? [unit] : [])),
  );
  const leading = datesBetween.map((units) => {
    const last = units.at(-1);
    return last !== undefined && /^(?:by|with)$/.test(view.units[last + 1]?.lower ?? '') ? last : null;
  });
  const areLed = leading[0] != null && leading.filter((unit) => unit !== null).length > 1;
  // "In February spoke with Ana Lima, and | last week | with Bo Ek".
  const firstDay = datesBetween[0]?.at(-1);
  if (firstDay !== undefined && leading.slice(1).every((unit) => unit !== null))
    return [firstDay, ...leading.slice(1)];
  return leading.map((unit, i) => (areLed || (datesBetween[i]?.length ?? 0) > 1 ? unit : null));
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
