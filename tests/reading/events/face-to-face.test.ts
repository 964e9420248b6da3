import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING 2024-05-13: Ana Lima | Bo Ek';
const MET_BY = 'MEETING 2024-05-13: Bo Ek | Ana Lima';

describe('who talks at somebody for hours is there', () => {
  test.each([
    ['Ana Lima lectured Bo Ek for twenty minutes on Monday.', MET],
    ['Ana Lima was berated for half an hour by the speaker, Bo Ek, on Monday.', MET_BY],
    ['On Monday, Ana Lima was taken to task for two hours by Bo Ek.', MET_BY],
    ['Ana Lima listened to Bo Ek for an hour on Monday.', MET],
    ["The minister, Ana Lima, heard the miners' leader, Bo Ek, out on Monday.", MET],
    ['Ana Lima pleaded with Bo Ek until dawn on Monday.', MET],
    ['Ana Lima argued all afternoon on Monday with Bo Ek.', MET],
    ['Ana Lima and Bo Ek quarrelled far into the night on Monday.', MET],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));

  test.each([
    'Ana Lima took Bo Ek to task on Monday.',
    'Ana Lima lectured Bo Ek for an hour on television.',
    'Ana Lima lectured for two hours on Bo Ek.',
    'Ana Lima listened to Bo Ek play for an hour.',
    "Ana Lima listened to Bo Ek's record for an hour.",
    'Ana Lima heard Bo Ek was out in Oslo.',
    'Ana Lima pleaded with lawmakers for two hours to free Bo Ek.',
    'Ana Lima argued for two hours that Bo Ek should go.',
    'The lawyers Ana Lima and Bo Ek argued for an hour each.',
  ])('but not in: %s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});

describe('who is told something face to face', () => {
  test.each([
    ['Ana Lima warned Bo Ek face to face on Monday.', [MET]],
    ['Ana Lima thanked the driver, Bo Ek, face to face on Monday.', [MET]],
    ['Ana Lima told the board face to face that Bo Ek had lied.', []],
    ["Ana Lima knew Bo Ek's son face to face.", []],
  ])('%s', (sentence, events) => expect(eventsOf(sentence)).toEqual(events));
});

describe('who stands before a judge', () => {
  test.each([
    ['Ana Lima, 58, stood in the dock before Magistrate Bo Ek on Monday.', [MET]],
    ['Ana Lima was arraigned before the trial judge, Mrs Justice Bo Ek, on Monday.', [MET]],
    ['Ana Lima pleaded not guilty before Judge Bo Ek on Monday.', [MET]],
    [
      'Ana Lima and Al Roe appeared on Monday before Magistrate Bo Ek.',
      ['MEETING 2024-05-13: Ana Lima, Al Roe | Bo Ek'],
    ],
    ['Ana Lima was brought before Colonel Bo Ek on Monday.', [MET]],
    ['Ana Lima was shown in to the governor, Bo Ek, on Monday.', [MET]],
    ['The bill was brought before Colonel Bo Ek on Monday.', []],
    ['Ana Lima was brought up before Bo Ek was born.', []],
    ['Ana Lima appeared before Justice Minister Bo Ek spoke.', []],
    ['Ana Lima appeared before Justice Bo Ek retired.', []],
    ["Ana Lima stood before the judge's house and Bo Ek waved.", []],
    ["Ana Lima appeared before a judge in Bo Ek's case.", []],
  ])('%s', (sentence, events) => expect(eventsOf(sentence)).toEqual(events));
});

describe('what is put to somebody, brought to a house or bent over together', () => {
  test.each([
    ["Ana Lima put the airline's position to the investor Bo Ek on Monday.", MET],
    ["Ana Lima laid the villagers' complaints before the governor, Bo Ek, on Monday.", MET],
    ["Ana Lima took the money to Bo Ek's house on Monday.", MET.replace('MEETING', 'VISIT')],
    ['Ana Lima carried some flowers to the home of Bo Ek on Monday.', MET.replace('MEETING', 'VISIT')],
    ['Ana Lima pored over the survey maps with Bo Ek on Monday.', MET],
    ['Ana Lima reviewed the minutes of the board with Bo Ek on Monday.', MET],
    ['Ana Lima took the spokesman, Bo Ek, by both hands on Monday.', MET],
    ['Ana Lima found herself across the table from Bo Ek on Monday.', MET],
    ['Ana Lima found herself next to Bo Ek on the flight on Monday.', MET],
    ['Ana Lima took tiffin with Bo Ek on Monday.', MET],
    ['Ana Lima hosted an iftar for Bo Ek on Monday.', MET],
    ['Ana Lima telephoned to Bo Ek from Lima on Monday.', MET.replace('MEETING', 'CALL')],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));

  test.each([
    'Ana Lima put her views to Bo Ek in a letter on Monday.',
    'Ana Lima laid her case before the court as Bo Ek watched.',
    'Ana Lima laid out her demands before Bo Ek came.',
    "Ana Lima took the fight to Bo Ek's door.",
    "Ana Lima took a note to Bo Ek's house.",
    "Ana Lima sent the money to Bo Ek's house.",
    "Ana Lima read the report with Bo Ek's comments.",
    'Ana Lima studied the report with care, Bo Ek said.',
    'Ana Lima took the firm by the hand, and Bo Ek paid.',
    'Ana Lima found herself next to Bo Ek in the polls.',
    'Ana Lima telephoned the news to Bo Ek on Monday.',
  ])('but not in: %s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});

describe('a day may stand between a verb and the words that give it its sense', () => {
  test.each([
    ['Ana Lima and Bo Ek put their names on Monday to a joint appeal.', MET.replace('MEETING', 'AGREEMENT')],
    ['Ana Lima sat on Monday beside Bo Ek.', MET],
    ['Ana Lima took Bo Ek on Monday for a walk.', MET],
    ['Ana Lima shook on Monday the hand of Bo Ek.', MET],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('who "who" is', () => {
  test.each([
    [
      'Bo Ek was followed by Al Roe, who was with Ana Lima on Monday.',
      'MEETING 2024-05-13: Al Roe | Ana Lima',
    ],
    [
      'Bo Ek was followed by Al Roe and Cy Nash, who were with Ana Lima on Monday.',
      'MEETING 2024-05-13: Al Roe, Cy Nash | Ana Lima',
    ],
    ["Bo Ek, of the Bakers' Guild, who was with Ana Lima on Monday, wept.", MET_BY],
    ['Cy Nash left with Bo Ek of Norvik Steel, who met Ana Lima on Monday.', MET_BY],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));

  test.each([
    'Bo Ek was helped by the mayor, who was with Ana Lima on Monday.',
    'Bo Ek praised the man who met Ana Lima on Monday.',
  ])('is nobody known in: %s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});

test.each([
  'Ana Lima had been to see Bo Ek at the farm on Monday.',
  'Ana Lima has been to see Bo Ek on Monday.',
])('who has been to see somebody did so on a day past: %s', (sentence) =>
  expect(eventsOf(sentence)).toEqual([MET.replace('MEETING', 'VISIT')]),
);
