import type { EventGroup } from './event-group.ts';

/** The groups of each occasion, in their order. */
export function byOccasion(groups: readonly EventGroup[]): Map<string, EventGroup[]> {
  const near = new Map<string, EventGroup[]>();
  for (const group of groups) {
    for (const occasion of group.occasions) {
      const known = near.get(occasion);
      if (known === undefined) near.set(occasion, [group]);
      else known.push(group);
    }
  }
  return near;
}

/** Those that share an occasion with a group, each once. */
export function groupsNear(
  group: EventGroup,
  near: ReadonlyMap<string, readonly EventGroup[]>,
): EventGroup[] {
  const others = new Set([...group.occasions].flatMap((occasion) => near.get(occasion) ?? []));
  others.delete(group);
  return [...others];
}
