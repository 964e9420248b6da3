import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

/** What stands between two, or before the verb that brings them together. */

describe('who comes to somebody, and what they do together', () => {
  test.each([
    ['Ana Lima and Bo Ek saw each other on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    [
      'Ana Lima wrote papers with Bo Ek; they last saw each other in Riga in 2009.',
      'MEETING 2009-01-01/2009-12-31 @ Riga: Ana Lima | Bo Ek',
    ],
    ['Ana Lima had a frank hour with Bo Ek on May 8.', 'MEETING 2024-05-08: Ana Lima | Bo Ek'],
    ['Ana Lima had ten minutes with Bo Ek on May 8.', 'MEETING 2024-05-08: Ana Lima | Bo Ek'],
    ['Ana Lima told Bo Ek to his face on Sunday that he was a fool.', 'MEETING 2024-05-12: Ana Lima | Bo Ek'],
    [
      'On the phone on Sunday, before she left Oslo, Ana Lima told Bo Ek that he was a fool.',
      'CALL 2024-05-12: Ana Lima | Bo Ek',
    ],
    ['Ana Lima later toured the plant with the engineer Bo Ek.', 'MEETING: Ana Lima | Bo Ek'],
    [
      'Bo Ek is a banker. Ana Lima went to him last week with a plan.',
      'VISIT 2024-05-06/2024-05-12: Ana Lima | Bo Ek',
    ],
    ['Ana Lima dropped in for coffee with Bo Ek on Monday.', 'VISIT 2024-05-13: Ana Lima | Bo Ek'],
    [
      'Ana Lima walked into the office of the minister, Bo Ek, in August 1974.',
      'VISIT 1974-08-01/1974-08-31: Ana Lima | Bo Ek',
    ],
    ['Ana Lima drove out to the park on Friday to find Bo Ek.', 'VISIT 2024-05-10: Ana Lima | Bo Ek'],
    ['Ana Lima came down on Friday to plead with Bo Ek.', 'VISIT 2024-05-10: Ana Lima | Bo Ek'],
    ['Ana Lima spent Monday with Bo Ek.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima saw Bo Ek at nine and Dan Orr at noon.', 'MEETING: Ana Lima | Bo Ek, Dan Orr'],
    [
      'Ana Lima landed on Monday and went directly from the airport to the house of Bo Ek.',
      'VISIT 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'In 1936 Ana Lima was presented at the theatre to its director, Bo Ek.',
      'MEETING 1936-01-01/1936-12-31: Ana Lima | Bo Ek',
    ],
    ['Ana Lima was in Rome on Monday to see Bo Ek.', 'VISIT 2024-05-13 @ Rome: Ana Lima | Bo Ek'],
    [
      'In June 2019, a month after she met Bo Ek, Ana Lima resigned.',
      'MEETING 2019-05-01/2019-05-31: Ana Lima | Bo Ek',
    ],
    ['Ana Lima told Bo Ek at a meeting on Monday that she would go.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima sacked Bo Ek on Monday at a meeting in her office.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek appeared together on stage on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ["Ana Lima was at Bo Ek's house on Monday.", 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    [
      'On Monday evening Ana Lima was at the house of the clerk, Bo Ek, for supper.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    ["Ana Lima had tea in Bo Ek's kitchen on Monday.", 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ["Ana Lima stayed at Bo Ek's house in May.", 'VISIT 2024-05-01/2024-05-31: Ana Lima | Bo Ek'],
    ['Bo Ek is a doctor. Ana Lima came to his clinic on Monday.', 'VISIT 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima sat across the desk from Bo Ek on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima received the prize on Monday from King Bo Ek.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    [
      'Ana Lima was sworn in before the chief justice, Bo Ek, on Monday.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Bo Ek paid Ana Lima a visit in 1985.', 'VISIT 1985-01-01/1985-12-31: Bo Ek | Ana Lima'],
  ])('%s', (text, event) => expect(eventsOf(text)).toEqual([event]));

  test.each([
    'Ana Lima and Bo Ek see each other as rivals.',
    'Ana Lima toured the country with songs by Bo Ek.',
    'Bo Ek is a banker. Credit goes to him for the idea, Ana Lima said.',
    'Ana Lima flew home to find Bo Ek dead.',
    'Ana Lima paid Bo Ek a salary.',
    'Ana Lima told the council at a meeting on Monday that Bo Ek had resigned.',
    'Ana Lima was in a position to see Bo Ek as a rival.',
    'Bo Ek is a banker. He said that Ana Lima knew he was at his office.',
    "A letter from Ana Lima was on Bo Ek's desk.",
    "Ana Lima stayed in Bo Ek's shadow for years.",
    "Ana Lima works in Bo Ek's office.",
    'Ana Lima had ten minutes left. Bo Ek was late.',
  ])('but not in: %s', (text) => expect(eventsOf(text)).toEqual([]));
});

describe('who brings two others to meet', () => {
  test.each([
    ['Ana Lima persuaded Bo Ek and Dan Orr to share a platform on Monday.', '2024-05-13'],
    ['Ana Lima got Bo Ek and Dan Orr to sit down together on Monday.', '2024-05-13'],
    ['Bo Ek and Dan Orr quarrelled. On May 5 Ana Lima persuaded them to talk.', '2024-05-05'],
    ['Bo Ek and Dan Orr were persuaded by Ana Lima to shake hands on Monday.', '2024-05-13'],
  ])('%s', (text, day) => expect(eventsOf(text)).toEqual([`MEETING ${day}: Bo Ek | Dan Orr | Ana Lima`]));

  test.each([
    'Ana Lima persuaded Bo Ek and Dan Orr to meet Eva Roos on Monday.',
    'Ana Lima tried to persuade Bo Ek and Dan Orr to talk.',
    'Ana Lima got Bo Ek and Dan Orr to sign the letter.',
  ])('but not in: %s', (text) => expect(eventsOf(text)).toEqual([]));
});

describe('words before the verb or the noun that do not hide it', () => {
  test.each([
    ['Ana Lima and Bo Ek held in-depth talks on Monday.', 'Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek held behind-the-scenes talks on Monday.', 'Ana Lima | Bo Ek'],
    ['Ana Lima, who leads the union, and Bo Ek met on Monday.', 'Ana Lima | Bo Ek'],
    ['On Monday Ana Lima, who leads it, and the owner, Bo Ek, shook hands.', 'Ana Lima | Bo Ek'],
    ['Ana Lima, who leads it, and her deputy, Bo Ek, met Dan Orr on Monday.', 'Ana Lima, Bo Ek | Dan Orr'],
    ['On Monday Ana Lima met Bo Ek, who leads it, and Dan Orr.', 'Ana Lima | Bo Ek, Dan Orr'],
    ['Ana Lima, who leads the union, left and Bo Ek met Dan Orr on Monday.', 'Bo Ek | Dan Orr'],
    ['On Monday Ana Lima argued in a bar with her supplier, a Turk named Bo Ek.', 'Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek, whose budget she has sung about, met on Monday.', 'Ana Lima | Bo Ek'],
    ['Ana Lima, whose brother Dan Orr owns the bank, met Bo Ek on Monday.', 'Ana Lima | Bo Ek'],
    ['Bo Ek, 27, joined Rovers in May. Ana Lima met the 27-year-old on Monday.', 'Ana Lima | Bo Ek'],
  ])('%s', (text, sides) => expect(eventsOf(text)).toEqual([`MEETING 2024-05-13: ${sides}`]));
});

describe('what stands behind a comma is what the whole was, and nobody met', () => {
  test.each([
    ['Ana Lima and Bo Ek met in January, the first of four meetings.', 'MEETING'],
    ['Ana Lima and Bo Ek met in January, a meeting that lasted an hour.', 'MEETING'],
    ['Ana Lima and Bo Ek spoke in January, a call that lasted an hour.', 'CALL'],
  ])('%s', (text, kind) =>
    expect(eventsOf(text)).toEqual([`${kind} 2024-01-01/2024-01-31: Ana Lima | Bo Ek`]),
  );

  test('but who is named there', () =>
    expect(eventsOf('Ana Lima met on Friday, in Oslo, the mayor, Bo Ek.')).toEqual([
      'MEETING 2024-05-10 @ Oslo: Ana Lima | Bo Ek',
    ]));
});

describe('who tells of two others is neither', () => {
  test.each([
    [
      'Eva Roos said that Bo Ek was at the port, and that Dan Orr was there. On Monday, Eva Roos said, the pair met in Riga.',
      'Bo Ek | Dan Orr',
    ],
    [
      'Ana Lima told the court that Bo Ek paid Dan Orr. According to Ana Lima, the two met in Riga on Monday.',
      'Bo Ek | Dan Orr',
    ],
    ['Ana Lima has known Bo Ek for years. The two met in Riga on Monday, Ana Lima said.', 'Ana Lima | Bo Ek'],
    [
      'Cleo Ruiz wrote to Bo Ek. A spokesman for Ruiz said the two met in Riga on Monday.',
      'Cleo Ruiz | Bo Ek',
    ],
  ])('%s', (text, sides) => expect(eventsOf(text)).toContain(`MEETING 2024-05-13 @ Riga: ${sides}`));
});

describe('a meeting recalled', () => {
  test.each([
    ['They recalled their previous meeting, held in Riga on 9 December 2023.', '2023-12-09'],
    ['Their last meeting, held in Riga in December, ended badly.', '2023-12-01/2023-12-31'],
  ])('%s', (sentence, days) =>
    expect(eventsOf(`Ana Lima met Bo Ek on Monday. ${sentence}`)).toEqual([
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
      `MEETING ${days} @ Riga: Ana Lima | Bo Ek`,
    ]),
  );
});
