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

/** Status and days of what a text tells of Ana Lima and Bo Ek together: "PLANNED 2024-05-17", "OCCURRED undated". */
export const toldOfTwo = (text: string): string[] =>
  eventsOf(text).flatMap((event) => {
    const [head = '', parties = ''] = event.split(': ');
    const isOfTwo = parties.includes('Ana Lima') && parties.includes('Bo Ek');
    const status = /PLANNED|DENIED|CANCELLED/.exec(head)?.[0] ?? 'OCCURRED';
    const days = /\d{4}[-\d/]*/.exec(head)?.[0] ?? 'undated';
    return isOfTwo ? [`${status} ${days}`] : [];
  });
