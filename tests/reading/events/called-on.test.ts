import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';
const MET_BY = 'MEETING: Bo Ek | Ana Lima';
const BOTH = 'MEETING: Ana Lima | Bo Ek, Cleo Ruiz';

describe('at whose house', () => {
  const VISITED = 'VISIT: Ana Lima | Bo Ek';
  test.each([
    ["Ana Lima called at Bo Ek's office.", VISITED],
    ["Ana Lima stopped by Bo Ek's farm.", VISITED],
    ["Ana Lima turned up at Bo Ek's door.", VISITED],
    ["Ana Lima knocked on Bo Ek's door.", VISITED],
    ["Ana Lima visited Bo Ek's studio.", VISITED],
    ["A visit by Ana Lima to Bo Ek's laboratory took a day.", VISITED],
    ["Ana Lima called at Bo Ek's request.", null],
    ["Ana Lima visited Bo Ek's grave.", null],
    ["Ana Lima stopped by Bo Ek's statue.", null],
    ['Ana Lima knocked on the door.', null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('how they came to speak', () => {
  test.each([
    ['Ana Lima raised the matter with Bo Ek.', MET],
    ['Ana Lima put her case to Bo Ek.', MET],
    ['Ana Lima thrashed out personal terms with Bo Ek.', MET.replace('MEETING', 'NEGOTIATION')],
    ['Ana Lima and Bo Ek sat in a car.', MET],
    ['Ana Lima spent some time with Bo Ek.', MET],
    ['Ana Lima was taken round the wards by Bo Ek.', MET_BY],
    ['Ana Lima was flown home and welcomed at the palace by Bo Ek.', MET_BY],
    ['Ana Lima was finally seen by Bo Ek.', MET_BY],
    ['Ana Lima has been to see Bo Ek.', MET.replace('MEETING', 'VISIT')],
    ['Ana Lima gave an audience to Bo Ek.', MET],
    ['Ana Lima and Bo Ek shook hands on a deal.', MET.replace('MEETING', 'AGREEMENT')],
    ['A parley between Ana Lima and Bo Ek ended badly.', MET],
    ['Cleo Ruiz got Ana Lima and Bo Ek round her own table.', 'MEETING: Ana Lima | Bo Ek | Cleo Ruiz'],
    ['Ana Lima met Bo Ek and, separately, Cleo Ruiz.', BOTH],
    ['Ana Lima raised money with Bo Ek.', null],
    ['Ana Lima was seen by Bo Ek as a rival.', null],
    ['Ana Lima was seen by Bo Ek leaving the house.', null],
    ['Ana Lima and Bo Ek sat in parliament.', null],
    ['Ana Lima was taken by Bo Ek for a fool.', null],
    ['Ana Lima put her trust in Bo Ek.', null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
  test('nor did they', () =>
    expect(eventsOf('Nor, Cleo Ruiz said, did Ana Lima ever meet Bo Ek.')).toEqual([
      MET.replace(':', ' DENIED:'),
    ]));
});
