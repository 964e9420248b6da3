import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';
const ASKED = 'INTERVIEW: Bo Ek | Ana Lima';
const DEBATED = 'DEBATE: Ana Lima | Bo Ek';

describe('what is said or heard at a meeting', () => {
  test.each([
    ['Ana Lima explained the plan to Bo Ek at a dinner.', MET],
    ['Ana Lima put the same request to the minister, Bo Ek, in a conversation at the ministry.', MET],
    ['Ana Lima made the offer to Bo Ek during a meeting.', MET],
    ['At a meeting Ana Lima confessed to Bo Ek that she had lied.', MET],
    ['Ana Lima first heard of the score from Bo Ek, at a dinner after a concert.', MET],
    ['Ana Lima learned of the plan from Bo Ek over lunch.', MET],
    ['Ana Lima will explain the plan to Bo Ek over lunch.', MET.replace(':', ' PLANNED:')],
    ['Ana Lima made a reference to Bo Ek at a meeting.', null],
    ['Ana Lima received a letter from Bo Ek at a dinner.', null],
    ["Ana Lima learned from Bo Ek's letter of a meeting.", null],
    ['Ana Lima heard from an aide of Bo Ek at a dinner.', null],
    ['Ana Lima explained to reporters at a meeting why Bo Ek had left.', null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('debates that are called otherwise', () => {
  test.each([
    [
      'In a live discussion on Zeta Plus television, Ana Lima and Bo Ek accused each other of lying.',
      DEBATED,
    ],
    ['In a televised duel Ana Lima accused Bo Ek of lying.', DEBATED],
    ['On a television panel Ana Lima mocked Bo Ek.', DEBATED],
    ['Ana Lima makes a point, and Bo Ek takes it badly, in a public debate on fees.', DEBATED],
    ['In a debate Ana Lima defended the budget, and Bo Ek called it a theft.', DEBATED],
    ['Ana Lima wrote a book, and Bo Ek praised it in a debate.', null],
    ['In a discussion with aides Ana Lima attacked Bo Ek.', null],
    ['Ana Lima and Bo Ek fought a duel in 1804.', null],
    ['Ana Lima sat on a panel on television, Bo Ek said.', null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('whom somebody was asked by', () => {
  test.each([
    ['Ana Lima was pressed by Bo Ek about the tax.', ASKED],
    ['Pressed by Bo Ek of Radio West about the car tax, Ana Lima twice declined to answer.', ASKED],
    ['Pressed by Bo Ek on whether she would resign, Ana Lima said no.', ASKED],
    ['Pushed by the presenter, Bo Ek, to say when, Ana Lima laughed.', ASKED],
    ['Asked by Bo Ek on Radio West whether she would resign, Ana Lima said no.', ASKED],
    ['Ana Lima was pressed by Bo Ek to resign.', null],
    ['Ana Lima was pushed by Bo Ek over the edge.', null],
    ['Asked whether she had met Bo Ek, Ana Lima said no.', null],
    ['If she had been asked by Bo Ek whether she knew, Ana Lima would have said no.', null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('calling on somebody', () => {
  test.each([
    [
      'Ana Lima called on Bo Ek at Lillehammer to offer him a medal.',
      'MEETING @ Lillehammer: Ana Lima | Bo Ek',
    ],
    ['Ana Lima called on Bo Ek at his hotel to end the feud.', MET],
    ['Ana Lima called on Bo Ek to ask him for a favour.', MET],
    ['Ana Lima called on Bo Ek to introduce a law.', null],
    ['Ana Lima called on Bo Ek to offer more aid.', null],
    ['Ana Lima called on Bo Ek at the summit to end the war.', null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('in the company of another', () => {
  test.each([
    ['Ana Lima and Bo Ek came down the stairs together.', MET],
    ['Ana Lima and Bo Ek left the building together.', MET],
    ['Ana Lima and Bo Ek drove to the airport together.', MET],
    ['Ana Lima and Bo Ek rehearsed the third act together.', MET],
    ['Ana Lima took Bo Ek by the arm.', MET],
    ["Ana Lima held Bo Ek's hand at the funeral.", MET],
    ['Ana Lima took the hand of Bo Ek.', MET],
    ['Ana Lima clapped Bo Ek on the back.', MET],
    ['Bo Ek got off the train, and the first to take his arm on the platform was Ana Lima.', MET],
    ['Ana Lima and Bo Ek came together to oppose the bill.', null],
    ['Ana Lima and Bo Ek returned to power together.', null],
    ['Ana Lima and Bo Ek entered parliament together.', null],
    ['Ana Lima and Bo Ek left the party together.', null],
    ["Ana Lima took a leaf out of Bo Ek's hand.", null],
    ['Bo Ek won, and the first to hear of it was Ana Lima.', null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('who is meant', () => {
  test.each([
    [
      'by "the two" of whom one has the next clause',
      'Ana Lima wrote to Bo Ek. On Monday the two had it out, and Ek left content.',
      ['MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ],
    [
      'by "the pair" when somebody comes',
      'Ana Lima met Dan Orr in 1979. Lima was visited by few. Bo Ek came in June, and the pair went fishing.',
      [
        'MEETING 1979-01-01/1979-12-31: Ana Lima | Dan Orr',
        'MEETING 2023-06-01/2023-06-30: Ana Lima | Bo Ek',
      ],
    ],
    [
      'by an under-secretary',
      'Ana Lima was met by the Egyptian under-secretary Bo Ek.',
      ['MEETING: Bo Ek | Ana Lima'],
    ],
    [
      'and not by the end of a train that is talked about',
      'Ana Lima walked with the Dutch minister, Bo Ek, to the hall, where the two talked about the train to Bern.',
      [MET],
    ],
    [
      'by a name with what is said of it',
      'Ana Lima flew to Quito and saw Bo Ek, chairman of the union, who listened.',
      ['VISIT @ Quito: Ana Lima', MET],
    ],
    ['but not where one is seen to leave', 'Ana Lima saw Bo Ek, chairman of the union, leave the hall.', []],
  ])('%s', (_, text, events) => expect(eventsOf(text)).toEqual(events));
});
