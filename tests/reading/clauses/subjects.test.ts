import { describe, expect, it } from 'vitest';
import { eventsOf } from '../events/events-of.ts';

describe('the subject of a verb', () => {
  it.each([
    'Too often throughout the valley, acts of spite and cruelty directed at northern farmers have been met with silence.',
    'Too often throughout her life, acts of kindness and courage directed at African Quilians have been met with silence.',
  ])('is not looked for in a circle: %s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });
});
