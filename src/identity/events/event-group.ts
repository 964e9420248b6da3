import type { EventKind } from '../../reading/reading.ts';
import { groupBy } from '../group-by.ts';
import { narrowerPlace, placesAgree } from '../names/places.ts';
import { type Interval, sharedDays } from './days.ts';
import { withFullNames } from './full-names.ts';
import { inDefiningOrder } from './report-order.ts';
import { type ReportView, viewOf } from './report-view.ts';
import { fitSides, type Side, sidesAgree, uniteSides } from './sides.ts';
import type { StatedReport } from './stated-report.ts';

/** Reports taken for one event so far, and what they agree on. */
export interface EventGroup {
  /** The defining report first. */
  readonly reports: readonly StatedReport[];
  readonly family: EventKind;
  readonly occasions: ReadonlySet<string>;
  readonly sides: readonly Side[];
  readonly days: Interval;
  readonly place: string | null;
  /** Whether its report could have meant several events, or none that is known, and so stands alone. */
  readonly alone: boolean;
}

export function groupOf({ report, family, occasions, sides, days }: ReportView, alone: boolean): EventGroup {
  return {
    reports: [report],
    family,
    occasions: new Set(occasions),
    sides,
    days,
    place: report.place,
    alone: alone || occasions.length === 0,
  };
}

/** Whether a report can be of the group's event: family, days, place, sides, and an occasion that they share. */
export function admits(group: EventGroup, view: ReportView, loosely = false): boolean {
  if (view.family !== group.family) return false;
  if (sharedDays(group.days, view.days) === null) return false;
  if (!placesAgree(group.place, view.report.place)) return false;
  if (!view.occasions.some((occasion) => group.occasions.has(occasion))) return false;
  if (group.family === 'ELECTION') return true;
  // A vague report that names more than the event is known to hold may well mean a larger one.
  return view.vague && !loosely
    ? fitSides(view.sides, group.sides) !== null
    : sidesAgree(view.sides, group.sides);
}

/** The group with one more of its reports. */
export function join(group: EventGroup, { report, occasions, sides, days }: ReportView): EventGroup {
  return {
    ...group,
    reports: [...group.reports, report],
    occasions: new Set([...group.occasions, ...occasions]),
    sides: uniteSides(group.sides, sides) ?? group.sides,
    days: sharedDays(group.days, days) ?? group.days,
    place: narrowerPlace(group.place, report.place),
  };
}

/** A group as its reports make it again, whichever way they came together. */
export function regroup(reports: readonly StatedReport[]): EventGroup | null {
  const [first, ...rest] = inDefiningOrder(withFullNames(reports)).map(viewOf);
  return first === undefined ? null : rest.reduce(join, groupOf(first, false));
}

/**
 * The groups, those of which the reports are of another's event put into that one.
 *
 * @param into by a group to be put into another, which is in none itself, that other
 */
export function mergeGroups(
  groups: readonly EventGroup[],
  into: ReadonlyMap<EventGroup, EventGroup>,
): EventGroup[] {
  const more = groupBy([...into.keys()], (group) => into.get(group));
  return groups
    .filter((group) => !into.has(group))
    .map((group) => {
      const others = more.get(group);
      const reports = [group, ...(others ?? [])].flatMap((each) => each.reports);
      return others === undefined ? group : (regroup(reports) ?? group);
    });
}
