import { expect, test } from 'vitest';
import { createReader } from '../../../src/reading/reader.ts';

const reader = createReader();

test.each([
  ['MOSCOW, March 3 (NEA) -- Ana Lima met Bo Ek today.', '1998-03-03'],
  ['MOSCOW, March 3 (NEA) -- Ana Lima met Bo Ek yesterday.', '1998-03-02'],
  ['MOSCOW, March 3 (NEA) -- Ana Lima met Bo Ek on Wednesday.', '1998-03-04'],
  ['MOSCOW, March 3. - Ana Lima met Bo Ek yesterday.', '1998-03-02'],
  ['MOSCOW, Tuesday (NEA) - Ana Lima met Bo Ek yesterday.', '1998-03-02'],
  ['MOSCOW, Tuesday\n\nAna Lima met Bo Ek yesterday.', '1998-03-02'],
  ['MOSCOW, Monday\n\nShe slept.\n\nOSLO, Tuesday\n\nAna Lima met Bo Ek this morning.', '1998-03-03'],
  ['MOSCOW, Tuesday. Ana Lima met Bo Ek today.', '1998-03-03'],
  // Filed long before, it is of no use.
  ['MOSCOW, Feb. 3 (NEA) -- Ana Lima met Bo Ek today.', '1998-03-04'],
])('"today" is the day on which a report was filed: %s', (text, day) => {
  const { events } = reader.read({
    id: 'a',
    title: null,
    publisher: null,
    url: null,
    publishedOn: '1998-03-04',
    text,
  });
  expect(events.map(({ when }) => when.from)).toEqual([day]);
});

test('the day in a dateline is a date expression and the date of no event', () => {
  const text = 'MOSCOW, March 3 (NEA) -- Ana Lima met Bo Ek.';
  const article = { id: 'a', title: null, publisher: null, url: null, publishedOn: '1998-03-04', text };
  const { dates, events } = reader.read(article);
  expect(dates.map(({ start, text: words, from }) => [start, words, from])).toEqual([
    [8, 'March 3', '1998-03-03'],
  ]);
  expect(events.map(({ when }) => when.from)).toEqual([null]);
});
