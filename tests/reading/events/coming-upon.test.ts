import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const ON_MONDAY = 'MEETING 2024-05-13: Ana Lima | Bo Ek';

describe('coming upon somebody, and having him brought', () => {
  test.each([
    ['Ana Lima came upon Bo Ek mending a fence on Monday.', ON_MONDAY],
    ['On Monday Ana Lima found Bo Ek scaling fish on the pier.', ON_MONDAY],
    ['Ana Lima sought out Bo Ek on Monday.', ON_MONDAY],
    ['Ana Lima had Bo Ek brought in on Monday.', ON_MONDAY],
    ['Ana Lima listened to Bo Ek in her office on Monday.', ON_MONDAY],
    ['On Monday Ana Lima gave Bo Ek a piece of her mind.', ON_MONDAY],
    ['On Monday Ana Lima drank in the bar for about 40 minutes with Bo Ek.', ON_MONDAY],
    ['On Monday Ana Lima and Bo Ek worked through a draft until after midnight.', ON_MONDAY],
    ['By Monday evening Ana Lima and Bo Ek were in the same room.', ON_MONDAY],
    ['Ana Lima offered a luncheon to Bo Ek on Monday.', ON_MONDAY],
    ['Ana Lima handed in the petition to Bo Ek on Monday.', ON_MONDAY],
    ['Ana Lima was ushered into the office of Bo Ek on Monday.', ON_MONDAY],
    ['Ana Lima summoned the ambassador, Bo Ek, on Monday and inquired about trade.', ON_MONDAY],
    ['Ana Lima was twice on the line to Bo Ek on Monday.', 'CALL 2024-05-13: Ana Lima | Bo Ek'],
    ["Ana Lima carried flowers to Bo Ek's flat on Monday.", 'VISIT 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima testified on Monday and was questioned by Bo Ek.', 'INTERVIEW 2024-05-13: Bo Ek | Ana Lima'],
    [
      'Ana Lima signed a plea agreement with lead prosecutor Bo Ek on Monday.',
      'AGREEMENT 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima reached terms with the union leader, Bo Ek, on Monday.',
      'AGREEMENT 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima drove Bo Ek straight to Carl Orr on Monday.',
      'MEETING 2024-05-13: Ana Lima, Bo Ek | Carl Orr',
    ],
    ['Ana Lima rehearsed with the soloist, Bo Ek, on Monday.', ON_MONDAY],
    ['Ana Lima showed her drawings to Bo Ek on Monday.', ON_MONDAY],
    ['Ana Lima gave Bo Ek a warm welcome at the palace on Monday.', ON_MONDAY],
    ['Ana Lima is understood to have met Bo Ek on Monday.', ON_MONDAY],
    ['Ana Lima was reported on Tuesday to have met Bo Ek on Monday.', ON_MONDAY],
    ['Ana Lima is believed to have met Bo Ek on Monday.', null],
    ['Talks on Monday between delegations led by Ana Lima and Bo Ek broke down.', ON_MONDAY],
    ['On Monday the court found Bo Ek guilty of lying to Ana Lima.', null],
    ['On Monday Ana Lima found Bo Ek wanting.', null],
    ['On Monday Ana Lima found Bo Ek dead at his desk.', null],
    ['Ana Lima brought the case to Bo Ek on Monday.', null],
    ['Ana Lima listened to Bo Ek sing in her office on Monday.', null],
    ['Ana Lima likened Bo Ek to Carl Orr on Monday.', null],
  ])('%s', (words, event) => expect(eventsOf(words)).toEqual(event === null ? [] : [event]));
});

test('whoever is told of with a clause of his own is not whom the one before him met', () => {
  const words = 'John Ek, who met Ana Lima on Monday, and Carl Orr, who met her on Tuesday, agreed.';
  expect(eventsOf(words)).toEqual([
    'MEETING 2024-05-13: John Ek | Ana Lima',
    'MEETING 2024-05-14: Carl Orr | Ana Lima',
  ]);
});

test.each([
  'Ana Lima worked alongside Bo Ek in the cabinet until 2019.',
  'Ana Lima brought in Bo Ek as successor to Carl Orr.',
  'Ana Lima brought Bo Ek home thanks to Carl Orr.',
  'On Saturday Ana Lima found Bo Ek lurking at the far post.',
  'Ana Lima said on Monday that she found Bo Ek charming.',
  'Auditor Ana Lima found Bo Ek at the centre of a fraud, she said on Monday.',
  'Ana Lima recorded her third win with Bo Ek as coach on Saturday.',
  'Ana Lima recorded two albums with Bo Ek in 2019.',
  'As a girl Ana Lima listened to Bo Ek in her room.',
  "Ana Lima sat at Bo Ek's old desk on Monday.",
  "A protester, Ana Lima, sat in Bo Ek's office while he was abroad.",
  'Ana Lima gave Bo Ek a piece of her mind in a tweet.',
  'Ana Lima gave Bo Ek a frosty welcome on Twitter.',
  "Detective Ana Lima was led to Bo Ek's flat by a tip-off on Monday.",
  "Tourist Ana Lima was shown to Bo Ek's former rooms.",
  'Ana Lima, who served two terms, signed the book with Bo Ek at her side.',
  'In court on Monday Ana Lima showed a letter to Bo Ek from his bank.',
  'Historian Ana Lima came upon Bo Ek in a diary of 1843.',
  'Ana Lima offered a dinner to Bo Ek, who declined.',
  "Ana Lima brought the proposal to President Bo Ek's desk.",
  'Ana Lima sought out Bo Ek on Facebook on Monday.',
  'Ana Lima was falsely reported to have met Bo Ek.',
  "Ana Lima will lead President Bo Ek's campaign.",
])('nobody meets: %s', (words) => expect(eventsOf(words)).toEqual([]));
