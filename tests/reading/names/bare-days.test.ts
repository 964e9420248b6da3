import { expect, test } from 'vitest';
import { createReader } from '../../../src/reading/reader.ts';

const reader = createReader();

function readingOf(text: string) {
  const article = { id: 'a', title: null, publisher: null, url: null, publishedOn: '2024-05-08', text };
  return reader.read(article);
}

const namesIn = (text: string): string[] => readingOf(text).entities.map(({ name }) => name);

/** "MEETING 2024-05-07 Ana Lima, Bo Ek". */
function eventsIn(text: string): string[] {
  const { entities, events } = readingOf(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return events.map(
    ({ kind, when, participants }) =>
      `${kind} ${when?.from} ${participants.map(({ entity }) => names.get(entity)).join(', ')}`,
  );
}

test.each([
  ['Ana Lima met Bo Ek on Tuesday.', 'MEETING 2024-05-07 Ana Lima, Bo Ek'],
  ['Ana Lima met with Bo Ek on Tuesday in Oslo.', 'MEETING 2024-05-07 Ana Lima, Bo Ek'],
  ['Prime Minister Ana Lima on Wednesday met Bo Ek at the palace.', 'MEETING 2024-05-08 Ana Lima, Bo Ek'],
  ['President Lima on Thursday held talks with Bo Ek.', 'MEETING 2024-05-02 Lima, Bo Ek'],
  ['Ana Lima will meet Bo Ek on Monday in Oslo.', 'MEETING 2024-05-13 Ana Lima, Bo Ek'],
  ['In a call with Bo Ek on Monday, Ana Lima said she agreed.', 'CALL 2024-05-06 Ana Lima, Bo Ek'],
  ['Okoro met Bo Ek on Sunday, March 3, in Oslo.', 'MEETING 2024-03-03 Okoro, Bo Ek'],
  ['Ana Lima and Bo Ek met on Tuesday evening.', 'MEETING 2024-05-07 Ana Lima, Bo Ek'],
])('a day reads the same with and without "on": %s', (text, event) => {
  expect(eventsIn(text)).toEqual([event]);
  expect(eventsIn(text.replace(/ on (?=[A-Z][a-z]+day)/, ' '))).toEqual([event]);
});

test.each([
  ['Adamu Sunday met Bo Ek.', 'Adamu Sunday'],
  ['Mr Sunday left. Bo Ek had invited Adamu Sunday.', 'Adamu Sunday'],
])('a day that belongs to a name stays there: %s', (text, name) => {
  expect(namesIn(text)).toContain(name);
});
