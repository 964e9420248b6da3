import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/reading/reader.ts';
import { eventsOf } from './events-of.ts';

describe('who holds an office acts for the state or body named beside it', () => {
  test.each([
    ['Danish and Swedish officials met on Monday.', 'MEETING 2024-05-13: Denmark | Sweden'],
    [
      'The leaders of Armenia and Azerbaijan met face to face in Oslo.',
      'MEETING @ Oslo: Armenia | Azerbaijan',
    ],
    ["Kosovo's prime minister held talks with the German chancellor.", 'MEETING: Kosovo | Germany'],
    [
      'Norwegian mediators sat down with representatives of the Colombian government.',
      'MEETING: Norway | Colombia',
    ],
    ['Ana Lima and her Russian counterpart discussed the port.', 'MEETING: Ana Lima | Russia'],
    ['Ana Lima met Chinese officials.', 'MEETING: Ana Lima | China'],
    ["Japan's prime minister will visit Norway.", 'VISIT PLANNED @ Norway: Japan'],
    ['A Cuban delegation visited Norway.', 'VISIT @ Norway: Cuba'],
    [
      'Iranian officials met Finnish diplomats in Oslo on Monday.',
      'MEETING 2024-05-13 @ Oslo: Iran | Finland',
    ],
    ['Ana Lima met the Iranian president in Quito.', 'MEETING @ Quito: Ana Lima | Iran'],
    ["Peru's foreign minister held talks with Ana Lima.", 'MEETING: Peru | Ana Lima'],
    [
      'Icelandic and British officials negotiated in Bergen.',
      'NEGOTIATION @ Bergen: Iceland | United Kingdom',
    ],
    ['Ana Lima spoke by phone with the leaders of Slovakia and Poland.', 'CALL: Ana Lima | Slovakia, Poland'],
    ['Sri Lankan officials met a delegation from Chad.', 'MEETING: Sri Lanka | Chad'],
    ['US envoy Ana Lima met Kenyan lawmakers.', 'MEETING: Ana Lima | Kenya'],
    ["Gabon's president received Ana Lima on Monday.", 'MEETING 2024-05-13: Gabon | Ana Lima'],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('nobody acts for a state', () => {
  test.each([
    'Ana Lima met friends of Norway and delegates of the African Union.',
    'Ana Lima met reporters.',
    'Ana Lima met Chinese students.',
    'Ana Lima praised Danish officials.',
    'Ana Lima likes Swedish furniture.',
    'Iranian farmers met in Shiraz.',
    'Ana Lima met Kenyan students in Nairobi.',
    'Finnish prices met Norwegian expectations.',
    'The Danish summer met the German one.',
  ])('in: %s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});

describe('a state that is not named', () => {
  const read = (text: string) =>
    createReader().read({ id: 'text', title: null, publisher: null, url: null, publishedOn: null, text });

  test.each([
    ['Hanoi and Vienna signed an agreement on trade.', ['Vietnam', 'Austria'], ['Hanoi', 'Vienna']],
    ['Ana Lima met Iranian officials.', ['Ana Lima', 'Iran'], [undefined, 'Iranian']],
  ])('is a party, marked by the words that stand for it: %s', (text, names, metonyms) => {
    const { entities, events } = read(text);
    const parties = events.flatMap(({ participants }) => participants);
    expect(parties.map(({ entity }) => entities.find(({ id }) => id === entity)?.name)).toEqual(names);
    expect(parties.map(({ metonym }) => metonym?.text)).toEqual(metonyms);
  });

  test('is no entity where it does not act', () => {
    expect(read('Ana Lima cooked an Iranian dish.').entities.map(({ name }) => name)).toEqual(['Ana Lima']);
  });
});
