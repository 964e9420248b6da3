import { createReader } from '../../../src/reading/reader.ts';

const reader = createReader();

/** Wednesday. */
export const PUBLISHED = '2024-05-15';

/**
 * The events of a text in a line each: kind, status unless it occurred, days, place, and the parties by side,
 * sides parted by "|": "MEETING 2024-05-13 @ Quito: Ana Lima | Bo Ek, Cleo Ruiz".
 */
export function eventsOf(text: string, publishedOn: string | null = PUBLISHED): string[] {
  const reading = reader.read({ id: 'text', title: null, publisher: null, url: null, publishedOn, text });
  const nameOf = (id: string | null): string =>
    reading.entities.find((entity) => entity.id === id)?.name ?? '';
  return reading.events.map(({ kind, status, when, place, participants }) => {
    const sides = [...new Set(participants.map(({ side }) => side))].sort();
    const parties = sides.map((side) =>
      participants
        .filter((one) => one.side === side)
        .map(({ entity }) => nameOf(entity))
        .join(', '),
    );
    const days =
      when.from === null ? '' : when.from === when.to ? ` ${when.from}` : ` ${when.from}/${when.to}`;
    return `${kind}${status === 'OCCURRED' ? '' : ` ${status}`}${days}${place ? ` @ ${nameOf(place)}` : ''}: ${parties.join(' | ')}`;
  });
}
