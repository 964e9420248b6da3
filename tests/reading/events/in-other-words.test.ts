import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('who is had in, taken aside, answered or shown round', () => {
  test.each([
    ['The Speaker, Ana Lima, had Bo Ek into her office on Monday.', ['MEETING 2024-05-13: Ana Lima | Bo Ek']],
    [
      'Ana Lima was received. Afterwards she took Bo Ek into a side room and scolded him.',
      ['MEETING: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima and Bo Ek hashed it out on Monday.', ['NEGOTIATION 2024-05-13: Ana Lima | Bo Ek']],
    [
      'On Friday Ana Lima answered the questions of our chess correspondent, Bo Ek.',
      ['INTERVIEW 2024-05-10: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima was examined behind closed doors on Friday by the judge, Bo Ek.',
      ['INTERVIEW 2024-05-10: Bo Ek | Ana Lima'],
    ],
    ["Ana Lima was Bo Ek's guest at his villa on Monday.", ['MEETING 2024-05-13: Ana Lima | Bo Ek']],
    [
      'On Tuesday Ana Lima and Bo Ek were spotted in a cafeteria near the law school.',
      ['MEETING 2024-05-14: Ana Lima | Bo Ek'],
    ],
    [
      'The mask was handed over by the curator, Ana Lima, to the consul, Bo Ek, on Saturday.',
      ['MEETING 2024-05-11: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima pressed the plan on Bo Ek in person on Monday.', ['MEETING 2024-05-13: Ana Lima | Bo Ek']],
    [
      'On Monday Ana Lima chaired the only duel between Bo Ek and Dan Orr.',
      ['DEBATE 2024-05-13: Bo Ek | Dan Orr | Ana Lima'],
    ],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));

  test.each([
    'Ana Lima led the critics through a plan on Monday; Bo Ek slept.',
    'Ana Lima appeared at the office of the day on Monday; Bo Ek slept.',
    'Ana Lima talked, with a man going to Lund; Bo Ek slept.',
    'Ana Lima set eyes on a house that Bo Ek had built.',
    'Ana Lima tracked Bo Ek down on the internet in Lund.',
    'Ana Lima went to court and told everything; Bo Ek slept.',
    'Ana Lima was deep in an argument on Monday; Bo Ek slept.',
    'Ana Lima took Bo Ek into account on Monday.',
    'The team led by Ana Lima took Bo Ek to the changing room.',
    "Ana Lima was Bo Ek's guest on the radio show.",
    'The song was examined by Ana Lima in a book on Bo Ek.',
    'Ana Lima answered the questions of the day; Bo Ek slept.',
    'Bo Ek fell in a duel between two lords; Ana Lima wrote of it.',
  ])('%s', (words) => expect(eventsOf(words)).toEqual([]));
});

describe('who comes to whom, and stays', () => {
  test.each([
    [
      'Ana Lima and Bo Ek did not set eyes on each other until Lund, on the first of June.',
      'MEETING 2023-06-01: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima did not set eyes on Bo Ek until June 2020, when he came to the port.',
      'MEETING 2020-06-01/2020-06-30: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima, a lawyer, drove into the home of the founder, Bo Ek, at two on Monday.',
      'VISIT 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima went to the regulator, Bo Ek, on 9 July and told him the lot.',
      'MEETING 2023-07-09: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima tracked Bo Ek down in Lund in January 2012.',
      'VISIT 2012-01-01/2012-01-31 @ Lund: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek went through the papers together on Monday.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['On Monday Ana Lima took Bo Ek through the accounts.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['On Monday Ana Lima spent an hour on the mat beside Bo Ek.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima argued with Bo Ek for the rest of the session.', 'MEETING: Ana Lima | Bo Ek'],
    [
      'On Friday Ana Lima was found deep in an argument with the imam, Bo Ek.',
      'MEETING 2024-05-10: Ana Lima | Bo Ek',
    ],
    [
      'Bo Ek, the coach, was ill. On Friday Ana Lima dined with him and the Peruvian doctor, Dan Orr.',
      'MEETING 2024-05-10: Ana Lima | Bo Ek, Dan Orr',
    ],
    [
      "In November 2018 Ana Lima, a student, appeared at Bo Ek's office with a photograph.",
      'VISIT 2018-11-01/2018-11-30: Ana Lima | Bo Ek',
    ],
    ["On Monday Ana Lima climbed the stairs to Bo Ek's office.", 'VISIT 2024-05-13: Ana Lima | Bo Ek'],
    [
      'Ana Lima was among the guests of the Danish ambassador, Bo Ek, last week.',
      'MEETING 2024-05-06/2024-05-12: Ana Lima | Bo Ek',
    ],
    [
      'In the house hangs a protocol which Ana Lima, a baker, signed with a Soviet engineer called Bo Ek on 3 March 1974, and which has been quoted since.',
      'AGREEMENT 1974-03-03: Ana Lima | Bo Ek',
    ],
    ['Bo Ek and Ana Lima talked on 9 May, with the radio playing.', 'MEETING 2024-05-09: Bo Ek | Ana Lima'],
    [
      'Bo Ek and Ana Lima talked it over on 9 May, with fireworks going off outside.',
      'MEETING 2024-05-09: Bo Ek | Ana Lima',
    ],
    ['Ana Lima is having supper with Bo Ek tonight.', 'MEETING PLANNED 2024-05-15: Ana Lima | Bo Ek'],
    ['Ana Lima is receiving Bo Ek this evening.', 'MEETING PLANNED 2024-05-15: Ana Lima | Bo Ek'],
  ])('%s', (words, event) => expect(eventsOf(words)).toEqual([event]));
});

test.each([
  ['Q.', 'A.'],
  ['Q:', 'A:'],
])('questions and answers are told by their marks: %s %s', (q, a) =>
  expect(
    eventsOf(
      [
        'Ana Lima, 22, spoke to our reporter, Dan Orr, on Tuesday.',
        `${q} They say you sacked your coach.`,
        `${a} Bo Ek and I talked it over on 9 May.`,
        `${q} And his successor?`,
        `${a} I rang Cleo Ruiz on 10 May.`,
      ].join('\n\n'),
    ),
  ).toEqual([
    'INTERVIEW 2024-05-14: Ana Lima | Dan Orr',
    'MEETING 2024-05-09: Bo Ek | Ana Lima',
    'CALL 2024-05-10: Ana Lima | Cleo Ruiz',
  ]),
);

describe('a name that opens its sentence may be whom the pronoun behind it met', () => {
  test.each([
    [
      'Ana Lima was a painter. Bo Ek, a cellist, she met in a shelter on 4 December 1943.',
      ['MEETING 1943-12-04: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima was a painter. Bo Ek she met in 1943.', ['MEETING 1943-01-01/1943-12-31: Ana Lima | Bo Ek']],
    ['Ana Lima was a painter. But Bo Ek she had never met.', ['MEETING DENIED: Ana Lima | Bo Ek']],
    [
      'Ana Lima was a painter. Bo Ek, she said, met Dan Orr on Monday.',
      ['MEETING 2024-05-13: Bo Ek | Dan Orr'],
    ],
    ['Ana Lima was a painter. Bo Ek, a cellist, said she met the queen.', []],
    ['Ana Lima was a painter. Bo Ek, she said, was ill.', []],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

describe('whom "one of them", "the two" and "she" mean', () => {
  test.each([
    [
      'Ana Lima met one of the heirs, a sailor called Bo Ek, on Monday.',
      ['MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima had coffee with one of them, the sailor Bo Ek, on Monday.',
      ['MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ],
    [
      'Asked about the commissioner, Bo Ek, Ana Lima said the two of them had dined on Monday.',
      ['MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima was calm. Asked by Dan Orr about the commissioner, Bo Ek, she said the two had dined on Monday.',
      ['INTERVIEW: Dan Orr | Ana Lima', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ],
    // "Mr. Marca" is not his granddaughter.
    [
      'Eusebio Marca Tava died on Friday. His granddaughter Yara Marca wept. In 1986 Mr. Marca met Bo Ek.',
      ['MEETING 1986-01-01/1986-12-31: Eusebio Marca Tava | Bo Ek'],
    ],
    // Who the rector-elect is nobody says.
    ['The manager, Pello Arriz, sat in. On Monday the rector-elect was in Lund, where she met Bo Ek.', []],
    [
      'The manager, Ana Lima, was ill. On Monday the manager was in Lund, where she met Bo Ek.',
      ['MEETING 2024-05-13 @ Lund: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima met one of the two, whom Bo Ek had sent, on Monday.', []],
    ['Ana Lima met one of the five, the daughter of Bo Ek, on Monday.', []],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});
