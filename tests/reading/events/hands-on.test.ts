import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';
const MET_BY = 'MEETING: Bo Ek | Ana Lima';
const VISITED = 'VISIT: Ana Lima | Bo Ek';

describe('what is done to somebody who is there', () => {
  test.each([
    ['Ana Lima was treated for burns by Dr Bo Ek.', MET_BY],
    ['Ana Lima was examined by the surgeon Bo Ek.', MET_BY],
    ['Ana Lima was married by Bishop Bo Ek.', MET_BY],
    ['Ana Lima was interrogated by Major Bo Ek.', MET_BY.replace('MEETING', 'INTERVIEW')],
    ['Ana Lima nursed Bo Ek through typhus.', MET],
    ['Ana Lima slapped Bo Ek at a reception.', MET],
    ['Ana Lima handed her sword to Bo Ek.', MET],
    ['Ana Lima drove Bo Ek to the border.', MET],
    ['Ana Lima proposed to Bo Ek on the bridge.', MET],
    ['Ana Lima accused Bo Ek to his face of theft.', MET],
    ['Ana Lima heard Bo Ek out and left.', MET],
    ['Ana Lima sat for the painter Bo Ek.', MET],
    ['Ana Lima auditioned for Bo Ek.', MET],
    ['Ana Lima played for Bo Ek in his hotel room.', MET],
    ['Ana Lima found Bo Ek sitting on the roof.', MET],
    ['Ana Lima sought out Bo Ek in Prague.', `${MET.replace(':', ' @ Prague:')}`],
    ['Ana Lima was treated by Bo Ek as a rival.', null],
    ['Ana Lima was married to Bo Ek.', null],
    ['Ana Lima nursed a grudge for Bo Ek.', null],
    ['Ana Lima handed victory to Bo Ek.', null],
    ['Ana Lima drove Bo Ek to despair.', null],
    ['Ana Lima proposed to Bo Ek in a letter.', null],
    ['Ana Lima proposed a law to Bo Ek.', null],
    ['Ana Lima heard Bo Ek shout out in the street.', null],
    ["Ana Lima found Bo Ek's hat sitting on the roof.", null],
    ["Ana Lima played for Chelsea in Bo Ek's house.", null],
    ["Ana Lima sought out Bo Ek's advice in Prague.", null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('where one is with another', () => {
  test.each([
    ['Ana Lima has just emerged from the palace after 40 minutes with Bo Ek.', MET],
    ['Ana Lima and Bo Ek fell into conversation on a train.', MET],
    ['Ana Lima and Bo Ek came to blows in a bar.', MET],
    ['Ana Lima and Bo Ek sat up talking until dawn.', MET],
    ["Ana Lima sat at Bo Ek's bedside.", VISITED],
    ["Ana Lima dined at Bo Ek's house.", VISITED],
    ["Ana Lima entered Bo Ek's cell.", VISITED],
    ["Ana Lima went into Bo Ek's office at noon.", VISITED],
    ['Ana Lima left the firm after ten years with Bo Ek.', null],
    ["Ana Lima went into Bo Ek's business.", null],
    ["Ana Lima went into exile with Bo Ek's help.", null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('one and not the other', () => {
  test.each([
    ['It was Ana Lima, not Cleo Ruiz, who met Bo Ek.', MET],
    ['It was Ana Lima and not Cleo Ruiz who met Bo Ek.', MET],
    ['Ana Lima, rather than Cleo Ruiz, met Bo Ek.', MET],
    ['Ana Lima met not Cleo Ruiz but Bo Ek.', MET],
    ['Ana Lima met Bo Ek, not Cleo Ruiz.', MET],
    ['Ana Lima did not meet Bo Ek.', MET.replace(':', ' DENIED:')],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

test('what a comma parts from a verb says nothing of its time', () =>
  expect(
    eventsOf('Ana Lima met Cleo Ruiz on Monday. The king, Bo Ek, who had summoned both, talked with Lima.'),
  ).toEqual(['MEETING 2024-05-13: Ana Lima | Cleo Ruiz', 'MEETING 2024-05-13: Bo Ek | Ana Lima']));

describe('what is laid on or round somebody is so by one who stands by', () => {
  test.each([
    "Ana Lima hung a garland round Bo Ek's neck.",
    'Ana Lima placed a gold medal around the neck of Bo Ek.',
    "Ana Lima put her coat over Bo Ek's shoulders.",
    "Ana Lima laid a hand on Bo Ek's shoulder.",
    "Ana Lima threw her arms round Bo Ek's neck.",
    'Ana Lima flung both arms around Bo Ek.',
    'Ana Lima put an arm round Bo Ek.',
    'Ana Lima tapped Bo Ek on the shoulder.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual([MET]));

  test.each([
    "Ana Lima put a price on Bo Ek's head.",
    "Ana Lima laid the blame on Bo Ek's shoulders.",
    "Ana Lima hung a rope round the tree in Bo Ek's garden.",
    "Ana Lima hung a portrait on the wall of Bo Ek's house.",
    'Ana Lima hung a portrait of Bo Ek over her desk.',
    'Ana Lima put a hand on her own head when Bo Ek spoke.',
    'Ana Lima threw her weight behind Bo Ek.',
  ])('but not in: %s', (text) => expect(eventsOf(text)).toEqual([]));
});

describe('who sends for somebody to his house or seat receives him', () => {
  test.each([
    'Ana Lima summoned Bo Ek to the consulate.',
    'Ana Lima summoned Bo Ek to the nunciature in Cairo.',
    'Ana Lima called Bo Ek to the town hall.',
  ])('%s', (text) => expect(eventsOf(text)[0]?.replace(' @ Cairo', '')).toBe(MET));

  test.each(['Ana Lima summoned Bo Ek to court.', 'Ana Lima called Bo Ek to order.'])(
    'but not in: %s',
    (text) => expect(eventsOf(text).filter((event) => event.startsWith('MEETING'))).toEqual([]),
  );
});

test.each([
  'Ana Lima and Bo Ek shook hands on the transfer.',
  'Ana Lima shook hands with Bo Ek on the sale.',
])('who shakes hands on terms agrees: %s', (text) =>
  expect(eventsOf(text)).toEqual(['AGREEMENT: Ana Lima | Bo Ek']),
);

test('who goes toe to toe for hours does so in words', () =>
  expect(eventsOf('Ana Lima went toe to toe with Bo Ek for two hours over the dam.')).toEqual([MET]));

test('but not in a match', () =>
  expect(eventsOf('Ana Lima went toe to toe with Bo Ek for an hour in the final.')).toEqual([]));
