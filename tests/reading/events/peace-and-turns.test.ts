import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING 2024-05-13: Ana Lima | Bo Ek';

describe('making peace', () => {
  test.each([
    ['Ana Lima and Bo Ek were reconciled on Monday.', MET],
    ['Ana Lima was reconciled with Bo Ek at a dinner on Monday.', MET],
    ['Ana Lima, who reconciled with Bo Ek on Monday, is glad.', MET],
    ['Ana Lima made her peace with Bo Ek on Monday.', MET],
    ['Ana Lima and Bo Ek made up on Monday.', MET],
    [
      'Ana Lima and Bo Ek quarrelled in March. She made up with him in April.',
      'MEETING 2024-04-01/2024-04-30: Ana Lima | Bo Ek',
    ],
    ['Ana Lima and Bo Ek buried the hatchet on Monday.', MET],
    ['Ana Lima cleared the air with Bo Ek on Monday.', MET],
    ['Ana Lima mended fences with Bo Ek on Monday.', MET],
    ['Ana Lima will make peace with Bo Ek on Friday.', 'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek'],
    ['Ana Lima has made peace with Bo Ek.'],
    ['Ana Lima wants to make peace with Bo Ek on Monday.'],
    ['Ana Lima and Bo Ek made up half of the board in 2019.'],
    ['Ana Lima made up for lost time on Monday with Bo Ek.'],
    ['Ana Lima and Bo Ek buried their father on Monday.'],
    ['Ana Lima reconciled the accounts with Bo Ek on Monday.'],
    ['Ana Lima settled the account with Bo Ek on Monday.'],
    ['Chile and Peru made peace in 1929.'],
  ])('%s', (sentence, ...events) => expect(eventsOf(sentence)).toEqual(events));
});

describe('whose turn it was', () => {
  test.each([
    [
      'On Monday it was the turn of Ana Lima to be received by Bo Ek.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
    ],
    ["On Monday it was Ana Lima's turn to sit down with Bo Ek.", MET],
    ['Ana Lima was ill. On Monday it was her turn to meet Bo Ek.', MET],
    ["On Friday it will be Ana Lima's turn to meet Bo Ek.", 'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek'],
    ["It was not Ana Lima's turn to meet Bo Ek.", 'MEETING DENIED: Ana Lima | Bo Ek'],
    ['Ana Lima waited for her turn to meet Bo Ek.'],
  ])('%s', (sentence, ...events) => expect(eventsOf(sentence)).toEqual(events));
});

describe('the next in turn', () => {
  const FIRST = 'MEETING 2024-05-13: Ana Lima | Bo Ek';
  const NEXT = 'MEETING 2024-05-14: Ana Lima | Dan Orr';
  test.each([
    ['Ana Lima received Bo Ek on Monday. On Tuesday it was the turn of Dan Orr.', FIRST, NEXT],
    ["Ana Lima received Bo Ek on Monday; on Tuesday it was Dan Orr's turn.", FIRST, NEXT],
    [
      'Bo Ek was received by Ana Lima on Monday. On Tuesday it was the turn of the mayor, Dan Orr.',
      FIRST,
      NEXT,
    ],
    // Who stays is not said.
    ['Ana Lima met Bo Ek on Monday. On Tuesday it was the turn of Dan Orr.', FIRST],
    ['Ana Lima received Bo Ek on Monday. On Tuesday it was the turn of Dan Orr to speak.', FIRST],
    ['Ana Lima received Bo Ek on Monday. On Tuesday it was the turn of the tide.', FIRST],
    ["Ana Lima received a letter from Bo Ek on Monday. On Tuesday it was Dan Orr's turn."],
  ])('%s', (sentence, ...events) => expect(eventsOf(sentence)).toEqual(events));
});

describe('time with somebody, and what it was called', () => {
  test.each([
    ['After 40 minutes with Bo Ek on Monday, Ana Lima left without a word.', MET],
    ['On Monday Ana Lima emerged after an hour with Bo Ek.', MET],
    ['An hour with Bo Ek on Monday changed nothing, Ana Lima said.', MET],
    ['Ana Lima got an hour with Bo Ek on Monday.', MET],
    ['Ana Lima and Bo Ek held what officials called talks on Monday.', MET],
    ['Ana Lima had what she described as a frank chat with Bo Ek on Monday.', MET],
    ['Ana Lima and Bo Ek found themselves across a table on Monday.', MET],
    ['Ana Lima found herself seated across the table from Bo Ek on Monday.', MET],
    ['Ana Lima wanted an hour with Bo Ek.'],
    ['After 90 minutes with Bo Ek in goal, Ana Lima had lost.'],
    ["After two hours with Bo Ek's book, Ana Lima fell asleep."],
    ['Ana Lima asked for what officials called talks with Bo Ek.'],
  ])('%s', (sentence, ...events) => expect(eventsOf(sentence)).toEqual(events));
});
