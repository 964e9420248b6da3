import type { EventKind } from '../../reading/reading.ts';

/**
 * Kinds that different articles use for one event. A family is named for its plainest kind; every other kind is a
 * family of its own.
 */
const MEETINGS: readonly EventKind[] = ['SUMMIT', 'NEGOTIATION', 'CONFERENCE', 'MEETING'];

export function familyOf(kind: EventKind): EventKind {
  return MEETINGS.includes(kind) ? 'MEETING' : kind;
}

/** The kind of an event that goes by several of one family: the one that says most. */
export function tellingKind(kinds: readonly EventKind[]): EventKind | undefined {
  return MEETINGS.find((kind) => kinds.includes(kind)) ?? kinds[0];
}

/**
 * The longest interval, in days, within which two reports of the same parties mean the same event unless
 * something speaks against it. Parties meet again within a month more seldom than two articles speak of one
 * meeting; treaties and elections between the same parties are a matter of years.
 */
export function narrowEnough(family: EventKind): number {
  return family === 'AGREEMENT' || family === 'ELECTION' ? 366 : 31;
}
