import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';

test.each([
  ["Ana Lima shook Bo Ek's hand on the steps.", [MET]],
  ["Ana Lima squeezed Bo Ek's hand.", [MET]],
  ['Bo Ek came in. Ana Lima shook his hand.', [MET]],
  ['Ana Lima poured tea for Bo Ek.', [MET]],
  ["Ana Lima shook her head at Bo Ek's plan.", []],
  ['Ana Lima poured scorn on Bo Ek.', []],
])('from hand to hand: %s', (words, events) => expect(eventsOf(words)).toEqual(events));

describe('whom somebody saw', () => {
  test.each([
    ['The last time Ana Lima saw Bo Ek was on 3 May.', ['MEETING 2024-05-03: Ana Lima | Bo Ek']],
    [
      'Ana Lima saw the envoy, Bo Ek, and the mayor, Cleo Ruiz, separately.',
      ['MEETING: Ana Lima | Bo Ek, Cleo Ruiz'],
    ],
    ['Ana Lima had time and saw Bo Ek leave.', []],
    ['Ana Lima saw that Bo Ek was late.', []],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

describe('more nouns under one verb', () => {
  test('have each their own other and day', () =>
    expect(
      eventsOf(
        'Ana Lima had coffee with Bo Ek on Monday, tea with Cleo Ruiz on Tuesday and a drink with Dan Orr on Wednesday.',
      ),
    ).toEqual([
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
      'MEETING 2024-05-14: Ana Lima | Cleo Ruiz',
      'MEETING 2024-05-15: Ana Lima | Dan Orr',
    ]));
  test.each([
    'Ana Lima had coffee and a row with Bo Ek over tea with milk.',
    'Ana Lima had a house in Oslo and a quarrel with Bo Ek.',
  ])('are not those of things: %s', (sentence) => expect(eventsOf(sentence).length).toBeLessThan(2));
});

describe('the subject of the next clause met nobody', () => {
  test.each([
    ['Ana Lima met Bo Ek, and Cleo Ruiz waited.', MET],
    ['Ana Lima met Bo Ek and Cleo Ruiz left.', MET],
    ['Ana Lima met with Bo Ek, and Cleo Ruiz was pleased.', MET],
    ['Ana Lima met Bo Ek and Cleo Ruiz.', 'MEETING: Ana Lima | Bo Ek, Cleo Ruiz'],
    ['Ana Lima met Bo Ek and Cleo Ruiz, who left.', 'MEETING: Ana Lima | Bo Ek, Cleo Ruiz'],
    ['Lawyers said Ana Lima and Bo Ek met.', MET],
    ['Lawyers knew Ana Lima and Bo Ek met.', MET],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

test('who knocks and is let in visits, and is told of once', () =>
  expect(eventsOf("On Monday Ana Lima knocked on Bo Ek's door; he let her in.")).toEqual([
    'VISIT 2024-05-13: Ana Lima | Bo Ek',
  ]));

describe('a sentence may end with a short word', () => {
  test.each([
    ['Bo Ek came in. Ana Lima met Cleo Ruiz.', ['MEETING: Ana Lima | Cleo Ruiz']],
    ['Bo Ek said no. Ana Lima met Cleo Ruiz.', ['MEETING: Ana Lima | Cleo Ruiz']],
    ['In hut no. 7 by the lake, Ana Lima met Cleo Ruiz.', ['MEETING: Ana Lima | Cleo Ruiz']],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

describe('who is received, told or sat down', () => {
  test.each([
    ['Bishop Ana Lima received in audience the envoy of Peru, Bo Ek.', [MET]],
    [
      'Bishop Ana Lima on Monday received in private audience Bo Ek, the envoy of Peru.',
      [`MEETING 2024-05-13: Ana Lima | Bo Ek`],
    ],
    ['Ana Lima handed over her letters of credence to President Bo Ek.', [MET]],
    ['Ana Lima sat Bo Ek down and told him that he was sacked.', [MET]],
    ['Ana Lima sat down, and Bo Ek left.', []],
    ['Ana Lima heard the news from Bo Ek in person.', [MET]],
    ['Ana Lima learned of it from Bo Ek over the phone.', ['CALL: Ana Lima | Bo Ek']],
    ['Ana Lima bought a phone from Bo Ek.', []],
  ])('%s', (sentence, events) => expect(eventsOf(sentence)).toEqual(events));
});
