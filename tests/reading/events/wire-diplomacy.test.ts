import { describe } from 'vitest';
import { tell } from './tell.ts';

describe('what was taken off the programme was not held', () => {
  tell([
    [
      'A conversation between Ana Lima and Bo Ek, pencilled in for Sunday, was struck from the programme.',
      'MEETING CANCELLED 2024-05-19: Ana Lima | Bo Ek',
    ],
    [
      'The dinner between Ana Lima and Bo Ek was taken off the agenda.',
      'MEETING CANCELLED: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('an intention lies ahead, and so does its day', () => {
  tell([
    [
      'Ana Lima announced her intention to meet Bo Ek in Oslo in June.',
      'MEETING PLANNED 2024-06-01/2024-06-30 @ Oslo: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek confirmed their intent to meet in June.',
      'MEETING PLANNED 2024-06-01/2024-06-30: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('lists of persons without an "and"', () => {
  tell([
    [
      'Ana Lima, Bo Ek, Cleo Ruiz, Dan Orr all welcomed President Eva Holm on Monday.',
      'MEETING 2024-05-13: Ana Lima, Bo Ek, Cleo Ruiz, Dan Orr | Eva Holm',
    ],
    [
      'Said Ana Lima, who met Bo Ek, Cleo Ruiz met Dan Orr on Monday.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
      'MEETING 2024-05-13: Cleo Ruiz | Dan Orr',
    ],
  ]);
});

describe('days of clauses apart', () => {
  tell([
    [
      'It was the first time since 11 May 1999, when Ana Lima was visited by Bo Ek.',
      'VISIT 1999-05-11: Bo Ek | Ana Lima',
    ],
    [
      'It was learnt on Tuesday that Ana Lima had met Bo Ek on Monday.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['It came to light on Tuesday that Ana Lima had met Bo Ek.', 'MEETING: Ana Lima | Bo Ek'],
    [
      "Ana Lima's last conversation with Bo Ek took place a year ago, in August 2023.",
      'MEETING 2023-08-01/2023-08-31: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima dined with Bo Ek on May 3, and was on the telephone to Cleo Ruiz on May 4.',
      'MEETING 2024-05-03: Ana Lima | Bo Ek',
      'CALL 2024-05-04: Ana Lima | Cleo Ruiz',
    ],
  ]);
});

describe('what had been before is not of the day of the sentence', () => {
  tell([
    ['Bo Ek, who had met Ana Lima, left Oslo on Monday.', 'MEETING: Bo Ek | Ana Lima'],
    ['Bo Ek, who had met Ana Lima on Sunday, left Oslo on Monday.', 'MEETING 2024-05-12: Bo Ek | Ana Lima'],
    [
      'Ana Lima and Bo Ek, who had not met for years, shook hands on Monday.',
      'MEETING DENIED: Ana Lima | Bo Ek',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('who stands where the phrase is long', () => {
  tell([
    ['Ana Lima received in her office yesterday General Bo Ek.', 'MEETING 2024-05-14: Ana Lima | Bo Ek'],
    [
      'Ana Lima had a long and at times bitter session with Bo Ek on Monday.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima, the finance minister, and Bo Ek initialled the terms of a credit on Monday.',
      'AGREEMENT 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Mr Ek was sent for on Monday by his minister, Ana Lima.', 'MEETING 2024-05-13: Ana Lima | Ek'],
    ['Ana Lima got into a room with Bo Ek on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    [
      'Ana Lima and Bo Ek had been at the table for eleven hours on Monday.',
      'NEGOTIATION 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek had their heads together in a bar on Monday.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('talks that led to nothing were held all the same', () => {
  tell([
    [
      'Ana Lima and Bo Ek failed to settle their quarrel after six hours of talks on Monday.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek failed to sign a deal after a meeting on Monday.',
      'AGREEMENT DENIED 2024-05-13: Ana Lima | Bo Ek',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Ana Lima and Bo Ek parted after talks on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    [
      'Ana Lima rejected on Monday the charge that she had sat down with Bo Ek.',
      'MEETING DENIED: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('the next guest of the same host, at another hour', () => {
  tell([
    [
      'On Monday Ana Lima received Bo Ek. At eleven it was the turn of Cleo Ruiz.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
      'MEETING 2024-05-13: Ana Lima | Cleo Ruiz',
    ],
    [
      'On Monday Ana Lima received Bo Ek. By then it was the turn of Cleo Ruiz to speak.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('thrown together', () => {
  tell([
    [
      'In 1972 Ana Lima got stuck in a hotel elevator with Bo Ek.',
      'MEETING 1972-01-01/1972-12-31: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek found themselves stranded at the same stop in July 2018.',
      'MEETING 2018-07-01/2018-07-31: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek were thrown together on a course in Lisbon in 2009.',
      'MEETING 2009-01-01/2009-12-31 @ Lisbon: Ana Lima | Bo Ek',
    ],
    [
      "Ana Lima's walk around the lake with Bo Ek on Monday was noticed.",
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'On Monday Ana Lima followed Bo Ek down to the garage and told him that he had lost.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'On May 3 Bo Ek was given the Medal for Sport at the palace by the governor, Ana Lima.',
      'MEETING 2024-05-03: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('who is seen, and who is let in', () => {
  tell([
    [
      'Deputies leaving the chamber saw Ana Lima deep in conversation with Bo Ek on Friday.',
      'MEETING 2024-05-10: Ana Lima | Bo Ek',
    ],
    [
      "Bo Ek was allowed half an hour in Ana Lima's office on Monday.",
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
    ],
  ]);
});

describe('what tells of no meeting', () => {
  tell([
    ['Ana Lima and Bo Ek got into a room on Monday.'],
    ['Ana Lima sent for a taxi. Bo Ek left.'],
    ['Ana Lima was stuck in traffic with her papers when Bo Ek rang off.'],
    ['Ana Lima and Bo Ek stuck to their views.'],
    ['Ana Lima followed Bo Ek into politics.'],
    ['Ana Lima rang Bo Ek four times on Monday and four times got his wife.'],
    ['Ana Lima and Bo Ek were at the table of contents.'],
    ['Ana Lima learnt it on Tuesday. Bo Ek was sent for on Monday.'],
  ]);
});
