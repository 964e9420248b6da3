import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';
const MET_ON_MONDAY = 'MEETING 2024-05-13: Ana Lima | Bo Ek';
const CALLED = 'CALL: Ana Lima | Bo Ek';

const tells = (text: string, ...events: readonly (string | null)[]): void =>
  expect(eventsOf(text)).toEqual(events.filter((event) => event !== null));

describe('whom one receives, behind where and when', () => {
  test.each([
    ['Ana Lima received on Monday Mayor Bo Ek.', MET_ON_MONDAY],
    ['Ana Lima received at the palace, Mayor Bo Ek.', MET],
    [
      'Ana Lima, on Monday received at the palace in Riga, Peruvian Ambassador to Chad, Bo Ek.',
      'MEETING 2024-05-13 @ Riga: Ana Lima | Bo Ek',
    ],
    ['Ana Lima met in Riga the mayor of Oslo, Bo Ek.', 'MEETING @ Riga: Ana Lima | Bo Ek'],
    ['Ana Lima met Monday at Riga residence with Bo Ek.', 'MEETING 2024-05-13 @ Riga: Ana Lima | Bo Ek'],
    ['Ana Lima received at the palace a letter from Bo Ek.', null],
    ['Ana Lima received in Riga, Bo Ek said, a warm welcome.', null],
    ['Ana Lima received in Riga the news that Bo Ek had died.', null],
  ])('%s', tells);
});

describe("a country's president is the one of that country", () => {
  test.each([
    ["President Bo Ek of Peru resigned. Ana Lima met Peru's president.", MET],
    ["Peruvian President Bo Ek resigned. Ana Lima met Peru's president.", MET],
    ["President Bo Ek of Chad resigned. Ana Lima met Peru's president.", 'MEETING: Ana Lima | Peru'],
    ["President Bo Ek resigned. Ana Lima met Peru's president.", 'MEETING: Ana Lima | Peru'],
  ])('%s', tells);
});

describe('delegations that are led to meet somebody', () => {
  test.each([
    ['Ana Lima led a group of six deputies to meet with Bo Ek.', MET],
    ['The crisis led Ana Lima to resign before Bo Ek.', null],
    [
      'Sens. Ana Lima (Maine) and Bo Ek (Ohio) were greeted by Cleo Ruiz.',
      'MEETING: Cleo Ruiz | Ana Lima, Bo Ek',
    ],
    ['Ana Lima and a group of Republican Senators met Bo Ek.', MET],
  ])('%s', tells);
});

describe('time on the telephone', () => {
  test.each([
    ['Ana Lima spent quite a while on the telephone with Bo Ek.', CALLED],
    ['Ana Lima spent quite a while on the telephone bill of Bo Ek.', null],
  ])('%s', tells);
});

describe('dinners and cups that somebody hosts', () => {
  test.each([
    ['Ana Lima praised the dinner hosted by Bo Ek.', null],
    ['The Peruvian side praised the match being hosted by Chad.', null],
    ['Ana Lima attended a dinner hosted by Bo Ek.', 'MEETING: Bo Ek | Ana Lima'],
    ['Ana Lima was hosted by Bo Ek.', 'MEETING: Bo Ek | Ana Lima'],
  ])('%s', tells);
});

describe('meetings among many, and again and again', () => {
  test.each([
    ['The leaders of Peru and Chad will participate in a summit.', 'CONFERENCE PLANNED: Peru, Chad'],
    ['Ana Lima and Bo Ek took part in talks.', MET],
    ['Ana Lima and Bo Ek will meet regularly.', null],
    ['Ana Lima will meet Bo Ek twice a year.', null],
    ['Ana Lima will meet Bo Ek.', 'MEETING PLANNED: Ana Lima | Bo Ek'],
    ['Ana Lima joined Bo Ek for a visit to the camp.', MET],
  ])('%s', tells);
});

describe('who did it, where nobody known did', () => {
  test.each([
    ['Police interviewed Bo Ek on Tuesday and later spoke to Ana Lima.', null],
    ['Detectives arrested Bo Ek and spoke to Ana Lima.', null],
    ['Ana Lima left Bo Ek at home and rang Cleo Ruiz.', 'CALL: Ana Lima | Cleo Ruiz'],
    [
      'Ana Lima and Bo Ek also attended the meeting that Cleo Ruiz had with Dan Orr.',
      'MEETING: Cleo Ruiz | Dan Orr',
    ],
  ])('%s', tells);
});

describe('the two who discuss something', () => {
  test.each([
    ['Ana Lima wrote to Bo Ek and the two discussed the bid.', MET],
    ['Ana Lima wrote to Bo Ek and they discussed the bid.', null],
    ['Ana Lima wrote to Bo Ek. The board discussed the bid.', null],
  ])('%s', tells);
});
