import { describe, expect, it, test } from 'vitest';
import type { NameSpan } from '../../../src/reading/names/name.ts';
import { replaced } from '../../../src/reading/names/repair/replaced.ts';
import {
  ADDRESS,
  COURTESY,
  CROWN,
  IN,
  KIND,
  LED,
  OFFICE,
  SPORT,
  triggersOf,
} from '../../../src/reading/names/repair/triggers.ts';

describe('what repairs look for in sentences', () => {
  test.each([
    ['in', IN],
    ['In', 0],
    ['mrs.', ADDRESS],
    ['Mr', ADDRESS | COURTESY],
    ['Lady', COURTESY],
    ['lady', 0],
    ['President', OFFICE],
    ['Queen', CROWN],
    ['queen', 0],
    ['union', KIND],
    ['Union', 0],
    ['government', LED],
    ['Cabinet', LED],
    ['striker', SPORT],
    ['Striker', 0],
    ['lantern', 0],
  ])('is known of a spelling: %s', (text, bits) => {
    expect(triggersOf(text, text.toLowerCase())).toBe(bits);
  });
});

describe('names replaced by others', () => {
  const names: readonly NameSpan[] = [0, 2, 4].map((first) => ({
    type: 'PERSON',
    sentence: 0,
    first,
    last: first + 1,
  }));

  it('are the very list where nothing is replaced', () => {
    expect(replaced(names, () => null)).toBe(names);
  });

  it('stand in the place of those they are for', () => {
    const [a, b, c] = names;
    const firsts = (all: readonly NameSpan[]) => all.map(({ first }) => first);
    expect(firsts(replaced(names, (name) => (name === b ? [] : null)))).toEqual([0, 4]);
    expect(firsts(replaced(names, (name) => (name === a ? [name, name] : null)))).toEqual([0, 0, 2, 4]);
    expect(firsts(replaced(names, (name) => (name === c ? [name] : null)))).toEqual([0, 2, 4]);
  });
});
