import type { EntityType, ReadEntity, ReadEvent, Reading } from '../../src/reading/reading.ts';

/** A reading of nothing but what is given. */
export function readingOf(parts: Partial<Reading>): Reading {
  return {
    id: 'a1',
    publishedOn: null,
    language: null,
    entities: [],
    dates: [],
    events: [],
    positions: [],
    ...parts,
  };
}

/** An entity whose id is its name, named once at the given offset. */
export function entity(type: EntityType, name: string, start = 0): ReadEntity {
  const end = start + name.length;
  const mention = { start, end, text: name, title: null, metonym: null, sentence: { start: 0, end } };
  return { id: name, type, name, aliases: [], mentions: [mention] };
}

/** An event that occurred, of the first party with all others, on one day. */
export function event(kind: ReadEvent['kind'], day: string | null, ...parties: string[]): ReadEvent {
  return {
    kind,
    status: 'OCCURRED',
    when: { from: day, to: day, precision: 'DAY', basis: 'STATED', text: day },
    place: null,
    participants: parties.map((id, index) => ({
      entity: id,
      side: index === 0 ? 0 : 1,
      title: null,
      metonym: null,
    })),
    evidence: [],
  };
}
