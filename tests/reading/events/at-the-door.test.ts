import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const VISIT = 'VISIT: Ana Lima | Bo Ek';

describe('where somebody is found when others come', () => {
  test.each([
    ["Ana Lima drove out to Bo Ek's trailer.", VISIT],
    ["Ana Lima rowed over and knocked at Bo Ek's kitchen window.", VISIT],
    ["Ana Lima called at Bo Ek's caravan.", VISIT],
    [
      'Ana Lima reached the village on Monday and found Mayor Bo Ek at his desk.',
      'VISIT 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Ana Lima arrived on 3 May and found Bo Ek in the garden.', 'VISIT 2024-05-03: Ana Lima | Bo Ek'],
    ['Ana Lima arrived on 3 May and found Bo Ek dead in the garden.', null],
    ['Ana Lima found Bo Ek at fault.', null],
    ["Ana Lima returned Bo Ek's visit.", VISIT],
    ["Ana Lima invited herself to Bo Ek's house.", VISIT],
    ["Ana Lima invited friends to Bo Ek's house.", null],
    ['Ana Lima returned from a visit.', null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));

  test('a visit is returned to whoever made it', () =>
    expect(eventsOf('Jorge Ek visited Ana Lima in March. In April she returned the visit.')).toEqual([
      'VISIT 2024-03-01/2024-03-31: Jorge Ek | Ana Lima',
      'VISIT 2024-04-01/2024-04-30: Ana Lima | Jorge Ek',
    ]));
});

test.each([
  'Cleo Ruiz met Bo Ek in March. It rained. On Friday Ana Lima returned the visit.',
  'Ana Lima met Bo Ek. He returned from his visit.',
])('nobody returned a visit: %s', (words) => expect(eventsOf(words)).toHaveLength(1));
