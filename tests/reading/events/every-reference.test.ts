import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

/** Three persons are introduced, and spoken of again in the next paragraph by any of the words that mean them. */
const INTRODUCED: Readonly<Record<string, (name: string, role: string) => string>> = {
  'by a role behind the name': (name, role) => `${name}, the ${role},`,
  'by a role before it': (name, role) => `the ${role}, ${name},`,
  'by a bare title': (name, role) => `${role} ${name}`,
  'by a town’s office': (name, role) => `Quito's ${role}, ${name},`,
};
const AGAIN: Readonly<Record<string, readonly [string, string, string]>> = {
  'full names': ['Sarah Lindqvist', 'Peter Mulvihill', 'Rosa Creary'],
  surnames: ['Lindqvist', 'Mulvihill', 'Creary'],
  'Mr and Ms': ['Ms Lindqvist', 'Mr Mulvihill', 'Ms Creary'],
  offices: ['the surgeon', 'the governor', 'the finance minister'],
};
type Story = readonly [(a: string, b: string, c: string) => string, readonly string[]];

const [AB, AC] = ['Peter Mulvihill | Sarah Lindqvist', 'Rosa Creary | Sarah Lindqvist'];

const STORIES: readonly Story[] = [
  [(a, b) => `${a} met ${b} on Monday.`, [AB]],
  [(a, b) => `${a} flew to Lima on Monday. There she met ${b}.`, [AB]],
  [(a, b, c) => `${a} was received by ${b} on Monday. Later she had dinner with ${c}.`, [AB, AC]],
  [(a, b, c) => `${a} met ${b} and ${c} on Monday.`, [AB, AC]],
  [(a, b) => `${a} called ${b} a liar. The two met on Monday.`, [AB]],
  [(a, b) => `${a} said she had met ${b} on Monday.`, [AB]],
  [(a, b, c) => `${c} said that ${a} had met ${b} on Monday.`, [AB]],
  [(a, b) => `"It was useful," ${a} said after a meeting with ${b} on Monday.`, [AB]],
  [(a, b) => `Before she left, ${a} spoke with ${b}.`, [AB]],
  [(a, b) => `During talks with ${b} in Lima, ${a} asked for money.`, [AB]],
  [(a, b) => `After meeting ${b} on Monday, ${a} told reporters it was fine.`, [AB]],
  [(a, b) => `${a} sat down with ${b} on Monday. "I asked him for help," she said.`, [AB]],
  [(a, b) => `${a} criticised ${b} on Monday.`, []],
  [(a, b) => `${a} wrote a letter to ${b} on Monday.`, []],
  [(a, b, c) => `A spokesman for ${a} said that ${b} and ${c} had been ill.`, []],
  [(a, b) => `${a} and ${b} were both at a wedding in Lima.`, []],
  [(a, b) => `${a} would have met ${b}, had it not rained.`, []],
  [(a, b) => `${a} tried to reach ${b} by phone but got no answer.`, []],
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The pairs who came together, sorted. */
function pairsIn(text: string): string[] {
  const pairs = eventsOf(text)
    .filter((event) => event.includes(' | ') && !/PLANNED|DENIED|CANCELLED/.test(event))
    .flatMap((event) => {
      const [first = '', second = ''] = event.replace(/^[^:]*: /, '').split(' | ');
      return first
        .split(', ')
        .flatMap((one) => second.split(', ').map((two) => [one, two].sort().join(' | ')));
    });
  return [...new Set(pairs)].sort();
}

describe.each(Object.entries(INTRODUCED))('persons introduced %s', (_, introduce) => {
  const [a, b, c] = [
    introduce('Sarah Lindqvist', 'surgeon'),
    introduce('Peter Mulvihill', 'governor'),
    introduce('Rosa Creary', 'finance minister'),
  ];
  const opening = `${capital(a)} and ${b} are at odds over fish. ${capital(c)} has kept out of it.`;
  test.each(Object.entries(AGAIN))('are meant by %s', (_words, [first, second, third]) => {
    for (const [tell, pairs] of STORIES) {
      const story = capital(tell(first, second, third)).replace(
        /([.!?]"? )([a-z])/g,
        (_m, end, letter) => end + letter.toUpperCase(),
      );
      expect([story, pairsIn(`${opening}\n\n${story}`)]).toEqual([story, [...pairs].sort()]);
    }
  });
});
