import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';
const MET_BY = 'MEETING: Bo Ek | Ana Lima';
const CALLED = 'CALL: Ana Lima | Bo Ek';
const VISITED = 'VISIT: Ana Lima | Bo Ek';
const ON_MONDAY = ' 2024-05-13:';
const onMonday = (event: string): string => event.replace(':', ON_MONDAY);

describe('nouns of meeting, wherever their parties stand', () => {
  test.each([
    ['Talks resumed on Monday between Ana Lima and Bo Ek.', onMonday(MET)],
    ['A meeting took place on Monday between Ana Lima and Bo Ek.', onMonday(MET)],
    ["Monday's talks with Ana Lima went well, Bo Ek said.", onMonday(MET_BY)],
    ['Ana Lima and Bo Ek held a video conference on Monday.', onMonday(CALLED)],
    ['Ana Lima and Bo Ek held a call on Monday.', onMonday(CALLED)],
    ['Their call on Monday upset Ana Lima and Bo Ek.', null],
    ['Ana Lima took a call from Bo Ek.', CALLED],
    ['Ana Lima held a one-on-one with Bo Ek.', MET],
    ["Ana Lima's tête-à-tête with Bo Ek lasted an hour.", MET],
    ['Ana Lima held a bilateral with Bo Ek.', MET],
    ['Ana Lima hosted a dinner in honour of Bo Ek.', MET],
    ['Bo Ek was guest of honour at a dinner given by Ana Lima.', MET],
    ["Ana Lima's diary lists a meeting with Bo Ek.", MET],
    ['CCTV footage showed Ana Lima in conversation with Bo Ek.', MET],
    ['Talks resumed on a plan that Ana Lima and Bo Ek oppose.', null],
    ['Ana Lima hosted a dinner in memory of Bo Ek.', null],
    ['Footage showed Ana Lima in a coat like that of Bo Ek.', null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('whose delegation it is', () => {
  test.each([
    ["Ana Lima received Bo Ek's delegation.", MET],
    ['A delegation under Bo Ek was received by Ana Lima.', MET],
    ['Ana Lima led a team that met Bo Ek.', MET],
    ["Ana Lima's team beat Bo Ek's team.", null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('what brings two together', () => {
  test.each([
    ['Speaking by phone, Ana Lima told Bo Ek that he was free.', CALLED],
    ['Ana Lima personally handed the report to Bo Ek.', MET],
    ['Ana Lima personally thanked Bo Ek.', MET],
    ['Ana Lima was granted an hour with Bo Ek.', MET],
    ['Ana Lima spent three hours closeted with Bo Ek.', MET],
    ['Only then was Ana Lima received by Bo Ek.', MET_BY],
    ['Ana Lima stood beside Bo Ek on the podium.', MET],
    ['Ana Lima stood next to Bo Ek on Monday.', onMonday(MET)],
    ['Ana Lima, standing beside Bo Ek on Monday, laughed.', onMonday(MET)],
    ['Ana Lima sat down next to Bo Ek on Monday.', onMonday(MET)],
    ['Ana Lima joined Bo Ek for a stroll through the old town.', MET],
    ['Ana Lima was on hand on Monday to welcome Bo Ek.', onMonday(MET)],
    ['Bo Ek was decorated by Ana Lima.', MET],
    ['Ana Lima consoled Bo Ek at the funeral.', MET],
    ['Ana Lima summoned Bo Ek on Monday to protest.', onMonday(MET)],
    ['Bo Ek was summoned by Ana Lima.', MET],
    ['Ana Lima and Bo Ek patched up their differences at a meeting.', MET],
    ['Ana Lima and Bo Ek thrashed it out.', 'NEGOTIATION: Ana Lima | Bo Ek'],
    ['Ana Lima took on Bo Ek in a televised debate.', 'DEBATE: Ana Lima | Bo Ek'],
    ['The debate pitted Ana Lima against Bo Ek.', 'DEBATE: Ana Lima | Bo Ek'],
    ['Ana Lima befriended Bo Ek in 1998.', 'MEETING 1998-01-01/1998-12-31: Ana Lima | Bo Ek'],
    ['Ana Lima found herself face to face with Bo Ek.', MET],
    ['Ana Lima collected Bo Ek from the station.', MET],
    ['Bo Ek sat at home when Ana Lima came to him with a plan.', VISITED],
    ["Ana Lima came to Bo Ek's house.", VISITED],
    ['Bo Ek slept in a hut where Ana Lima was waiting for him.', MET],
    ['Seated opposite Ana Lima was Bo Ek.', MET_BY],
    ['At the gate to greet Ana Lima was Bo Ek.', MET],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('nobody came together so', () => {
  test.each([
    'Ana Lima called Bo Ek in.',
    'Ana Lima personally blamed Bo Ek.',
    'Ana Lima was given an hour to answer Bo Ek.',
    "Ana Lima stood beside Bo Ek's car.",
    'Ana Lima said on Monday that she stands beside Bo Ek.',
    "Ana Lima's portrait stood next to Bo Ek on Monday.",
    'Ana Lima summoned Bo Ek to court.',
    'Ana Lima took on Bo Ek in the election.',
    'Bo Ek lost, and Ana Lima came to his aid.',
    'Bo Ek lost. Ana Lima awaited his decision.',
    'Ana Lima befriended the son of Bo Ek.',
    'Ana Lima worked it out; Bo Ek did not.',
    'Ana Lima thanked Bo Ek for seeing the danger.',
    'Bo Ek waited for rain, and Ana Lima sang.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});

describe('those who are ruled out', () => {
  test.each([
    'Ana Lima, not Cleo Ruiz, met Bo Ek.',
    'Ana Lima met Bo Ek, not Cleo Ruiz.',
    'Ana Lima met Bo Ek but not Cleo Ruiz.',
    'Ana Lima chose to meet Bo Ek.',
    'Ana Lima found time to meet Bo Ek.',
    'Ana Lima cut short her holiday to meet Bo Ek.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([MET]));
});

describe('who was first to do so', () => {
  test.each([
    ['Ana Lima became the first mayor to meet Bo Ek.', MET],
    ['Ana Lima became the first mayor to be received by Bo Ek.', MET_BY],
    ['Ana Lima was the last person to see Bo Ek on Monday.', onMonday(VISITED)],
    ['Ana Lima, the first mayor to visit Bo Ek, flew home.', VISITED],
    ['The first to visit Bo Ek on Monday was Ana Lima.', onMonday(VISITED)],
    ['Ana Lima hopes to become the first mayor to meet Bo Ek.', null],
    ['Ana Lima will be the first mayor to meet Bo Ek.', 'MEETING PLANNED: Ana Lima | Bo Ek'],
    ['Ana Lima would be the first mayor to meet Bo Ek.', null],
    ['Ana Lima was the first to leave.', null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('whose clause it is', () => {
  test.each([
    ['Ana Lima, whose father Cleo Ruiz founded the bank, met Bo Ek.', MET],
    ['Bo Ek said on Monday after receiving Ana Lima that he was glad.', onMonday(MET_BY)],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('what it was done for', () => {
  test.each([
    ['Ana Lima had driven through the night to see Bo Ek.', VISITED],
    ['Ana Lima came on Monday on the first flight and spent the afternoon with Bo Ek.', onMonday(MET)],
    ["Ana Lima took Monday's first flight and spent the afternoon with Bo Ek.", onMonday(MET)],
    [
      "Ahead of Friday's meeting between Ana Lima and Bo Ek, nothing has changed.",
      'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek',
    ],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});
