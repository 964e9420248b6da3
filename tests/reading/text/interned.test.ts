import { expect, test } from 'vitest';
import { interned } from '../../../src/reading/text/interned.ts';

test.each(['', 'a', '12', '__proto__', 'constructor', 'Đà Nẵng', '\ud83d\ude00', '\ud83d'])(
  'an interned string is the same string: %j',
  (text) => {
    expect(interned(text)).toBe(text);
  },
);
