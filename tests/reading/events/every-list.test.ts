import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

/** With whom somebody came together, by all that a text tells. */
const othersOf = (person: string, text: string): string[] => {
  const others = eventsOf(text).flatMap((event) => {
    const sides = event
      .replace(/^[^:]*: /, '')
      .split(' | ')
      .map((side) => side.split(', '));
    return sides.some((side) => side.includes(person))
      ? sides.filter((side) => !side.includes(person)).flat()
      : [];
  });
  return [...new Set(others)].sort();
};

const BEGINNINGS = [
  'Ana Lima met',
  'Ana Lima had lunch with',
  'Ana Lima held talks with',
  'Ana Lima spoke by telephone with',
  'On Monday Ana Lima received',
  'Ana Lima was received by',
  'Ana Lima interviewed',
];

describe('who stands behind a verb, whatever the verb', () => {
  test.each([
    ['Bo Ek and Cleo Ruiz', ['Bo Ek', 'Cleo Ruiz']],
    ['Bo Ek, Cleo Ruiz and Dan Orr', ['Bo Ek', 'Cleo Ruiz', 'Dan Orr']],
    ['Bo Ek, Cleo Ruiz, and Dan Orr', ['Bo Ek', 'Cleo Ruiz', 'Dan Orr']],
    ['Bo Ek as well as Cleo Ruiz', ['Bo Ek', 'Cleo Ruiz']],
    ['both Bo Ek and Cleo Ruiz', ['Bo Ek', 'Cleo Ruiz']],
    ['Bo Ek of Peru and Cleo Ruiz of Chile', ['Bo Ek', 'Cleo Ruiz']],
    ['Bo Ek, the bishop, and Cleo Ruiz, the judge', ['Bo Ek', 'Cleo Ruiz']],
    ['the bishop, Bo Ek, and the judge, Cleo Ruiz', ['Bo Ek', 'Cleo Ruiz']],
    ['the bishop, Bo Ek, the judge, Cleo Ruiz, and the poet Dan Orr', ['Bo Ek', 'Cleo Ruiz', 'Dan Orr']],
    ['the presidents of Peru and Chile, Bo Ek and Cleo Ruiz', ['Bo Ek', 'Cleo Ruiz']],
    ["Peru's Bo Ek and Chile's Cleo Ruiz", ['Bo Ek', 'Cleo Ruiz']],
    [
      'President Bo Ek, Prime Minister Cleo Ruiz and Foreign Minister Dan Orr',
      ['Bo Ek', 'Cleo Ruiz', 'Dan Orr'],
    ],
    ['Bo Ek, who is a bishop, and Cleo Ruiz, who is a judge', ['Bo Ek', 'Cleo Ruiz']],
    ['Bo Ek, chief executive of Rex Ltd, and Cleo Ruiz, its chairman', ['Bo Ek', 'Cleo Ruiz']],
    ['two judges, Bo Ek and Cleo Ruiz', ['Bo Ek', 'Cleo Ruiz']],
    ['Bo Ek, but not Cleo Ruiz', ['Bo Ek']],
    ['Bo Ek instead of Cleo Ruiz', ['Bo Ek']],
    ["Bo Ek's successor, Cleo Ruiz", ['Cleo Ruiz']],
    ['the lawyer of Bo Ek, Cleo Ruiz', ['Cleo Ruiz']],
    ['Bo Ek, a friend of Cleo Ruiz', ['Bo Ek']],
    ['Bo Ek, whose mother is Cleo Ruiz', ['Bo Ek']],
    ['Bo Ek, the son of the poet Cleo Ruiz', ['Bo Ek']],
    ['Bo Ek to discuss the arrest of Cleo Ruiz', ['Bo Ek']],
    ['Bo Ek about Cleo Ruiz', ['Bo Ek']],
    ['Bo Ek, Cleo Ruiz said', ['Bo Ek']],
    ['Bo Ek, according to Cleo Ruiz', ['Bo Ek']],
    ['Bo Ek at the home of Cleo Ruiz', ['Bo Ek']],
    ['Bo Ek at the Cleo Ruiz Museum', ['Bo Ek']],
    ['Bo Ek after the death of Cleo Ruiz', ['Bo Ek']],
    ['Bo Ek while Cleo Ruiz slept', ['Bo Ek']],
    ['Bo Ek, and Cleo Ruiz resigned', ['Bo Ek']],
    ['Bo Ek. Cleo Ruiz was absent', ['Bo Ek']],
  ])('%s', (rest, others) => {
    for (const beginning of BEGINNINGS) {
      const sentence = `${beginning} ${rest}.`;
      expect(othersOf('Ana Lima', sentence), sentence).toEqual(others);
    }
  });
});

const ENDS = [
  'met Bo Ek on Monday.',
  'held talks with Bo Ek on Monday.',
  'visited Bo Ek on Monday.',
  'telephoned Bo Ek on Monday.',
];

describe('who stands before a verb, whatever the verb', () => {
  test.each([
    ['Ana Lima and Cleo Ruiz', ['Ana Lima', 'Cleo Ruiz']],
    ['The mayor, Ana Lima, and the judge, Cleo Ruiz,', ['Ana Lima', 'Cleo Ruiz']],
    ['Ana Lima, the mayor, and Cleo Ruiz, the judge,', ['Ana Lima', 'Cleo Ruiz']],
    ['Ana Lima, a friend of Cleo Ruiz,', ['Ana Lima']],
    ['Ana Lima, who succeeded Cleo Ruiz,', ['Ana Lima']],
    ["Cleo Ruiz's lawyer, Ana Lima,", ['Ana Lima']],
    ["Ana Lima's lawyer, Cleo Ruiz,", ['Cleo Ruiz']],
    ['Accompanied by Cleo Ruiz, Ana Lima', ['Ana Lima', 'Cleo Ruiz']],
    ['Ana Lima, accompanied by Cleo Ruiz,', ['Ana Lima', 'Cleo Ruiz']],
    ['Unlike Cleo Ruiz, Ana Lima', ['Ana Lima']],
    ['Not Cleo Ruiz but Ana Lima', ['Ana Lima']],
    ['Cleo Ruiz said that Ana Lima', ['Ana Lima']],
    ['Cleo Ruiz said Ana Lima', ['Ana Lima']],
    ['Cleo Ruiz resigned after Ana Lima', ['Ana Lima']],
    ['Cleo Ruiz criticised Ana Lima, who', ['Ana Lima']],
    ['According to Cleo Ruiz, Ana Lima', ['Ana Lima']],
    ['The widow of Cleo Ruiz, Ana Lima,', ['Ana Lima']],
    ['Ana Lima of the Cleo Ruiz Institute', ['Ana Lima']],
    ['Cleo Ruiz resigned and Ana Lima', ['Ana Lima']],
    ['Cleo Ruiz was ill, so Ana Lima', ['Ana Lima']],
    ['On behalf of Cleo Ruiz, Ana Lima', ['Ana Lima']],
  ])('%s', (beginning, subjects) => {
    for (const end of ENDS) {
      const sentence = `${beginning} ${end}`;
      expect(othersOf('Bo Ek', sentence), sentence).toEqual(subjects);
    }
  });
});

describe('two who were told of in the sentence before, however they are spoken of', () => {
  const BEFORE = 'The mayor, Ana Lima, and the bishop, Jorge Ek, fell out in March. ';
  test.each([
    'They met on Monday.',
    'The two met on Monday.',
    'The pair met on Monday.',
    'Both met on Monday.',
    'Jorge met her on Monday.',
    'The bishop received the mayor on Monday.',
    'The mayor received the bishop on Monday.',
    'The mayor and the bishop met on Monday.',
    'Lima and Ek met on Monday.',
    'Ek was received by her on Monday.',
    'He was received by her on Monday.',
    'On Monday he called on her.',
    'On Monday she called on him.',
    'On Monday the two had lunch.',
    'On Monday they spoke by telephone.',
    'She telephoned the bishop on Monday.',
    'The bishop rang the mayor on Monday.',
    'A meeting between the two took place on Monday.',
    'A meeting of the two took place on Monday.',
    'Their meeting took place on Monday.',
    'Their last meeting was on Monday.',
    'Lima met Ek on Monday.',
    'Ms Lima met Mr Ek on Monday.',
    'Ms Lima met Bishop Ek on Monday.',
    'On Monday she visited him.',
    'He invited her to lunch, and on Monday they dined.',
    'Lima visited him on Monday.',
    'Ek saw her on Monday at her office.',
    'He came to her office on Monday.',
    'She went to his house on Monday.',
  ])('%s', (words) => expect(othersOf('Ana Lima', BEFORE + words)).toEqual(['Jorge Ek']));
});
