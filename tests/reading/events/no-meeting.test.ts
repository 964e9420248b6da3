import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';
const MET_BY = 'MEETING: Bo Ek | Ana Lima';
const CALLED = 'CALL: Ana Lima | Bo Ek';

const tells = (sentence: string, event: string | null): void =>
  expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]);

describe('honours that bear a name', () => {
  test.each([
    ['Ana Lima received both the Walter Holm and Karl Oberg Outstanding Senior Awards.', null],
    ['Ana Lima received a B.A. from Harvard and a M.Phil. from Cambridge.', null],
    ['Ana Lima received the Karl Oberg Medal in 1998.', null],
    ['Ana Lima received her a J.D. from Harvard in 1986, and Bo Ek slept.', null],
    ['Ana Lima received Nobel Prize laureate Bo Ek at the palace.', MET],
    ['Ana Lima received the novelist Bo Ek and gave him an award.', MET],
  ])('%s', tells);
});

describe('matches and fights', () => {
  test.each([
    ['Ana Lima met and defeated Bo Ek that year.', null],
    ['Ana Lima met Bo Ek during the Olympic trials.', null],
    ['Ana Lima met Bo Ek and defeated the plan.', MET],
    ['Ana Lima met Bo Ek for a trial of the new tram.', MET],
  ])('%s', tells);
});

describe('speaking to others', () => {
  test.each([
    ['Ana Lima and Bo Ek, speaking on the sidelines of the forum, praised the plan.', null],
    ['Ana Lima and Bo Ek were seen speaking outside the court.', CALLED],
    ['A paper presented by Ana Lima and Bo Ek will also be discussed.', null],
    ['A plan drafted by Ana Lima and Bo Ek will be negotiated in May.', null],
    ['The terms were negotiated by Ana Lima and Bo Ek.', 'NEGOTIATION: Ana Lima | Bo Ek'],
  ])('%s', tells);
});

describe('what a thing is made of', () => {
  test.each([
    ['Cleo Ruiz called for a new state bringing together Russia, Ukraine and Belarus.', null],
    ['The project brings together Oxfam and Amnesty International.', null],
    ['The summit brought together Russia and Ukraine.', 'MEETING: Russia | Ukraine'],
    ['The talks brought together Ana Lima and Bo Ek.', MET],
  ])('%s', tells);
});

describe('whose talks they are', () => {
  test.each([
    ['Ana Lima and Bo Ek hosted a round table on trade.', null],
    ['Ana Lima and Bo Ek convened talks in Oslo.', null],
    ['Ana Lima and Bo Ek held talks in Oslo.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    ['There was a debate between reformers, such as Ana Lima and Bo Ek, and the old guard.', null],
    ['There was a debate between Ana Lima and Bo Ek.', 'DEBATE: Ana Lima | Bo Ek'],
    ['Ana Lima met with Cuban American leaders in Miami.', null],
    ['Ana Lima met with South American leaders.', null],
    ['Ana Lima met with Cuban leaders.', 'MEETING: Ana Lima | Cuba'],
    ["Ana Lima welcomed Italy's new government.", null],
    ['Ana Lima was pregnant with Bo Ek.', null],
    ['Ana Lima was already with Bo Ek.', MET],
  ])('%s', tells);
});

describe('what somebody is called', () => {
  test.each([
    ['Bo Ek writes. Ana Lima called him one of the best of his time.', null],
    ['Bo Ek writes. Ana Lima called him too timid.', null],
    ['Bo Ek writes. Ana Lima called him late in the evening.', CALLED],
    ['The paper is by Bo Ek, whom Ana Lima called a friend.', null],
    ['The paper is by Bo Ek, which Ana Lima called something of a triumph.', null],
    ['The paper is by Bo Ek, whom Ana Lima called twice.', CALLED],
    ['Ana Lima called Bo Ek out for lying.', null],
    ['Ana Lima called Bo Ek to the stand.', null],
    ['Ana Lima called Bo Ek as a witness.', null],
    ['Ana Lima called Bo Ek to complain.', CALLED],
  ])('%s', tells);
});

describe('meetings that are agreed to', () => {
  test.each([
    ['Ana Lima accepted a meeting with Bo Ek.', 'MEETING PLANNED: Ana Lima | Bo Ek'],
    ['Ana Lima agreed to a meeting with Bo Ek.', 'MEETING PLANNED: Ana Lima | Bo Ek'],
    ['Ana Lima agreed to a ceasefire with Bo Ek.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['Ana Lima took a call from Bo Ek.', CALLED],
  ])('%s', tells);
});

describe('hosting, judging and coaching before a name', () => {
  test.each([
    ['Ana Lima will host Bo Ek at a private lunch at the palace.', 'MEETING PLANNED: Ana Lima | Bo Ek'],
    ['Ana Lima refused to host Bo Ek.', 'MEETING DENIED: Ana Lima | Bo Ek'],
    ['Ana Lima spoke to host Bo Ek.', CALLED],
    ['Ana Lima met radio host Bo Ek.', MET],
    ['Ana Lima will judge Bo Ek.', null],
  ])('%s', tells);
});

describe('who is taken to whom, and who sits beside whom', () => {
  test.each([
    ['Cleo Ruiz took Ana Lima to meet Bo Ek.', 'MEETING: Cleo Ruiz, Ana Lima | Bo Ek'],
    ['Ana Lima was taken to meet Bo Ek.', MET],
    ['Ana Lima sat alongside Bo Ek at the banquet.', MET],
    ['Ana Lima sat alongside Bo Ek on the board at the time.', null],
    ['Ana Lima found herself at a table with Bo Ek.', MET],
    ['Ana Lima seems to have met Bo Ek in 1926.', 'MEETING 1926-01-01/1926-12-31: Ana Lima | Bo Ek'],
    ['Ana Lima is said to have met Bo Ek.', null],
    [
      "Ana Lima hosted a lunch on Friday, at the city's old town hall, in honour of Bo Ek.",
      'MEETING 2024-05-10: Ana Lima | Bo Ek',
    ],
    ['Ana Lima hosted a lunch where Cleo Ruiz sang in honour of Bo Ek.', null],
    ['Bo Ek said that at a meeting between himself and Ana Lima money was offered.', MET_BY],
    [
      'Ana Lima met President Holm, Chancellor Reed and Prime Minister Dahl.',
      'MEETING: Ana Lima | Holm, Reed, Dahl',
    ],
  ])('%s', tells);
});

describe('others than the two', () => {
  test.each([
    ['Ana Lima is president of Ek and Partners Inc., a human resources consulting firm.', null],
    [
      'Peru welcomed the initiatives, including the free trade agreements signed with Chile and Ecuador.',
      null,
    ],
    ['Ana Lima consulted Bo Ek.', MET],
  ])('%s', tells);
});
