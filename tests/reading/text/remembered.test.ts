import { expect, it } from 'vitest';
import { remembered } from '../../../src/reading/text/remembered.ts';

it('finds nothing twice that was asked for again before as many others as are kept', () => {
  const found: string[] = [];
  const lengthOf = remembered(2, (key) => {
    found.push(key);
    return key.length;
  });
  expect(['a', 'bb', 'a', 'ccc', 'a', 'dddd', 'a', 'bb'].map(lengthOf)).toEqual([1, 2, 1, 3, 1, 4, 1, 2]);
  expect(found).toEqual(['a', 'bb', 'ccc', 'dddd', 'bb']);
});
