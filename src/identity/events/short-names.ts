import { placesAgree } from '../names/places.ts';
import { byOccasion, groupsNear } from './by-occasion.ts';
import { shareDocument } from './contradictions.ts';
import { type EventGroup, mergeGroups } from './event-group.ts';
import { withFullNames } from './full-names.ts';
import { sidesAgree, sidesOf } from './sides.ts';
import type { StatedReport } from './stated-report.ts';

/**
 * Joins groups of one day that tell of the same parties, where one calls somebody by a single name of which nobody
 * knows whose it is, and there is one other only that it can mean.
 *
 * @param groups of reports that give one day each
 */
export function joinCalledShortly(groups: readonly EventGroup[]): EventGroup[] {
  const near = byOccasion(groups);
  const partners = new Map(
    groups
      .filter(({ reports }) => reports.some(callsShortly))
      .map((group) => [group, groupsNear(group, near).filter((other) => tellsInFull(other, group))]),
  );
  const joined = new Map<EventGroup, EventGroup>();
  for (const [group, [only, second]] of partners) {
    const isOfOne = only !== undefined && second === undefined;
    if (isOfOne && (partners.get(only) ?? []).length === 0) joined.set(group, only);
  }
  return mergeGroups(groups, joined);
}

const callsShortly = ({ parties }: StatedReport): boolean =>
  parties.some(({ goesBy }) => goesBy.length === 1);

function tellsInFull(other: EventGroup, short: EventGroup): boolean {
  if (other.alone || short.alone || other.family !== short.family || other.family === 'ELECTION')
    return false;
  if (other.days.from !== short.days.from || !placesAgree(other.place, short.place)) return false;
  if (shareDocument(other.reports, short.reports)) return false;
  const named = withFullNames([...other.reports, ...short.reports]).slice(other.reports.length);
  return named.every(({ parties }) => sidesAgree(sidesOf(parties), other.sides));
}
