import type { Passage, ReadEvent, Reading } from '../../../src/reading/reading.ts';

/** Every stretch of the text that a reading quotes. */
export const passagesOf = ({ entities, dates, events, positions }: Reading): readonly Passage[] => [
  ...entities.flatMap(({ mentions }) => mentions),
  ...dates,
  ...events.flatMap(({ evidence }) => evidence),
  ...positions,
];

/** An event with its parties and place by name. */
export function eventInNames({ entities }: Reading, event: ReadEvent) {
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null;
  const { place, participants, ...rest } = event;
  return {
    ...rest,
    place: nameOf(place),
    participants: participants.map(({ entity, ...party }) => ({ ...party, name: nameOf(entity) })),
  };
}

/** What a reading says, in composed characters and without offsets. */
export function toldBy(reading: Reading): unknown {
  const { entities, dates, events, positions } = reading;
  const told = {
    entities: entities.map(({ mentions, ...entity }) => ({
      ...entity,
      mentions: mentions.map(({ text, title }) => ({ text, title })),
    })),
    dates: dates.map(({ start: _, end: __, ...date }) => date),
    events: events.map((event) => {
      const { evidence, ...rest } = eventInNames(reading, event);
      return { ...rest, evidence: evidence.map(({ text }) => text) };
    }),
    positions: positions.map(({ start: _, end: __, ...position }) => position),
  };
  return JSON.parse(JSON.stringify(told).normalize('NFC'));
}
