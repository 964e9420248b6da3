import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const planned = 'MEETING PLANNED: Ana Lima | Bo Ek';
const denied = 'MEETING DENIED: Ana Lima | Bo Ek';
const cancelled = 'MEETING CANCELLED: Ana Lima | Bo Ek';
const met = 'MEETING: Ana Lima | Bo Ek';

describe('what lies ahead', () => {
  test.each([
    'Ana Lima is to meet Bo Ek.',
    'Ana Lima is due to meet Bo Ek.',
    'Ana Lima is expected to hold talks with Bo Ek.',
    'Ana Lima has agreed to meet Bo Ek.',
    'Ana Lima secured a meeting with Bo Ek.',
    'Ana Lima is expected in Oslo for talks with Bo Ek.',
    'Ana Lima plans to have lunch with Bo Ek.',
    'Ana Lima hopes to meet Bo Ek.',
    'Ana Lima will be received by nobody else and will meet Bo Ek.',
    'Ana Lima said that she would meet Bo Ek.',
    'Ana Lima will travel to Oslo to meet Bo Ek.',
    'Ana Lima is due to see Bo Ek in Oslo.',
  ])('%s', (sentence) =>
    expect(eventsOf(sentence).map((event) => event.replace(' @ Oslo', ''))).toContain(planned),
  );
});

describe('what did not come to it', () => {
  test.each([
    [
      'Ana Lima had not spoken to Bo Ek since 2010 until he fell ill.',
      'CALL DENIED 2010-01-01/2010-12-31: Ana Lima | Bo Ek',
    ],
    ['Ana Lima has never met Bo Ek.', denied],
    [
      'A meeting between Ana Lima and Bo Ek scheduled for the weekend was cancelled.',
      'MEETING CANCELLED 2024-05-18/2024-05-19: Ana Lima | Bo Ek',
    ],
    [
      "Ana Lima's meeting with Bo Ek, scheduled for Friday, was called off.",
      'MEETING CANCELLED 2024-05-17: Ana Lima | Bo Ek',
    ],
    [
      'On Monday Ana Lima cancelled a meeting with Bo Ek that had been set for Friday.',
      'MEETING CANCELLED 2024-05-17: Ana Lima | Bo Ek',
    ],
    ["Ana Lima scrapped Monday's talks with Bo Ek.", 'MEETING CANCELLED 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima denied ever having met Bo Ek.', denied],
    ['Ana Lima likewise denies having ever met Bo Ek.', denied],
    ['Ana Lima denied a report in the daily El Norte that she had met Bo Ek.', denied],
    ['Ana Lima rejected claims by rivals that she had dined with Bo Ek.', denied],
    ['Officials deny that Ana Lima met Bo Ek.', denied],
    ['Ana Lima ruled out meeting Bo Ek.', denied],
    ['Ana Lima, who left in June, has denied meeting Mr Bo Ek at the later of the three fairs.', denied],
    ['Ana Lima avoided meeting Bo Ek.', denied],
    ['Ana Lima rejected talks with Bo Ek.', denied],
    ['Ana Lima snubbed a dinner with Bo Ek.', denied],
    ['Ana Lima missed a meeting with Bo Ek.', denied],
    ['Ana Lima failed to meet Bo Ek.', denied],
    ['Ana Lima called off her meeting with Bo Ek.', cancelled],
    ['Ana Lima postponed a meeting with Bo Ek.', cancelled],
    ['The meeting between Ana Lima and Bo Ek was called off.', cancelled],
    ["Ana Lima's planned lunch with Bo Ek fell through.", cancelled],
    ['A dinner between Ana Lima and Bo Ek fell victim to the strike.', cancelled],
    [
      'A meeting between Ana Lima and Bo Ek, planned for Friday, did not take place.',
      'MEETING CANCELLED 2024-05-17: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima was due to meet Bo Ek on Friday, but the talks were postponed.',
      'MEETING CANCELLED 2024-05-17: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima is due to meet Bo Ek on Friday, but the vote was postponed.',
      'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek',
    ],
    ['Ana Lima escaped a dinner with Bo Ek.', denied],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('what was put off and held after all', () => {
  test.each([
    [
      'A meeting between Ana Lima and Bo Ek was put off on Monday. It took place in June 2022.',
      '2022-06-01/2022-06-30',
    ],
    ['Talks between Ana Lima and Bo Ek were called off. They went ahead on Monday.', '2024-05-13'],
    ['Ana Lima was to meet Bo Ek, but cancelled. The meeting was finally held on Monday.', '2024-05-13'],
  ])('%s', (text, days) => expect(eventsOf(text)).toContain(`MEETING ${days}: Ana Lima | Bo Ek`));

  test.each([
    'Talks between Ana Lima and Bo Ek were called off. The wedding took place on Monday.',
    'Talks between Ana Lima and Bo Ek were called off. It never took place.',
    'Talks between Ana Lima and Bo Ek were called off. It rained. It snowed. It took time. It took place on Monday.',
  ])('not: %s', (text) => expect(eventsOf(text)).toEqual(['MEETING CANCELLED: Ana Lima | Bo Ek']));
});

describe('what somebody works for is ahead', () => {
  test.each([
    'Diplomats are working on a meeting between Ana Lima and Bo Ek.',
    'Diplomats worked towards a meeting of Ana Lima and Bo Ek.',
    'Their aim is a meeting between Ana Lima and Bo Ek.',
    'The plan is for another meeting between Ana Lima and Bo Ek.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual(['MEETING PLANNED: Ana Lima | Bo Ek']));

  test.each([
    'The aim of the meeting between Ana Lima and Bo Ek was peace.',
    'It was Monday, and the meeting between Ana Lima and Bo Ek was short.',
  ])('not: %s', (sentence) => expect(eventsOf(sentence)[0]).toMatch(/^MEETING(?! PLANNED)/));
});

describe('what nobody claims', () => {
  test.each([
    'They spoke of the need for talks between Ana Lima and Bo Ek.',
    'Ana Lima will act in close consultation with Bo Ek.',
    'Bo Ek is the secretary. Ana Lima was on loan in the Office of the Secretary.',
    'Ana Lima dreamed of meeting Bo Ek.',
    'Ana Lima dreamt that she met Bo Ek.',
    'Ana Lima was supposed to meet Bo Ek.',
    'There was to have been a meeting between Ana Lima and Bo Ek.',
    'It is unclear whether Ana Lima met Bo Ek.',
    'Cleo Ruiz alleged that Ana Lima had dined with Bo Ek.',
    'Reports that Ana Lima met Bo Ek spread in Oslo.',
    'A report in a tabloid that Ana Lima had met Bo Ek went round Oslo.',
    'There is no evidence that Ana Lima met Bo Ek.',
    'Police found little proof that Ana Lima had met Bo Ek.',
    'Did Ana Lima meet Bo Ek?',
    'Ana Lima offered to meet Bo Ek.',
    'Ana Lima often meets Bo Ek.',
    'Ana Lima can meet Bo Ek.',
    'Had Ana Lima met Bo Ek, the port would be open.',
    'The port would be open, had Ana Lima met Bo Ek.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});

describe('what came to it, told in a roundabout way', () => {
  test.each([
    'There is evidence that Ana Lima met Bo Ek.',
    'Speaking after talks with Bo Ek, Ana Lima said that prices would rise.',
    'Ana Lima went on to meet Bo Ek.',
    'Not only had Ana Lima met Bo Ek, she liked him.',
    'Ana Lima flew home after she had met Bo Ek.',
    'Ana Lima denied the claim when she met Bo Ek.',
    'Ana Lima does not deny that she met Bo Ek.',
    'Ana Lima did not meet Bo Ek until the end.',
    "Ana Lima said she'd met Bo Ek.",
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([met]));
});

describe('the present with a day to come', () => {
  test.each([
    ['Ana Lima meets Bo Ek next week.', 'MEETING PLANNED 2024-05-20/2024-05-26: Ana Lima | Bo Ek'],
    ['Ana Lima is meeting Bo Ek on Friday.', 'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek'],
    ['Ana Lima holds talks with Bo Ek tomorrow.', 'MEETING PLANNED 2024-05-16: Ana Lima | Bo Ek'],
    // A caption's present, and what was told of the past.
    ['Ana Lima meets Bo Ek in Oslo on Friday.', 'MEETING 2024-05-10 @ Oslo: Ana Lima | Bo Ek'],
    ['Ana Lima meets Bo Ek today.', 'MEETING 2024-05-15: Ana Lima | Bo Ek'],
    ['Ana Lima met Bo Ek about the games next month.', 'MEETING: Ana Lima | Bo Ek'],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

test("what won't happen until Friday is planned for then", () =>
  expect(eventsOf("Ana Lima won't meet Bo Ek until Friday.")).toEqual([
    'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek',
  ]));

test('talks after which somebody will do something are planned', () => {
  expect(eventsOf('Ana Lima will resign after talks with Bo Ek on Friday.')).toEqual([
    'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek',
  ]);
  expect(eventsOf('Ana Lima resigned after talks with Bo Ek on Friday.')).toEqual([
    'MEETING 2024-05-10: Ana Lima | Bo Ek',
  ]);
});

test.each([
  ["Ana Lima's meeting with Bo Ek is on Friday.", ['MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek']],
  ["Ana Lima's talks with Bo Ek are due on Friday.", ['MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek']],
  ["Ana Lima's meeting with Bo Ek was on Friday.", ['MEETING 2024-05-10: Ana Lima | Bo Ek']],
  ['Talks between Ana Lima and Bo Ek collapsed before they began.', [cancelled]],
  ['Talks between Ana Lima and Bo Ek collapsed before dawn.', [met]],
  ['A meeting between Ana Lima and Bo Ek is unlikely.', []],
  ['A meeting between Ana Lima and Bo Ek now looks out of the question.', []],
])('what is said of a meeting behind it counts: %s', (sentence, events) =>
  expect(eventsOf(sentence)).toEqual(events),
);
