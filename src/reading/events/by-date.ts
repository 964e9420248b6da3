import { caseOf } from '../clauses/cases.ts';
import { settingEnd } from '../clauses/settings.ts';
import { isVerb } from '../clauses/verbs.ts';
import type { FoundDate } from '../dates/find-dates.ts';
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
  const own = parts.length > 0 ? null : dateOfTheLast(context, report);
  if (own !== null) return [{ report: { ...report, when: whenOf(own, context.original) }, isPart: true }];
  return parts.length > 0
    ? parts.map((part) => ({ report: part, isPart: true }))
    : [{ report, isPart: false }];
}

/** One of a list with the date and place that the words give to him alone. */
interface Listed {
  readonly party: number;
  readonly date: FoundDate | null;
  /** True where the date stands before: "and, | on Tuesday |, Bo Ek". */
  readonly isLed: boolean;
  readonly place: number | null;
}

/** The parts; none where the report is one. */
function partsOf(context: EventContext, report: ReportDraft): readonly ReportDraft[] {
  const { discourse, original } = context;
  // "Was received by Ana Lima on Monday and by Bo Ek on Tuesday": those on either side.
  const many = report.sides.findLastIndex((side) => side.length > 1);
  const others = report.sides[many];
  if (!others || report.sides.length !== 2) return [];
  const listed = withTimeAndPlace(context, others);
  const ofSide = (parties: readonly number[]): ReportDraft['sides'] =>
    report.sides.map((side, at) => (at === many ? parties : side));
  if (listed.filter(({ date }) => date !== null).length < 2)
    // "Met Ana Lima in Oslo and Bo Ek in Rome".
    return areApart(listed)
      ? listed.map(({ party, place }) => ({ ...report, sides: ofSide([party]), place }))
      : [];
  const parts: { readonly parties: number[]; readonly date: FoundDate; readonly place: number | null }[] = [];
  let waiting: number[] = [];
  for (const [i, { party, date, place }] of listed.entries()) {
    // "Met Ana Lima in Spain on Monday and | Italy | on Tuesday": where they met, not whom he met.
    const isSecondPlace = discourse.drafts[party]?.type === 'PLACE' && place === null;
    if (isSecondPlace && listed[i - 1]?.place != null) continue;
    const last = parts.at(-1);
    const next = listed.slice(i + 1).find((one) => one.date !== null);
    // "On Monday met Ana Lima | and Bo Ek |, and on Tuesday Cleo Ruiz".
    if (date === null && last && (next?.isLed ?? listed[i - 1]?.isLed)) {
      last.parties.push(party);
      continue;
    }
    waiting.push(party);
    if (date === null) continue;
    parts.push({ parties: waiting, date, place });
    waiting = [];
  }
  if (waiting.length > 0) return [];
  return parts.map(({ parties, date, place }) => ({
    ...report,
    sides: ofSide(parties),
    when: whenOf(date, original),
    place,
  }));
}

/**
 * "Met him on Sunday | and the governor on Monday |", where nobody knows who "him" is: the date of the one who is
 * known.
 */
function dateOfTheLast(context: EventContext, { sides, when }: ReportDraft): FoundDate | null {
  const { view, original } = context;
  const [party, ...others] = sides.at(-1) ?? [];
  const at = party === undefined || others.length > 0 ? -1 : unitOf(context, party);
  const end = at < 0 ? null : settingEnd(view, at);
  if (end === null) return null;
  const told = view.dates.findLastIndex((date, unit) => date !== null && unit < at);
  const date = view.dates[told];
  const isTold = date != null && original.slice(date.start, date.end) === when.text;
  const isListed =
    /^(?:[,;]|and|nor)$/.test(view.units[told + 1]?.lower ?? '') &&
    !view.units.slice(told, at).some((_, i) => isVerb(view, told + i));
  return isTold && isListed ? (view.dates.slice(at, end).find((one) => one !== null) ?? null) : null;
}

/** Whether each was met at a place of its own. */
const areApart = (met: readonly { readonly place: number | null }[]): boolean =>
  met.every(({ place }) => place !== null) && new Set(met.map(({ place }) => place)).size === met.length;

/**
 * Those of a list in order, each with the time and place between it and those beside it; none where one is not found.
 */
function withTimeAndPlace(context: EventContext, parties: readonly number[]): readonly Listed[] {
  const { view } = context;
  const named = parties.map((party) => ({ party, at: unitOf(context, party) })).sort((a, b) => a.at - b.at);
  if (named.some(({ at }) => at < 0)) return [];
  /** Where the words begin that stand before a name and are its own. */
  const starts = named.map(({ at }, i) => (i === 0 ? 0 : ownFrom(context, named[i - 1]?.at ?? -1, at)));
  const found = named.map(({ party, at }, i) => {
    const until = starts[i + 1] ?? view.units.length;
    const before = view.dates.slice(starts[i], at).findLast((date) => date !== null) ?? null;
    const behind =
      view.dates.find((_, unit) => unit > at && unit < until && isOwnDate(context, at, unit)) ?? null;
    return { party, before, behind, place: placeBetween(context, at, until) };
  });
  return found.map(({ party, before, behind, place }, i) => {
    const next = found[i + 1];
    // "Last week saw Ana Lima and Bo Ek on Monday": of both.
    const isShared = i === 0 && !next?.before && next?.behind?.precision !== before?.precision;
    const isLed = behind === null && before !== null && !isShared;
    return { party, date: isLed ? before : behind, isLed, place };
  });
}

/** "Bo Ek on | Tuesday |", not "Bo Ek before | Tuesday | 's vote", "Bo Ek; on | Tuesday |". */
const isOwnDate = ({ view }: EventContext, name: number, unit: number): boolean =>
  view.dates[unit] !== null &&
  view.units[unit + 1]?.text !== "'s" &&
  !/^(?:after|before|of|since|until)$/.test(view.units[unit - 1]?.lower ?? '') &&
  !view.units.slice(name, unit).some(({ text }) => text === ';');

/** The unit of a list that stands for a party: its last with a date beside it, as a name or a noun; -1 for none. */
function unitOf({ view, discourse }: EventContext, party: number): number {
  const named = view.entities.lastIndexOf(party);
  if (named >= 0) return named;
  return view.units.findLastIndex(
    ({ pos }, unit) => /^(?:ADJ|NOUN|PROPN)$/.test(pos) && discourse.referents(view, unit).includes(party),
  );
}

/**
 * "Met Ana Lima on Monday | and, on Tuesday, | Bo Ek", "with Ana Lima on Monday|, on Tuesday with | Bo Ek": what stands
 * between two of a list belongs to the first up to the "and", or the comma before the last date, and then to the
 * second.
 */
function ownFrom({ view }: EventContext, first: number, second: number): number {
  const last = (marks: RegExp, until: number): number =>
    view.units.findLastIndex(({ lower }, unit) => unit > first && unit < until && marks.test(lower));
  const and = last(/^(?:[;&]|and|then)$/, second);
  if (and >= 0) return and;
  const date = view.dates.findLastIndex((one, unit) => one !== null && unit > first && unit < second);
  const isBeside = /^(?:by|to|with)$/.test(view.units[second - 1]?.lower ?? '');
  const comma = last(/^,$/, date);
  return comma >= 0 || isBeside ? Math.max(comma, first + 1) : second;
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
