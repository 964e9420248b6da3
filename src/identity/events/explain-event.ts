import { type Reason, reasonInWords } from '../decisions/reason.ts';
import { placeAround, placesAgree } from '../names/places.ts';
import { contains, daysInWords, isVague, statedInterval } from './days.ts';
import { tellingKind } from './event-families.ts';
import { type EventGroup, groupOf, join } from './event-group.ts';
import { withFullNames } from './full-names.ts';
import { inDefiningOrder } from './report-order.ts';
import { type ReportView, viewOf } from './report-view.ts';
import { sidesOf } from './sides.ts';
import type { StatedReport } from './stated-report.ts';

/** Decisions that make one of the names by which the reports call a party. */
export interface JoinedParty {
  /** The party's id. */
  readonly party: string;
  readonly reasons: readonly Reason[];
}

/**
 * Why the reports of an event are of one event, in plain words: a line for each report, the defining one first, with
 * what it shares with those before it, in the order in which `clusterReports` puts them together; and one for each
 * decision that makes parties of them the same.
 *
 * @param nameOf what an entity is called
 */
export function explainEvent(
  reports: readonly StatedReport[],
  joined: readonly JoinedParty[],
  nameOf: (id: string) => string,
): string[] {
  const views = inDefiningOrder(withFullNames(reports))
    .sort((a, b) => Number(isVague(a)) - Number(isVague(b)))
    .map(viewOf);
  const said = new Map(reports.map((report) => [report.id, report]));
  const lines: string[] = [];
  let group: EventGroup | null = null;
  for (const view of views) {
    const report = said.get(view.report.id) ?? view.report;
    const told = inWords(report, nameOf);
    if (group === null) {
      lines.push(`${told}.`);
      group = groupOf(view, view.vague);
      continue;
    }
    const shared = [...reasons(group, view, nameOf), ...namedInFull(report, view, nameOf)];
    lines.push(`${told}: ${shared.join(', ')}.${onlyOneMeant(group, view)}`);
    if (!view.vague) group = join(group, view);
  }
  const decisions = joined.flatMap(({ party, reasons: all }) =>
    all.map((reason) => `They call ${nameOf(party)} by several names: ${reasonInWords(reason)}.`),
  );
  return [...lines, ...decisions];
}

/** `"a.txt" tells of a meeting of Ann Ames with Bob Burns on 2023-09-10 in Hanoi`. */
function inWords(
  { document, kind, parties, place, when }: StatedReport,
  nameOf: (id: string) => string,
): string {
  const event = kind.toLowerCase().replaceAll('_', ' ');
  const sides = sidesOf(parties).map((side) => [...side.parties].map(nameOf).join(', '));
  const days = daysInWords(statedInterval({ when }));
  return [
    `"${document}" tells of ${/^[aei]/.test(event) ? 'an' : 'a'} ${event}`,
    ...(sides.length === 0 ? [] : [`of ${sides.join(' with ')}`]),
    ...(days === '' ? [] : [days.includes(' ') ? `between ${days.replace(' to ', ' and ')}` : `on ${days}`]),
    ...(place === null ? [] : [`in ${nameOf(place)}`]),
  ].join(' ');
}

function reasons(group: EventGroup, view: ReportView, nameOf: (id: string) => string): string[] {
  return [sharedParties(group, view, nameOf), sharedKind(group, view), sharedDays(group, view)].concat(
    sharedPlace(group, view, nameOf) ?? [],
  );
}

/** Whom a single name means, for parties that others name in full. */
function namedInFull(said: StatedReport, { report }: ReportView, nameOf: (id: string) => string): string[] {
  return said.parties.flatMap(({ id }, i) => {
    const meant = report.parties[i]?.id;
    return meant === undefined || meant === id ? [] : [`${nameOf(id)} can only be ${nameOf(meant)} there`];
  });
}

function sharedParties(group: EventGroup, view: ReportView, nameOf: (id: string) => string): string {
  if (group.family === 'ELECTION') return 'an election there';
  const theirs = group.reports.flatMap(({ parties }) => parties);
  const own = view.report.parties;
  const speakers = [...theirs, ...own].flatMap(({ id, standsFor }) =>
    standsFor.map((state) => ({ id, state })),
  );
  const lacks = (parties: typeof own, id: string): boolean => !parties.some((party) => party.id === id);
  const speaking = speakers.filter(({ id, state }) =>
    lacks(own, id) ? lacks(theirs, state) : lacks(theirs, id) && lacks(own, state),
  );
  const stoodFor = new Set(speaking.flatMap(({ id, state }) => [id, state]));
  const more = own.some(({ id }) => lacks(theirs, id) && !stoodFor.has(id));
  const fewer = theirs.some(({ id }) => lacks(own, id) && !stoodFor.has(id));
  const parties = more
    ? fewer
      ? 'parties whose sides fit into one another'
      : 'the same parties and more'
    : fewer
      ? 'some of the same parties'
      : 'the same parties';
  const words = new Set(speaking.map(({ id, state }) => `${nameOf(id)} speaks for ${nameOf(state)}`));
  return [parties, ...words].join(', ');
}

function sharedKind({ reports }: EventGroup, { report }: ReportView): string {
  const kind = tellingKind(reports.map((each) => each.kind)) ?? report.kind;
  const words = [kind, report.kind].map((each) => each.toLowerCase().replaceAll('_', ' '));
  return kind === report.kind ? 'the same kind' : `what one calls a ${words[0]} another calls a ${words[1]}`;
}

function sharedDays({ days }: EventGroup, { report }: ReportView): string {
  const stated = statedInterval(report);
  if (stated === null) return 'no days that speak against it';
  if (stated.from === days.from && stated.to === days.to) {
    return stated.from === stated.to ? 'the same day' : 'the same days';
  }
  if (contains(stated, days)) return 'days that hold those of the others';
  if (contains(days, stated)) return 'days within those of the others';
  return stated.from > days.to || days.from > stated.to
    ? 'a day that contradicts the others by one'
    : 'days that overlap';
}

function sharedPlace(
  { place }: EventGroup,
  { report }: ReportView,
  nameOf: (id: string) => string,
): string | null {
  if (place === null || report.place === null) return null;
  if (!placesAgree(place, report.place)) return 'a place that contradicts the others';
  if (place === report.place) return 'the same place';
  const [inner, outer] = placeAround(place) === report.place ? [place, report.place] : [report.place, place];
  return `${nameOf(inner)} lies in ${nameOf(outer)}`;
}

/** Why a report with a vague date is here. Where it is in no better-dated company, it says again what they say. */
function onlyOneMeant(group: EventGroup, view: ReportView): string {
  if (!view.vague) return '';
  return group.reports.some((report) => !isVague(report))
    ? ' So loosely dated, it joins the one event that it can mean.'
    : ' So loosely dated, it joins no other event.';
}
