import { expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

/** Texts with all that they tell of, as eventsOf writes it. */
type Rows = readonly (readonly [text: string, ...events: string[]])[];

/** A test a row: the text tells of these events, in this order, and of no others. */
export const tell = (rows: Rows): void =>
  test.each(rows)('%s', (text, ...events) => {
    expect(eventsOf(text)).toEqual(events);
  });
