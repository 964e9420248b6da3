import { describe, expect, test } from 'vitest';
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
