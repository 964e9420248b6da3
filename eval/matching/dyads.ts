import type { EventKind, ReadEntity, ReadEvent, Reading } from '../../src/reading/reading.ts';

/** Two whom one event brings together. */
export interface Dyad {
  readonly a: ReadEntity;
  readonly b: ReadEntity;
  readonly event: ReadEvent;
}

/** Everybody on one side of an event with everybody on another. */
export function dyadsOf(event: ReadEvent, reading: Reading): readonly Dyad[] {
  const parties = event.participants.flatMap(({ entity: id, side }) => {
    const entity = reading.entities.find((one) => one.id === id);
    return entity === undefined ? [] : [{ entity, side }];
  });
  return parties.flatMap((first, index) =>
    parties
      .slice(index + 1)
      .filter(({ side }) => side !== first.side)
      .map((second) => ({ a: first.entity, b: second.entity, event })),
  );
}

/** Whether two are the two wanted, in either order. */
export function pairs(
  { a, b }: Dyad,
  isOne: (entity: ReadEntity) => boolean,
  isOther: (entity: ReadEntity) => boolean,
): boolean {
  return (isOne(a) && isOther(b)) || (isOne(b) && isOther(a));
}

/** One name for the kinds that ordinary readers use for one another. */
export function kinOf(kind: EventKind): EventKind {
  return MEETINGS.has(kind) ? 'MEETING' : kind;
}

const MEETINGS: ReadonlySet<EventKind> = new Set(['CONFERENCE', 'MEETING', 'NEGOTIATION', 'SUMMIT', 'VISIT']);
