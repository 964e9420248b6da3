import { caseOf } from '../../clauses/cases.ts';
import { verbOver } from '../../clauses/verb-over.ts';
import { isVerb } from '../../clauses/verbs.ts';
import type { FoundDate } from '../../dates/find-dates.ts';
import type { Unit } from '../../syntax/unit.ts';
import type { EventContext } from '../extractor.ts';
import { type ReportDraft, whenOf } from '../report-draft.ts';

/** What may stand between two dates that one verb has, beside marks, places and what "at" goes before. */
const BETWEEN =
  /^(?:a|again|also|an|and|another|at|finally|first|for|fourth|her|his|in|inside|last|later|more|most|near|on|once|outside|recently|second|still|the|their|then|third|this|time|twice|with)$/;
const MARK = /^[,;:-]$/;

/**
 * "They spoke on March 3 and again a week later", "in Oslo in March, in May and last week": the report, and the same
 * once more for every date that is joined to its own. "Three times last year, in March, in May and in June": those in
 * its stead. Days that follow each other are one date ("on Monday and Tuesday").
 */
export function atEachDate(report: ReportDraft, context: EventContext): readonly ReportDraft[] {
  const { view, original } = context;
  if (report.when.from === null || report.sides.length < 2) return [report];
  const dated = view.dates.flatMap((date, unit) => (date ? [{ date, unit }] : []));
  const own = dated.findIndex(({ date }) => isOf(report, date, original));
  if (own < 0) return [report];
  const joins = (at: number): boolean => {
    const [first, second] = [dated[at]?.unit, dated[at + 1]?.unit];
    return first !== undefined && second !== undefined && isJoined(context, first, second);
  };
  let [from, to] = [own, own];
  // "On 3 May, and again | on 5 May, when they were joined by him |": he was there the second time.
  const behind = dated[own]?.unit ?? 0;
  const isOfOne = view.units[behind + 1]?.text === ',' && view.units[behind + 2]?.lower === 'when';
  while (!isOfOne && joins(from - 1)) from--;
  while (joins(to)) to++;
  const joined = dated.slice(from, to + 1);
  const parts = joined.filter((one) => joined.filter((other) => isWithin(other.date, one.date)).length < 2);
  const places = placesOf(
    context,
    parts.map(({ unit }) => unit),
  );
  return parts.flatMap((part, i): ReportDraft[] => {
    if (part === dated[own]) return [report];
    if (part.date.from === null) return [];
    const place = places[i] ?? (i === 0 ? report.place : null);
    return [{ ...report, when: whenOf(part.date, original), place }];
  });
}

const isWithin = (date: Pick<FoundDate, 'from' | 'precision' | 'to'>, whole: typeof date): boolean =>
  date.precision !== whole.precision && `${date.from}` >= `${whole.from}` && `${date.to}` <= `${whole.to}`;

const isOf = (
  { when }: ReportDraft,
  date: { readonly from: string | null; readonly start: number; readonly end: number },
  original: string,
): boolean => date.from === when.from && original.slice(date.start, date.end) === when.text;

function mayStandBetween({ view, discourse }: EventContext, unit: number): boolean {
  // "At | Bo Ek 's | office": of whom the place is.
  if ([unit, unit + 1].some((at) => view.units[at]?.text === "'s")) return true;
  const entity = view.entities[unit] ?? null;
  if (entity !== null)
    return (
      (discourse.drafts[entity]?.type === 'PLACE' && view.units[unit - 1]?.text === ',') ||
      (!discourse.isPerson(entity) && /^(?:at|in|on)\b/.test(caseOf(view, unit)))
    );
  const { lower = '', text = '' } = view.units[unit] ?? {};
  // "In Mobile, | Ala. |, on 8 November".
  if (MARK.test(text) || BETWEEN.test(lower) || /^[A-Z][a-z]{1,4}\.$/.test(text)) return true;
  // "On Monday, | for two hours |, and again on Friday".
  if (/^(?:hours?|minutes)$/.test(lower) || view.tree.tags[unit] === 'CD') return true;
  return (
    !isVerb(view, unit) && /^NN/.test(view.tree.tags[unit] ?? '') && /^(?:at|in)\b/.test(caseOf(view, unit))
  );
}

/** "In 1981 | and | 1983", "on 3 March |, | 5 May and …", with nothing behind that would be another clause. */
function isJoined(context: EventContext, from: number, to: number): boolean {
  const { view } = context;
  const between = view.units.slice(from + 1, to);
  // "On 3 May, and in June | he resigned": of another verb; "and again on 5 May, he said" is of this one.
  const isAgain = between.some(({ lower }) => lower === 'again');
  // "Who met in Oslo on 3 May | and in Lund | on 5 May", where the tree loses the verb.
  const isElsewhere = between.some(
    ({ lower }, i) =>
      lower === 'and' && /^(?:at|in)$/.test(between[i + 1]?.lower ?? '') && between[i + 2]?.isName,
  );
  if ((!isAgain && !isElsewhere && verbOver(view, from) !== verbOver(view, to)) || !isEnd(view.units[to + 1]))
    return false;
  if (!between.every((_, i) => mayStandBetween(context, from + 1 + i))) return false;
  // "Met Bo Ek on Monday and, | a week later |, Ana Lima": of the next whom she met.
  if (isParted(view, to) && !isVerb(view, to + 2)) return false;
  return between.some(({ lower }) => /^(?:again|and|then)$/.test(lower)) || isInSeries(view.units, to);
}

/** "And, | on 5 May |, …": between commas, behind the "and". */
function isParted({ units }: EventContext['view'], date: number): boolean {
  const comma = /^(?:in|on)$/.test(units[date - 1]?.lower ?? '') ? date - 2 : date - 1;
  return units[date + 1]?.text === ',' && units[comma]?.text === ',' && units[comma - 1]?.lower === 'and';
}

const isEnd = (next: Unit | undefined): boolean =>
  next === undefined ||
  /^(?:[.,;:)"-]|after|ahead|and|as|at|about|before|but|during|following|for|in|on|over|to|when|where|while|with)$/.test(
    next.lower,
  );

/** The commas of a series are closed by an "and". */
const isInSeries = (units: readonly Unit[], from: number): boolean =>
  units.slice(from, from + 8).some(({ lower }) => lower === 'and');

/**
 * The place that each of several dates has of its own: "in Oslo in March and | in Riga | in May", or, where it stands
 * behind the first, "on 3 May in Oslo and on 5 and 6 May | in Riga |".
 */
function placesOf(context: EventContext, dates: readonly number[]): readonly (number | null)[] {
  const [first, second] = dates;
  if (first === undefined || second === undefined) return [];
  if (!isPlaceBehind(context, first))
    return dates.map((date, i) => placeBetween(context, dates[i - 1] ?? date, date));
  const behind = dates.map((date, i) =>
    isPlaceBehind(context, date) ? placeBetween(context, date, dates[i + 1] ?? date + PLACE_WITHIN) : null,
  );
  return behind.map((place, i) => place ?? behind.slice(i).find((other) => other !== null) ?? null);
}

/** How far behind the last date its place may stand: "in", perhaps an article, and the name. */
const PLACE_WITHIN = 4;

/** "On 3 May | in | Oslo". */
const isPlaceBehind = ({ view, discourse }: EventContext, date: number): boolean =>
  /^(?:at|in)$/.test(view.units[date + 1]?.lower ?? '') &&
  [2, 3].some((ahead) => discourse.drafts[view.entities[date + ahead] ?? -1]?.type === 'PLACE');

function placeBetween({ view, discourse }: EventContext, from: number, to: number): number | null {
  const found = view.entities.find(
    (entity, unit) =>
      entity !== null &&
      unit > from &&
      unit < to &&
      discourse.drafts[entity]?.type === 'PLACE' &&
      view.units[unit + 1]?.text !== "'s",
  );
  return found ?? null;
}
