import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('states and bodies met through people who are not named', () => {
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
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('people who act for nobody known', () => {
  test.each([
    'Ana Lima met reporters.',
    'Ana Lima met Chinese students.',
    'Ana Lima praised Danish officials.',
    'Ana Lima likes Swedish furniture.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});
