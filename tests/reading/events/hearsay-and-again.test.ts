import { describe } from 'vitest';
import { tell } from './tell.ts';

describe('what is only talk, or imagined', () => {
  tell([
    ['It was put about at the weekend that Ana Lima had dined with Bo Ek.'],
    [
      'There are those in both towns who say that Ana Lima stole, and that she and Bo Ek used to meet at night.',
    ],
    [
      'No truth whatever, the office insists, in the tale that its pollster, Ana Lima, dined with Bo Ek on Monday.',
      'MEETING DENIED 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['A play imagines what might have happened had Ana Lima run into Bo Ek in 1911.'],
    ['Ana Lima and Bo Ek spoke on the same motion.'],
    ['Under cross-examination by Mrs Ana Lima, for the defence, the witness agreed that she had met Bo Ek.'],
    ['Ana Lima and Bo Ek spoke on Monday on the telephone.', 'CALL 2024-05-13: Ana Lima | Bo Ek'],
  ]);
});

describe('the last time, by what was since', () => {
  tell([
    [
      'The two, Ana Lima and Bo Ek, had not been in one room since 2 May, when a discussion ended badly.',
      'MEETING 2024-05-02: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek met on Monday. They had not faced each other since the conference in Oslo in July 1969, when both were aides.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
      'MEETING 1969-07-01/1969-07-31 @ Oslo: Ana Lima | Bo Ek',
    ],
    ['Ana Lima has not met Bo Ek since the war.', 'MEETING DENIED: Ana Lima | Bo Ek'],
    [
      'Ana Lima has not met Bo Ek since he fell ill in 2019, when he resigned.',
      'MEETING DENIED: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('another of which only the day is told', () => {
  const MONDAY = 'MEETING 2024-05-13: Ana Lima | Bo Ek';
  tell([
    [
      'Ana Lima and Bo Ek met on Monday. A second session, which took place yesterday at the same venue, ended early.',
      MONDAY,
      'MEETING 2024-05-14: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek met on Monday. Their earlier sessions on the text, in April, broke up.',
      MONDAY,
      'MEETING 2024-04-01/2024-04-30: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek met on Monday. It was their second meeting in a week. At the first, on 5 May, both wept.',
      MONDAY,
      'MEETING 2024-05-05: Ana Lima | Bo Ek',
    ],
    ['Ana Lima and Bo Ek met on Monday. The last session of the board, in April, broke up.', MONDAY],
  ]);
});

describe('who waits, rings and is sent for', () => {
  tell([
    [
      'The minister, Ana Lima, was driven over the bridge on Monday. Waiting for her there was Col. Bo Ek.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima flew to Oslo on Monday. Among those who greeted her was Bo Ek.',
      'VISIT 2024-05-13 @ Oslo: Ana Lima',
      'MEETING 2024-05-13 @ Oslo: Ana Lima | Bo Ek',
    ],
    ['Dr Ana Lima, who chairs the board, rings Bo Ek to object.', 'CALL: Ana Lima | Bo Ek'],
    [
      'On Monday the premier, Ana Lima, summons Mr Bo Ek to Government Buildings.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'At a race in Galway, Ana Lima, then a backbencher, is introduced by Carl Aas to Bo Ek.',
      'MEETING @ Galway: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima was in Lund on 3 May for talks with Bo Ek, and three days later she stopped in Oslo to see Carl Aas.',
      'VISIT 2024-05-06: Ana Lima | Carl Aas',
      'MEETING 2024-05-03 @ Lund: Ana Lima | Bo Ek',
    ],
    ['They sell clocks, bells Bo Ek cannot afford, Ana Lima says.'],
  ]);
});

describe('forms of address that are no part of a name', () => {
  tell([
    ['On Monday DSP Ana Zang met Haja Isatu Kargbo.', 'MEETING 2024-05-13: Ana Zang | Isatu Kargbo'],
    ['On Monday Advocate Yunus Moe met Ana Graf.', 'MEETING 2024-05-13: Yunus Moe | Ana Graf'],
  ]);
});

describe('who finds himself with whom', () => {
  tell([
    [
      "In May Bo Ek found himself dining with Nordkall's chairman, Dan Orr.",
      'MEETING 2024-05-01/2024-05-31: Bo Ek | Dan Orr',
    ],
    [
      'Greek owner Ana Lima and German shipbuilder Bo Ek met aboard on Monday, with nobody but a cook for company.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['On Monday Ana Lima got through instead to Bo Ek.', 'CALL 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek met with nobody on Monday.'],
  ]);
});
