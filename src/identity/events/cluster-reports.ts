import { joinContradicting } from './contradictions.ts';
import { isVague } from './days.ts';
import { admits, type EventGroup, groupOf, join } from './event-group.ts';
import { eventIds, groupId } from './event-id.ts';
import { inTheNews } from './in-the-news.ts';
import { compareReports } from './report-order.ts';
import { type ReportView, viewOf } from './report-view.ts';
import { joinCalledShortly } from './short-names.ts';
import type { StatedReport } from './stated-report.ts';

/** The reports of one event, the defining one first. */
export interface Cluster {
  readonly id: string;
  readonly reports: readonly StatedReport[];
}

/**
 * Which reports are of one event. It depends on what they state, not on their order; and a cluster only on reports
 * that share an occasion with it, directly or through others at overlapping dates.
 *
 * First the reports that are precise enough to mean one event by themselves, narrow dates before broad ones: a
 * report joins the one event it can mean, opens a new one where there is none, and stands alone where there are
 * several. Then the vague ones, which join likewise and never bring others together.
 */
export function clusterReports(reports: readonly StatedReport[]): Cluster[] {
  const groups = groupPrecise(reports.filter((report) => !isVague(report)));
  const vague = reports.filter((report) => isVague(report));
  const { joined, loners } = placeVague(groups, vague);

  const all = [...groups, ...loners];
  const ids = eventIds(all);
  const clusters = new Map<string, StatedReport[]>();
  for (const [i, group] of all.entries()) {
    const id = ids[i] ?? '';
    const known = clusters.get(id) ?? [];
    clusters.set(id, [...known, ...group.reports, ...(joined.get(group) ?? [])]);
  }
  return [...clusters].map(([id, members]) => ({ id, reports: members }));
}

/** Puts reports with narrow dates together. They must be all that share occasions at dates that meet, or none. */
export function groupPrecise(reports: readonly StatedReport[]): EventGroup[] {
  const views = [...reports].sort(compareReports).map(viewOf);
  const isOfOneDay = ({ days }: ReportView): boolean => days.from === days.to;
  const ofOneDay = placeAll([], views.filter(isOfOneDay));
  return placeAll(
    joinContradicting(joinCalledShortly(ofOneDay)),
    views.filter((view) => !isOfOneDay(view)),
  );
}

/** The groups, with reports added to the one that each can mean, or as groups of their own. */
function placeAll(known: readonly EventGroup[], views: readonly ReportView[]): EventGroup[] {
  const groups = [...known];
  const near = indexed(groups);
  for (const view of views) {
    const open = theOneMeant(admitting(groups, near, view), view);
    const fresh = groupOf(view, open.length > 1);
    // What one document says twice in the same words could mean several, but it means the same twice.
    const [target] = open.length > 1 ? open.filter(({ group }) => group.alone && sameId(group, fresh)) : open;
    const index = target?.index ?? groups.length;
    groups[index] = target === undefined ? fresh : join(target.group, view);
    for (const occasion of view.occasions) near.set(occasion, (near.get(occasion) ?? new Set()).add(index));
  }
  return groups;
}

/** Where the groups of each occasion are. */
function indexed(groups: readonly EventGroup[]): Map<string, Set<number>> {
  const near = new Map<string, Set<number>>();
  for (const [index, { occasions }] of groups.entries()) {
    for (const occasion of occasions) near.set(occasion, (near.get(occasion) ?? new Set()).add(index));
  }
  return near;
}

/** The groups that a report can be of, found by the occasions that it shares with them, in their order. */
function admitting(
  groups: readonly EventGroup[],
  near: ReadonlyMap<string, ReadonlySet<number>>,
  view: ReportView,
  loosely = false,
): { index: number; group: EventGroup }[] {
  const indices = new Set(view.occasions.flatMap((occasion) => [...(near.get(occasion) ?? [])]));
  return [...indices]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const group = groups[index];
      return group !== undefined && admits(group, view, loosely) ? [{ index, group }] : [];
    });
}

/**
 * The same for a vague report; those that it names more of than are known to have been there, where it fits no other.
 */
function fitting(
  groups: readonly EventGroup[],
  near: ReadonlyMap<string, ReadonlySet<number>>,
  view: ReportView,
): { index: number; group: EventGroup }[] {
  const open = admitting(groups, near, view);
  return open.length > 0 ? open : admitting(groups, near, view, true);
}

/** The vague reports that can mean one group only, and those that stand alone. */
export function placeVague(
  groups: readonly EventGroup[],
  vague: readonly StatedReport[],
): { joined: ReadonlyMap<EventGroup, readonly StatedReport[]>; loners: readonly EventGroup[] } {
  const joined = new Map<EventGroup, StatedReport[]>();
  const loners: EventGroup[] = [];
  const near = indexed(groups);
  for (const view of [...vague].sort(compareReports).map(viewOf)) {
    const [only, second] = theOneMeant(fitting(groups, near, view), view).map(({ group }) => group);
    if (only === undefined || second !== undefined) loners.push(groupOf(view, true));
    else joined.set(only, [...(joined.get(only) ?? []), view.report]);
  }
  return { joined, loners };
}

/** Of the groups that a report could be of the one that it means, or several where nothing tells. */
function theOneMeant<T extends { readonly group: EventGroup }>(
  open: readonly T[],
  { report }: ReportView,
): readonly T[] {
  // What stands alone, as it could mean several, may well mean one of the others.
  const events = open.filter(({ group }) => !group.alone);
  const possible = events.length > 0 ? events : open;
  return oneOccasion(possible.length > 1 ? inTheNews(possible, report) : possible);
}

/** Of groups that lie on one and the same day the one that most report: they differ in who else was there only. */
function oneOccasion<T extends { readonly group: EventGroup }>(open: readonly T[]): readonly T[] {
  const days = new Set(open.flatMap(({ group: { days: each } }) => [each.from, each.to]));
  return days.size === 1 ? [...open].sort(mostReportedFirst).slice(0, 1) : open;
}

function mostReportedFirst(a: { readonly group: EventGroup }, b: { readonly group: EventGroup }): number {
  const [ofA, ofB] = [a.group.reports, b.group.reports];
  const [first, second] = [ofA[0], ofB[0]];
  return ofB.length - ofA.length || (first && second ? compareReports(first, second) : 0);
}

function sameId(a: EventGroup, b: EventGroup): boolean {
  return groupId(a) === groupId(b);
}
