import { describe } from 'vitest';
import { tell } from './tell.ts';

const MET = 'MEETING 2024-05-13: Ana Lima | Bo Ek';

describe('who speaks to the press afterwards speaks with nobody else', () => {
  tell([
    ['Speaking to reporters after her meeting with Bo Ek on Monday, Ana Lima said she was glad.', MET],
    ['Talking to newsmen after a meeting with Bo Ek on Monday, Ana Lima said she was glad.', MET],
    ['Ana Lima, speaking to reporters after her meeting with Bo Ek on Monday, said she was glad.', MET],
    ['Speaking to journalists on Monday after meeting Bo Ek, Ana Lima said she was glad.', MET],
    [
      'Ana Lima and Bo Ek, meeting in Oslo on Monday, agreed to end the strike.',
      'MEETING 2024-05-13 @ Oslo: Ana Lima | Bo Ek',
      'AGREEMENT 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Ana Lima, Bo Ek to meet on Friday', 'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek'],
  ]);
});

describe('the day that stands beside its verb', () => {
  tell([
    ['"We are glad," said a spokesman, after Ana Lima met Bo Ek on Monday.', MET],
    ['Ana Lima met Bo Ek yesterday, a spokesman said.', 'MEETING 2024-05-14: Ana Lima | Bo Ek'],
    ['It was announced that on May 13, 2024, Ana Lima met Bo Ek.', MET],
    ['Ana Lima conferred on May 13, 2024, by telephone with Bo Ek.', 'CALL 2024-05-13: Ana Lima | Bo Ek'],
    [
      'The ministry denied that on 13 May, Ana Lima met Bo Ek.',
      'MEETING DENIED 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima went to see Bo Ek on Monday, but no agreement was reached.',
      'VISIT 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Ana Lima called to see Bo Ek on Monday.', 'VISIT 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima went to see Bo Ek on Monday, but he was out.'],
  ]);
});

describe('another at another hour', () => {
  const BOTH = 'MEETING 2024-05-13: Ana Lima | Bo Ek, Carl Aas';
  tell([
    ['On Monday Ana Lima met Bo Ek and, in the evening, Carl Aas.', BOTH],
    ['On Monday Ana Lima had lunch with Bo Ek and, in the evening, with the mayor, Carl Aas.', BOTH],
    [
      'Ana Lima telephoned Bo Ek from Oslo on Monday and, an hour later, Carl Aas.',
      'CALL 2024-05-13: Ana Lima | Bo Ek, Carl Aas',
    ],
    ['On Monday Ana Lima met Bo Ek and, in the evening, Carl Aas slept.', MET],
  ]);
});
