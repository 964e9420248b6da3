import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';

const tells = (sentence: string, event: string | null): void =>
  expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]);

describe('parties that stand far from their verb', () => {
  test.each([
    ['Bo Ek, whom Ana Lima received in Oslo, said nothing.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    ['Among the guests that Ana Lima received was Bo Ek.', MET],
    ['Received by Ana Lima at noon, Bo Ek smiled.', MET],
    ['Ana Lima received at the palace the prime minister, Bo Ek.', MET],
    ['Ana Lima welcomed the winner of the prize, Bo Ek.', MET],
    ['Ana Lima welcomed more than ten ministers, including Bo Ek.', MET],
    ['Ana Lima received students, teachers and Bo Ek.', MET],
    ["Ana Lima rang Bo Ek's office, and the two discussed the plan.", MET],
    ['Ana Lima stayed at the house of Bo Ek.', 'VISIT: Ana Lima | Bo Ek'],
    ['Ana Lima received her deputy, Bo Ek.', MET],
    ['Ana Lima met the visiting judge Bo Ek.', MET],
    ['Ana Lima met his lawyer, a woman named Bo Ek.', MET],
    ['Meeting in Oslo, Ana Lima and Bo Ek settled the fee.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    ['The plan was discussed on Monday morning by Ana Lima and Bo Ek.', MET],
    ['Bo Ek was the man with whom Ana Lima spoke.', 'CALL: Ana Lima | Bo Ek'],
    ['Bo Ek, the farmer she spoke with, trusted Ana Lima.', null],
    ['Ana Lima spoke for an hour, in a café, with Bo Ek.', 'MEETING: Ana Lima | Bo Ek'],
  ])('%s', tells);
});

describe('whom a clause without "whom" is about', () => {
  test.each([
    ['The first person Ana Lima met on leaving was Bo Ek.', MET],
    ["The man Ana Lima met was the union's treasurer, Bo Ek.", MET],
    [
      'When the news came, the only person she telephoned was Bo Ek, Ana Lima said.',
      'CALL: Ana Lima | Bo Ek',
    ],
    ['The man Ana Lima met was ill, and Bo Ek left.', null],
    ['The person Ana Lima admired was Bo Ek.', null],
  ])('%s', tells);
});

describe('verbs that lack a party', () => {
  test.each([
    ['Applicants will receive equal treatment under the law that Ana Lima wrote with Bo Ek.', null],
    ['Ana Lima said that the plan will receive support from the party of Bo Ek.', null],
    ['Ana Lima welcomed the declaration on the climate, which Bo Ek wrote.', null],
    ['Critics discussed the plan that Ana Lima wrote after Bo Ek had left.', null],
    ['The boats stay open for a house that Ana Lima sold, and Bo Ek slept.', null],
    ['Ana Lima and Bo Ek met the deadline for the appeal.', null],
    ['Ana Lima and Bo Ek wrote a plan that meets the needs of the city.', null],
    ['Ana Lima received her doctorate in Oslo before Bo Ek was born.', null],
    ['Ana Lima, who speaks French to her son, is a friend of Bo Ek.', null],
    ['They discussed the plan by Ana Lima that Bo Ek had praised.', null],
    ['Ana Lima welcomed the report that Bo Ek was free.', null],
  ])('%s', tells);
});
