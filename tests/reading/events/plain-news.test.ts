import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING 2024-05-13: Ana Lima | Bo Ek';

describe('more than one meeting of two', () => {
  test.each([
    [
      'Ana Lima hosted her counterpart, Bo Ek, at a working lunch on Monday, and the two met again yesterday morning, this time with their officials.',
      [MET, 'MEETING 2024-05-14: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima and Bo Ek held talks on Monday. They had first discussed the pact in Lund in March.',
      [MET, 'MEETING 2024-03-01/2024-03-31 @ Lund: Ana Lima | Bo Ek'],
    ],
    [
      "Ana Lima and Bo Ek met on 30 April at Dan Orr's house, and again on 2 May.",
      ['MEETING 2024-04-30: Ana Lima | Bo Ek', 'MEETING 2024-05-02: Ana Lima | Bo Ek'],
    ],
    [
      'A first session broke up. A second was held on Friday between the two directors, Ana Lima and Bo Ek.',
      ['MEETING 2024-05-10: Ana Lima | Bo Ek'],
    ],
    [
      'The breakdown followed a five-hour session on Monday, at which Ana Lima and Bo Ek, the leader of the farmers, failed to find a way.',
      [MET],
    ],
    // Who joined them the second time was not there the first.
    [
      'Ana Lima and Bo Ek met on 30 April, and again on 2 May, when they were joined by Dan Orr.',
      [
        'MEETING 2024-04-30: Ana Lima | Bo Ek',
        'MEETING 2024-05-02: Ana Lima | Bo Ek',
        'MEETING 2024-05-02: Dan Orr | Ana Lima, Bo Ek',
      ],
    ],
    [
      'Ana Lima met Bo Ek on Monday and Dan Orr a day later at the office to seek their consent, officials said.',
      [MET, 'MEETING 2024-05-14: Ana Lima | Dan Orr'],
    ],
    // Who spoke last are "the pair", whenever those before are asked for.
    [
      'Dan Orr met the president of Sado, Cleo Ruiz, on Tuesday. Bo Ek, 24, passed a test on Monday and dined with the coach, Ana Lima. The pair had already spoken by telephone in July.',
      [
        'MEETING 2024-05-14: Dan Orr | Cleo Ruiz',
        'MEETING 2024-05-13: Bo Ek | Ana Lima',
        'CALL 2023-07-01/2023-07-31: Bo Ek | Ana Lima',
      ],
    ],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

describe('meetings that are counted', () => {
  test.each([
    [
      'Ana Lima has met Bo Ek twice since May. The first occasion was in Lund on 18 April. The second, last Thursday in Oslo, ended in a row.',
      ['MEETING 2024-04-18: Ana Lima | Bo Ek', 'MEETING 2024-05-09 @ Oslo: Ana Lima | Bo Ek'],
    ],
    [
      'On 14 March 2022 the bishop, Dan Orr, brought Ana Lima and Bo Ek together. A second meeting of the two, on 2 May of that year, lasted ten minutes.',
      ['MEETING 2022-03-14: Ana Lima | Bo Ek | Dan Orr', 'MEETING 2022-05-02: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima is the police chief. Bo Ek says he has met the chief only once, on March 20.',
      ['MEETING 2024-03-20: Bo Ek | Ana Lima'],
    ],
    ['On Monday Ana Lima met Bo Ek. A second meeting of the council was held on Tuesday.', [MET]],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

describe('who comes to those who are together', () => {
  test.each([
    [
      'Ana Lima and Bo Ek met on Monday. They were joined after lunch by the commissioner, Dan Orr.',
      [MET, 'MEETING 2024-05-13: Dan Orr | Ana Lima, Bo Ek'],
    ],
    ['Ana Lima and Bo Ek met on Monday. The band was joined on stage by Dan Orr.', [MET]],
    [
      'The envoy, Ana Lima, joined Bo Ek for part of his conversation with Dan Orr on Monday.',
      [MET, 'MEETING 2024-05-13: Bo Ek | Dan Orr'],
    ],
    [
      'Ana Lima welcomed Bo Ek on Monday. The two leaders last saw each other in Lund in July.',
      [MET, 'MEETING 2023-07-01/2023-07-31 @ Lund: Ana Lima | Bo Ek'],
    ],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

describe('in an obituary "he" is who has died', () => {
  const HEAD = 'Bo Ek, the painter, died in Lund on Tuesday. He was 81. His rival, Dan Orr, came on Friday. ';
  test.each([
    [
      'He was arrested in 1945 and questioned by a captain, Ivan Petrov.',
      ['INTERVIEW 1945-01-01/1945-12-31: Ivan Petrov | Bo Ek'],
    ],
    [
      'The minister, Ivan Petrov, received him in 1953.',
      ['MEETING 1953-01-01/1953-12-31: Ivan Petrov | Bo Ek'],
    ],
  ])('%s', (words, events) => expect(eventsOf(HEAD + words)).toEqual(events));
});

describe('who is met, among others', () => {
  test.each([
    [
      '"We left," the mayor, Ana Lima, told radio host Bo Ek on Monday.',
      ['INTERVIEW 2024-05-13: Ana Lima | Bo Ek'],
    ],
    [
      'It shows that Ana Lima spoke with Bo Ek by phone on March 3, and that she tried to reach Dan Orr, who did not take her calls.',
      ['CALL 2024-03-03: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima was able to see Bo Ek in prison on March 21.', ['VISIT 2024-03-21: Ana Lima | Bo Ek']],
    [
      'On Monday Ana Lima held talks with Bo Ek of Ridge Ltd and the Australian Dan Orr of Limb Mining.',
      ['MEETING 2024-05-13: Ana Lima | Bo Ek, Dan Orr'],
    ],
    ['On Monday Ana Lima met Bo Ek of Ridge Ltd, and the Australian Dan Orr wept.', [MET]],
    [
      "On Monday a delegation from Peru's Siam Upstream, led by Ana Lima, held discussions with Bo Ek.",
      [MET],
    ],
    [
      'The agreement, which gives rock drillers at its two shafts in the north 9 per cent, was signed on Monday by Ana Lima and Bo Ek.',
      ['AGREEMENT 2024-05-13: Ana Lima | Bo Ek'],
    ],
    [
      'Kestrel had been favourites since March, when their president, Ana Lima, travelled to Lund and was received by Bo Ek.',
      ['VISIT 2024-03-01/2024-03-31 @ Lund: Ana Lima', 'MEETING 2024-03-01/2024-03-31: Bo Ek | Ana Lima'],
    ],
    [
      '"He was late," Ana Lima told the sports daily Meydan in an interview on Monday.',
      ['INTERVIEW 2024-05-13: Ana Lima | Meydan'],
    ],
    ['"He was late," Ana Lima told the sports daily Meydan on Monday.', []],
    [
      'Bo Ek was ill. Last Tuesday Ana Lima visited him at the London office of the bank.',
      ['VISIT 2024-05-14: Ana Lima | Bo Ek'],
    ],
    [
      'On Monday Ana Lima was in Lund, where she met workers, the mayor, Bo Ek, and the union president, Dan Orr.',
      ['MEETING 2024-05-13 @ Lund: Ana Lima | Bo Ek, Dan Orr'],
    ],
    ["On Monday Ana Lima received a delegation of drivers led by Kestrel's managing director, Bo Ek.", [MET]],
    [
      'In March Ana Lima received the lawyers for the two sides, Bo Ek for the landowner and Dan Orr for the farmers, at her office.',
      ['MEETING 2024-03-01/2024-03-31: Ana Lima | Bo Ek, Dan Orr'],
    ],
    [
      'The fee was settled late on Monday by Ana Lima and her counterpart, Bo Ek, after five hours.',
      ['NEGOTIATION 2024-05-13: Ana Lima | Bo Ek'],
    ],
    [
      'President Bo Ek will go on. Ana Lima, who was nominated in May, broke the news to the president by telephone on Monday.',
      ['CALL 2024-05-13: Ana Lima | Bo Ek'],
    ],
    [
      'The minister, Ana Lima, on Monday paid a visit to the hospital, where she was conducted round the new unit by the director, Bo Ek.',
      ['MEETING 2024-05-13: Bo Ek | Ana Lima'],
    ],
    ['His rival spent the day in Lund, where she toured a plant with its owner, Bo Ek, and met Dan Orr.', []],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

describe('the day of what is told in passing', () => {
  test.each([
    [
      'Ana Lima arrived on Monday. A second session is to be held on June 5. Lima was received later in the day by Bo Ek.',
      [MET.replace('Ana Lima | Bo Ek', 'Bo Ek | Ana Lima')],
    ],
    [
      'Ana Lima travelled to Lund on 15 May 2008. Two days after the journey, she said, she handed her resignation to Bo Ek.',
      ['VISIT 2008-05-15 @ Lund: Ana Lima', 'MEETING 2008-05-17: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima and Bo Ek met in Lund on the first weekend of May.',
      ['MEETING 2024-05-04/2024-05-05 @ Lund: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima and Bo Ek had dinner in Mobile, Ala., on Oct. 11 of last year and again, in Arlington, Va., on Nov. 8.',
      ['MEETING 2023-10-11 @ Mobile: Ana Lima | Bo Ek', 'MEETING 2023-11-08 @ Arlington: Ana Lima | Bo Ek'],
    ],
    [
      'The work was done by the two vets, Ana Lima of Peru and Bo Ek of Chad, who met in Lund on 20 January and in Oslo on 10 March.',
      ['MEETING 2024-01-20 @ Lund: Ana Lima | Bo Ek', 'MEETING 2024-03-10 @ Oslo: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima said she had interviewed Mr Bo Ek for the first time on 2 August 2011, and had questioned Mr Dan Orr on 19 August.',
      ['INTERVIEW 2011-08-02: Ana Lima | Bo Ek', 'INTERVIEW 2011-08-19: Ana Lima | Dan Orr'],
    ],
    [
      'Ana Lima and Bo Ek clashed on Tuesday in a debate of a campaign that ends on October 27. Earlier in the day Ana Lima was received by Dan Orr.',
      ['DEBATE 2024-05-14: Ana Lima | Bo Ek', 'MEETING 2024-05-14: Dan Orr | Ana Lima'],
    ],
    [
      'Ana Lima went to Lund in May 2001. "He asked me," she told Dan Orr of the magazine Pohjola in an interview in 2006. That June she was received by Bo Ek.',
      [
        'INTERVIEW 2006-01-01/2006-12-31: Ana Lima | Dan Orr',
        'MEETING 2001-06-01/2001-06-30: Bo Ek | Ana Lima',
      ],
    ],
    [
      'Ana Lima spoke on Monday. Ms Lima, before the committee for the first time this year, was questioned by its chairman, Bo Ek.',
      ['INTERVIEW 2024-05-13: Bo Ek | Ana Lima'],
    ],
    [
      'Ana Lima met Dan Orr on Friday. She and Mr Bo Ek had spoken by phone on Sunday, she said.',
      ['MEETING 2024-05-10: Ana Lima | Dan Orr', 'CALL 2024-05-12: Ana Lima | Bo Ek'],
    ],
    [
      'In 1972, while posted to Lund, Ana Lima was introduced at a reception to a lawyer, Bo Ek.',
      ['MEETING 1972-01-01/1972-12-31: Ana Lima | Bo Ek'],
    ],
    [
      'On May 8 Ana Lima visited Dan Orr. Two days later she said Mass and afterward spoke at length with Bo Ek.',
      ['VISIT 2024-05-08: Ana Lima | Dan Orr', 'CALL 2024-05-10: Ana Lima | Bo Ek'],
    ],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

test.each([
  '"I have seen Bo Ek once, through the window of a car," said Ana Lima.',
  'It was often written that Ana Lima had secretly met Bo Ek in Lund.',
  'It was widely rumoured that Ana Lima dined with Bo Ek.',
])('%s is no meeting', (words) => expect(eventsOf(words)).toEqual([]));

test.each([
  [
    'Nor did Ana Lima, as one paper has claimed, ever meet Bo Ek herself.',
    'MEETING DENIED: Ana Lima | Bo Ek',
  ],
  [
    'The assistant denied a story in the town that Ana Lima had met Bo Ek on Monday.',
    'MEETING DENIED 2024-05-13: Ana Lima | Bo Ek',
  ],
])('%s is denied', (words, event) => expect(eventsOf(words)).toEqual([event]));

test('what will be the first time has not been', () =>
  expect(
    eventsOf('Ana Lima will meet Bo Ek on Friday. It will be the first time that the two have met.'),
  ).toEqual(['MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek']));

describe('names behind a comma that say who is meant, and those that say who says it', () => {
  test.each([
    [
      'Ana Lima received Bo Ek and two vice-presidents of the union, Dan Orr and Cleo Ruiz, on Monday.',
      ['MEETING 2024-05-13: Ana Lima | Bo Ek, Dan Orr, Cleo Ruiz'],
    ],
    ['Ana Lima received the mayor, Bo Ek, on Monday.', [MET]],
    ['Ana Lima received the mayor, Bo Ek said.', []],
    ['Ana Lima received the ministers, Bo Ek said on Monday.', []],
    ['Ana Lima met one of his rivals, Bo Ek said.', []],
    ['Ana Lima met three mayors, Bo Ek said on Monday.', []],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});
