import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/graphql/input/days.ts';
import { DateScalar } from '../../src/graphql/scalars/date.ts';

describe('a day', () => {
  it.each(['2023-06-28', '2024-02-29', '0001-01-01', '9999-12-31'])('is %s', (day) => {
    expect(isDay(day)).toBe(true);
    expect(DateScalar.serialize(day)).toBe(day);
  });

  it.each([
    '2023-02-29',
    '2023-13-01',
    '2023-6-28',
    '28.06.2023',
    '2023-06-28T00:00:00Z',
    ' 2023-06-28',
    '0000-01-01',
    'yesterday',
    '',
  ])('is not %j', (given) => {
    expect(isDay(given)).toBe(false);
    expect(() => DateScalar.serialize(given)).toThrow(JSON.stringify(given));
  });
});

describe('the scalar Date', () => {
  it('takes strings, as variables and in the document', () => {
    expect(DateScalar.parseValue('2023-06-28')).toBe('2023-06-28');
    expect(DateScalar.parseLiteral(parseValue('"2023-06-28"'))).toBe('2023-06-28');
  });

  it.each(['20230628', 'true', 'TODAY', '{day: 1}', '[]'])('refuses the literal %s', (literal) => {
    expect(() => DateScalar.parseLiteral(parseValue(literal))).toThrow('write YYYY-MM-DD');
  });

  it.each([20230628, true, {}, new Date(0)])('refuses the variable %j', (given) => {
    expect(() => DateScalar.parseValue(given)).toThrow('write YYYY-MM-DD');
  });
});
