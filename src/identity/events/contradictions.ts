import { placesAgree } from '../names/places.ts';
import { byOccasion, groupsNear } from './by-occasion.ts';
import { daysBetween } from './days.ts';
import { type EventGroup, mergeGroups } from './event-group.ts';
import { sidesAgree } from './sides.ts';
import type { StatedReport } from './stated-report.ts';

/**
 * Joins groups that contradict each other in one thing only and so are rather one event with a mistake about it: the
 * day, by one (it is tomorrow already elsewhere), or on one day the place. One of the two is told of by one article
 * only, which does not tell of the other; of both it is known when an article came out. What more than one article
 * says, or one article tells apart, stays apart, and so does what could be a mistake about either of two.
 *
 * @param groups of reports that give one day each
 */
export function joinContradicting(groups: readonly EventGroup[]): EventGroup[] {
  const near = byOccasion(groups);
  const partners = new Map(
    groups
      .filter(isOfOneArticle)
      .map((group) => [group, groupsNear(group, near).filter((other) => mayBeMistaken(group, other))]),
  );
  const joined = new Map<EventGroup, EventGroup>();
  for (const [group, [only, second]] of partners) {
    if (only === undefined || second !== undefined) continue;
    // Of two of one article each has to mean the other, and one of them stays.
    if ((partners.get(only) ?? []).length > 1 || joined.has(only)) continue;
    joined.set(group, only);
  }
  return mergeGroups(groups, joined);
}

function mayBeMistaken(one: EventGroup, other: EventGroup): boolean {
  if (one.alone || other.alone || one.family !== other.family || one.family === 'ELECTION') return false;
  const apart = daysBetween(one.days.from, other.days.from);
  const agree = placesAgree(one.place, other.place);
  if (agree ? apart !== 1 : apart !== 0) return false;
  return sidesAgree(one.sides, other.sides) && areToldApart(one.reports, other.reports);
}

/** Whether no article tells of both, as it would of two events. Articles of unknown days may be of any time. */
function areToldApart(a: readonly StatedReport[], b: readonly StatedReport[]): boolean {
  return !shareDocument(a, b) && a.some(isDated) && b.some(isDated);
}

export function shareDocument(a: readonly StatedReport[], b: readonly StatedReport[]): boolean {
  const documents = new Set(a.map(({ document }) => document));
  return b.some(({ document }) => documents.has(document));
}

const isDated = ({ publishedOn }: StatedReport): boolean => publishedOn !== null;

const isOfOneArticle = ({ reports }: EventGroup): boolean =>
  new Set(reports.map(({ document }) => document)).size === 1;
