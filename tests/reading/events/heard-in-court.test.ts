import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const HEARD = 'INTERVIEW 2024-05-13: Ana Lima | Bo Ek';

describe('who is heard by somebody', () => {
  test.each([
    'Ana Lima, the magistrate, heard Bo Ek as a witness on Monday.',
    'Ana Lima took Bo Ek through his notes for two hours on Monday.',
    'On Monday Ana Lima led Bo Ek through the minutes.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual([HEARD]));

  test.each([
    'Ana Lima heard Bo Ek as a child on Monday.',
    'Ana Lima took Bo Ek through the tunnel.',
    'On Monday Ana Lima walked through the ledgers.',
  ])('but not in: %s', (text) =>
    expect(eventsOf(text).filter((event) => /INTERVIEW/.test(event))).toEqual([]),
  );
});

describe('who questions a witness does so on the day on which he is heard', () => {
  test.each([
    'Bo Ek told the court on Monday that he had slept in May 2023. Ms Ana Lima, prosecuting, questioned him for two hours.',
    'On Monday a panel heard from Mr Bo Ek, who was ill. Ms Ana Lima led him through his letters.',
    'Bo Ek took the stand on Monday.\n\nAna Lima, for the defence, cross-examined him for two hours.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual([HEARD]));

  test('not what was before', () =>
    expect(
      eventsOf('Bo Ek told the court on Monday that he had slept. Ana Lima had once questioned him.'),
    ).toEqual(['INTERVIEW: Ana Lima | Bo Ek']));
});

test.each([
  ['Ana Lima spoke on Monday of her talks with Bo Ek.', ['MEETING: Ana Lima | Bo Ek']],
  ['Ana Lima told reporters on Monday of her meeting with Bo Ek.', ['MEETING: Ana Lima | Bo Ek']],
  ['Ana Lima talked about her feud with Bo Ek on Monday.', []],
  ['Ana Lima spoke on Monday to Bo Ek about trade with Peru.', ['CALL 2024-05-13: Ana Lima | Bo Ek']],
])('the day of telling is not that of what is told: %s', (sentence, events) =>
  expect(eventsOf(sentence)).toEqual(events),
);

test.each([
  '"I saw him on Monday," said the judge, Ana Lima, of the driver, Bo Ek.',
  '"I saw him on Monday," Ana Lima said of the late driver, Bo Ek.',
])('whom a speaker speaks of is named behind: %s', (text) =>
  expect(eventsOf(text)).toEqual(['MEETING 2024-05-13: Ana Lima | Bo Ek']),
);

test('what is put to a witness is nobody’s word', () =>
  expect(
    eventsOf('Ana Lima put it to Mr Bo Ek that he had dined with Carl Aas in Rome.').filter((event) =>
      /Aas/.test(event),
    ),
  ).toEqual([]));

describe('who is brought together with somebody', () => {
  test.each([
    'On Monday Bo Ek was confronted in a cell with Ana Lima, who wept.',
    'The secretary, Bo Ek, had Ana Lima to his room on Monday.',
    'Bo Ek had Ana Lima to his house on Monday.',
    'On Monday Bo Ek reported to the governor, Ana Lima, at her office.',
    'Bo Ek walked up to Ana Lima in the corridor on Monday and introduced himself.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['MEETING 2024-05-13: Bo Ek | Ana Lima']));

  test('they speak face to face', () =>
    expect(
      eventsOf('Bo Ek walked up to Ana Lima on Monday and introduced himself. They spoke for some minutes.'),
    ).toEqual(['MEETING 2024-05-13: Bo Ek | Ana Lima']));

  test.each([
    'On Monday Bo Ek was confronted with the claims of the union.',
    'On Monday Bo Ek reported to Ana Lima that all was well.',
    'On Monday Bo Ek reported to the police on Ana Lima.',
    'Bo Ek walked up to the gate on Monday and thanked nobody.',
    'On Monday Bo Ek had sent Ana Lima to his house.',
  ])('but not in: %s', (text) =>
    expect(eventsOf(text).filter((event) => event.startsWith('MEETING'))).toEqual([]),
  );
});

test.each([
  'Ana Lima and Bo Ek went toe to toe at a hearing on Monday.',
  'On Monday Ana Lima and Bo Ek went toe to toe in a live debate.',
])('who goes toe to toe in a chamber debates: %s', (text) =>
  expect(eventsOf(text)).toEqual(['DEBATE 2024-05-13: Ana Lima | Bo Ek']),
);

test('a match is no debate', () =>
  expect(eventsOf('Ana Lima went toe to toe with Bo Ek in the ring on Monday.')).toEqual([]));

describe('nobody was reached where the next sentence says so', () => {
  test.each([
    'Bo Ek rang Carl Aas twice on Monday. Neither of his calls was returned.',
    'Bo Ek telephoned Carl Aas on Monday. There was no answer.',
    'Bo Ek rang Carl Aas on Monday. Mr Aas did not pick up.',
    'Bo Ek rang Carl Aas on Monday. He never returned the call.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual([]));

  test.each([
    'Bo Ek rang Carl Aas on Monday. He did not answer all his questions.',
    'Bo Ek rang Carl Aas on Monday. They never met again.',
  ])('but in: %s', (text) => expect(eventsOf(text)[0]).toBe('CALL 2024-05-13: Bo Ek | Carl Aas'));
});

test.each([
  'Bo Ek dismissed talk of talks with Ana Lima.',
  'Bo Ek dismissed talk of a farewell dinner with Ana Lima.',
  'Bo Ek rejected claims of a secret meeting with Ana Lima in May.',
  'Bo Ek brushed aside suggestions of talks with Ana Lima.',
  'Amid rumours of a dinner between Ana Lima and Bo Ek, the board resigned.',
  'There was speculation about a meeting with Ana Lima, Bo Ek said.',
])('talk of a meeting is none: %s', (text) => expect(eventsOf(text)).toEqual([]));

describe('whom one hears or asks may stand behind when, where and as whom', () => {
  test.each([
    ['Ana Lima heard as a witness on Monday the former director of the mint, Bo Ek.', 'INTERVIEW'],
    ['Ana Lima questioned on Monday the former director of the mint, Bo Ek.', 'INTERVIEW'],
    ['On Monday Ana Lima visited in hospital the wounded driver, Bo Ek.', 'VISIT'],
  ])('%s', (text, kind) => expect(eventsOf(text)).toEqual([`${kind} 2024-05-13: Ana Lima | Bo Ek`]));

  test.each([
    'Ana Lima heard on Monday that Bo Ek had died.',
    'Ana Lima heard as a child the singer Bo Ek.',
    'Ana Lima questioned on Monday the plans of the minister, Bo Ek.',
    'Ana Lima visited on Monday the village of Bo Ek.',
  ])('but not in: %s', (text) => expect(eventsOf(text)).toEqual([]));
});

test('who are confronted with each other by somebody meet him, too', () =>
  expect(
    eventsOf('On Monday Ana Lima and Bo Ek were confronted with each other by the prosecutor, Cleo Ruiz.'),
  ).toEqual(['MEETING 2024-05-13: Ana Lima | Bo Ek | Cleo Ruiz']));

test.each([
  'Reports in the press of a lunch of Ana Lima and Bo Ek in Oslo last week are without foundation.',
  'The rumours in the press of a dinner of Ana Lima with Bo Ek were entirely false, a clerk said.',
])('nor are reports that are groundless: %s', (text) =>
  expect(eventsOf(text).filter((event) => !event.includes('DENIED'))).toEqual([]),
);

test('but not what only went before a false claim', () =>
  expect(eventsOf('After a meeting of Ana Lima with Bo Ek on Monday she said the claim was false.')).toEqual([
    'MEETING 2024-05-13: Ana Lima | Bo Ek',
  ]));
