import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('what firms agree to', () => {
  test.each([
    [
      'Varga Steel Ltd. agreed on Monday to buy Norden Hull Ltd. for $2 billion.',
      'AGREEMENT 2024-05-13: Varga Steel Ltd. | Norden Hull Ltd.',
    ],
    [
      'Varga Steel Ltd. signed a definitive agreement on Sunday to buy Norden Hull Ltd. for cash.',
      'AGREEMENT 2024-05-12: Varga Steel Ltd. | Norden Hull Ltd.',
    ],
    [
      'Varga Steel Ltd., which agreed in May to merge with Norden Hull Ltd., rose.',
      'AGREEMENT 2024-05-01/2024-05-31: Varga Steel Ltd. | Norden Hull Ltd.',
    ],
    [
      'Norden Hull Ltd. agreed to sell its last two mills in the north to Varga Steel Ltd.',
      'AGREEMENT: Norden Hull Ltd. | Varga Steel Ltd.',
    ],
    [
      'Norden Hull Ltd. said on Monday that it had agreed to be acquired by Varga Steel Ltd. for $2 billion.',
      'AGREEMENT: Norden Hull Ltd. | Varga Steel Ltd.',
    ],
    [
      'Norden Hull Ltd. has not agreed to merge with Varga Steel Ltd.',
      'AGREEMENT DENIED: Norden Hull Ltd. | Varga Steel Ltd.',
    ],
    ['Varga Steel Ltd. agreed not to buy Norden Hull Ltd.', null],
    [
      'Varga Steel Ltd. signed an agreement with Kalmar Bank to buy Norden Hull Ltd.',
      'AGREEMENT: Varga Steel Ltd. | Kalmar Bank',
    ],
    ['Norden Hull Ltd. refused to be bought by Varga Steel Ltd.', null],
    ['Norden Hull Ltd. agreed to buy ten ships from a yard that Varga Steel Ltd. owns.', null],
    ['Norden Hull Ltd. agreed to buy the mill. Varga Steel Ltd. fell.', null],
  ])('%s', (words, event) => expect(eventsOf(words)).toEqual(event === null ? [] : [event]));
});

describe('a firm or state that tells of itself', () => {
  test.each([
    [
      'Kalmar Bank said it had signed a deal with Norden Bank in May.',
      'AGREEMENT 2024-05-01/2024-05-31: Kalmar Bank | Norden Bank',
    ],
    [
      'Kalmar Bank said on Monday it has reached an agreement with Norden Bank.',
      'AGREEMENT: Kalmar Bank | Norden Bank',
    ],
    ['Peru said it had signed a treaty with Chile in May.', 'AGREEMENT 2024-05-01/2024-05-31: Peru | Chile'],
    ['Kalmar Bank said it was unlikely that a deal would be signed with Norden Bank.', null],
    ['The firm that owns Kalmar Bank said it had signed a deal with Norden Bank.', null],
    ['The head of Kalmar Bank said it had been signed with a pen. Norden Bank fell.', null],
  ])('%s', (words, event) => expect(eventsOf(words)).toEqual(event === null ? [] : [event]));
});
