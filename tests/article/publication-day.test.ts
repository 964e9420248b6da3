import { describe, expect, it, test } from 'vitest';
import { dayOf, leadingDate } from '../../src/article/publication-day.ts';

describe('the day a date states', () => {
  test.each([
    ['2024-05-17', '2024-05-17'],
    [' 2024-05-17 ', '2024-05-17'],
    ['2024-02-29', '2024-02-29'],
    ['0001-01-01', '0001-01-01'],
    ['0099-12-31', '0099-12-31'],
    ['9999-12-31', '9999-12-31'],
    ['2024-05-17T23:59:59Z', '2024-05-17'],
    ['2024-05-17T01:00:00+09:00', '2024-05-17'],
    ['2024-05-17T23:30:00.123-11:00', '2024-05-17'],
    ['2024-05-17 10:00:00 +7', '2024-05-17'],
    ['2024-05-17t10:00', '2024-05-17'],
  ])('%j is %s as written, whatever its zone', (written, day) => {
    expect(dayOf(written)).toBe(day);
  });

  test.each([
    '2023-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '0000-01-01',
  ])('%s is no day of the calendar', (written) => {
    expect(dayOf(written)).toBeNull();
  });

  test.each([
    '',
    '2024',
    '2024-5-17',
    '17/05/2024',
    'May 17, 2024',
    '10000-01-01',
    '2024-05-17x',
    '2024-05-17T',
  ])('%j is no date', (written) => {
    expect(dayOf(written)).toBeNull();
  });
});

describe('the leading date of a text', () => {
  it('is read with the place where the article itself begins', () => {
    const text = ' date 2023-07-03 VIETNAM, July 3 - WASHINGTON — Việt Nam attaches importance to …';
    const leading = leadingDate(text);
    expect(leading).toEqual({ written: '2023-07-03', day: '2023-07-03', end: 17 });
    expect(text.slice(leading?.end)).toMatch(/^VIETNAM/);
  });

  it('has no day where the calendar has none', () => {
    expect(leadingDate(' date 2023-02-30 HANOI')).toEqual({ written: '2023-02-30', day: null, end: 17 });
  });

  test.each([
    'date 2023-07-03 without the space before it',
    '  date 2023-07-03 after two spaces',
    ' date 2023-07-03, with a comma',
    ' date 2023-7-3 with single digits',
    ' date 2023-07-03\nwith the line ending there',
    ' Date 2023-07-03 with a capital',
    'The date 2023-07-03 in a sentence',
  ])('is not seen in %j', (text) => {
    expect(leadingDate(text)).toBeNull();
  });
});
