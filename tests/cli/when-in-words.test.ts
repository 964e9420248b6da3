import { describe, expect, it } from 'vitest';
import { whenInWords } from '../../src/cli/when-in-words.ts';
import type { Precision } from '../../src/reading/reading.ts';

const WRITTEN: readonly (readonly [string, Precision, string | null, string | null])[] = [
  ['10 Sep 2023', 'DAY', '2023-09-10', '2023-09-10'],
  ['28 Jun – 2 Jul 2023', 'DAY', '2023-06-28', '2023-07-02'],
  ['2 – 5 Dec 2024', 'DAY', '2024-12-02', '2024-12-05'],
  ['30 Dec 2023 – 2 Jan 2024', 'DAY', '2023-12-30', '2024-01-02'],
  ['4 – 10 Sep 2023', 'WEEK', '2023-09-04', '2023-09-10'],
  ['Sep 2023', 'MONTH', '2023-09-01', '2023-09-30'],
  ['Feb 2024', 'MONTH', '2024-02-01', '2024-02-29'],
  ['1 – 28 Feb 2024', 'MONTH', '2024-02-01', '2024-02-28'],
  ['1 – 30 Sep 2023', 'DAY', '2023-09-01', '2023-09-30'],
  ['Jul – Sep 2023', 'QUARTER', '2023-07-01', '2023-09-30'],
  ['Dec 2022 – Feb 2023', 'SEASON', '2022-12-01', '2023-02-28'],
  ['2013', 'YEAR', '2013-01-01', '2013-12-31'],
  ['2010s', 'DECADE', '2010-01-01', '2019-12-31'],
  ['2015 – 2019', 'DECADE', '2015-01-01', '2019-12-31'],
  ['from 3 Sep 2023', 'UNKNOWN', '2023-09-03', null],
  ['until 3 Sep 2023', 'UNKNOWN', null, '2023-09-03'],
  ['undated', 'UNKNOWN', null, null],
];

describe('an interval in words', () => {
  it.each(WRITTEN)('is written %s', (words, precision, from, to) => {
    expect(whenInWords({ from, to, precision, basis: 'STATED', text: null })).toBe(words);
  });

  it('repeats the words where they fix no day', () => {
    const when = { from: null, to: null, precision: 'UNKNOWN', basis: 'NONE', text: 'in\nApril' } as const;
    expect(whenInWords(when)).toBe('undated (“in April”)');
  });
});
