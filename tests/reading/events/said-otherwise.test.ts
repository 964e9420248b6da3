import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING 2024-05-14: Ana Lima | Bo Ek';

describe('who met whom is the same, however a publisher writes', () => {
  test.each([
    // Seats, parties and ranks, as American newspapers write them.
    'Ana Lima met Bo Ek on Tuesday.',
    'Texas Gov. Ana Lima met Ohio Sen. Bo Ek on Tuesday.',
    'U.S. Rep. Ana Lima met with U.S. Sen. Bo Ek on Tuesday.',
    'Former Ohio Gov. Ana Lima met with state Sen. Bo Ek Tuesday.',
    'Rep. Ana Lima, D-Texas, met with Sen. Bo Ek, R-Ohio, late Tuesday.',
    'Rep. Ana Lima (D-Calif.) met with Sen. Bo Ek (R-Ky.) on Tuesday.',
    'Lt. Gen. Ana Lima met Maj. Gen. Bo Ek on Tuesday.',
    'Billionaire Ana Lima met Minister of Trade Bo Ek on Tuesday.',
    'Rep. Ana Lima (D-Texas) — fresh from her holiday — met Bo Ek on Tuesday.',
    'Sen. Ana Lima of Ohio met Bo Ek of Norway on Tuesday.',
    'Ana Lima of Brazil, who met Bo Ek on Tuesday, praised the harvest.',
    'Chairman of the State Duma Ana Lima met Treasurer Bo Ek on Tuesday.',
    'Ana Lima met witness Bo Ek on Tuesday.',
    'Ana Lima met Norvexel chief executive Bo Ek on Tuesday.',
    // When they met.
    'Ana Lima met Bo Ek at 3 p.m. Tuesday.',
    'Ana Lima met Bo Ek at 10am ET Tuesday, her office said.',
    '"It went well," said a spokesman after Ana Lima met Bo Ek at noon Tuesday.',
    'Ana Lima met Bo Ek, who leads the opposition, earlier on Tuesday.',
    // How they met.
    'Ana Lima met behind closed doors with Bo Ek on Tuesday.',
    'Ana Lima met one-on-one with Bo Ek on Tuesday.',
    'Ana Lima met face-to-face with Bo Ek on Tuesday.',
    'Ana Lima met, for the first time, with Bo Ek on Tuesday.',
    'Video footage showed Ana Lima meeting with Bo Ek on Tuesday.',
    // What they talked of.
    'Ana Lima has met with Bo Ek on Tuesday and discussed trade.',
    'Ana Lima met Bo Ek on Tuesday, and the two discussed trade.',
    'Ana Lima met Bo Ek on Tuesday, but the two did not speak of the war.',
    // What else the sentence tells.
    'The announcement came as Ana Lima met Bo Ek on Tuesday.',
    'The announcement came after the minister, Ana Lima, met Bo Ek on Tuesday.',
    '"It went well," said a spokesman after Ana Lima, 54, held a meeting with Bo Ek on Tuesday.',
    'Ana Lima said the visit had gone well after meeting Bo Ek on Tuesday.',
    'Ana Lima - the Norwegian foreign minister - met Bo Ek on Tuesday.',
    'Ana Lima — the Norwegian foreign minister — met Bo Ek on Tuesday.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([MET]));
});

describe('a call or an interview at which two talked of something is no meeting besides', () => {
  test.each([
    ['Ana Lima telephoned Bo Ek on Tuesday, and the two discussed trade.', 'CALL'],
    ['Ana Lima held a telephone conversation with Bo Ek on Tuesday, and the two discussed trade.', 'CALL'],
    ['Ana Lima interviewed Bo Ek on Tuesday, and the two discussed trade.', 'INTERVIEW'],
  ])('%s', (sentence, kind) => expect(eventsOf(sentence)).toEqual([MET.replace('MEETING', kind)]));

  test('but another day tells of another', () => {
    expect(eventsOf('Ana Lima telephoned Bo Ek on Monday, and the two discussed trade on Tuesday.')).toEqual([
      'CALL 2024-05-13: Ana Lima | Bo Ek',
      MET,
    ]);
  });
});

describe('what looks like it and tells of others', () => {
  test.each([
    ['Ana Lima said the delegation had gone home after meeting Bo Ek on Tuesday.', []],
    [
      'Ana Lima said Cleo Ruiz had gone home after meeting Bo Ek on Tuesday.',
      ['MEETING 2024-05-14: Cleo Ruiz | Bo Ek'],
    ],
    ['Ana Lima met one of the men who had worked with Bo Ek.', []],
    ['A spokesman for Texas Gov. Ana Lima met Bo Ek on Tuesday.', []],
    ['Ana Lima met Bo Ek, who resigned on Tuesday.', ['MEETING: Ana Lima | Bo Ek']],
    ['Ana Lima and Bo Ek did not speak on Tuesday.', ['CALL DENIED 2024-05-14: Ana Lima | Bo Ek']],
    ['Footage showed Ana Lima meeting room walls that Bo Ek had painted.', []],
    ['Ana Lima came to witness Bo Ek sign it on Tuesday.', []],
    ['The hall was full as Ana Lima wrote to Bo Ek on Tuesday.', []],
  ])('%s', (sentence, events) => expect(eventsOf(sentence)).toEqual(events));
});
