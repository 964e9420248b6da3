import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/reading/dates/find-dates.ts';

/** Wednesday. */
const PUBLISHED = '2024-05-15';

function read(sentence: string, publishedOn: string | null = PUBLISHED): string[] {
  return findDates(sentence, [{ start: 0, end: sentence.length }], publishedOn).map(
    ({ start, end, from, to, precision, basis }) =>
      `${sentence.slice(start, end)}: ${from === to ? from : `${from}/${to}`} ${precision} ${basis}`,
  );
}

describe('date words mean days', () => {
  test.each([
    ['She arrived on September 10, 2023.', 'September 10, 2023: 2023-09-10 DAY STATED'],
    ['She arrived on 10 September 2023.', '10 September 2023: 2023-09-10 DAY STATED'],
    ['Filed 2023-09-10 in Lima.', '2023-09-10: 2023-09-10 DAY STATED'],
    ['They met on Feb. 20.', 'Feb. 20: 2024-02-20 DAY RELATIVE'],
    ['They met on 29 July.', '29 July: 2023-07-29 DAY RELATIVE'],
    ['They will meet on 29 July.', '29 July: 2024-07-29 DAY RELATIVE'],
    ['They met on Thursday.', 'Thursday: 2024-05-09 DAY RELATIVE'],
    ['They met on Wednesday.', 'Wednesday: 2024-05-15 DAY RELATIVE'],
    ['They met last Wednesday.', 'last Wednesday: 2024-05-08 DAY RELATIVE'],
    ['They will meet on Thursday.', 'Thursday: 2024-05-16 DAY RELATIVE'],
    ['They are due to meet on Monday.', 'Monday: 2024-05-20 DAY RELATIVE'],
    ['He called on Sunday night.', 'Sunday night: 2024-05-12 DAY RELATIVE'],
    ['He called yesterday.', 'yesterday: 2024-05-14 DAY RELATIVE'],
    ['He called this morning.', 'this morning: 2024-05-15 DAY RELATIVE'],
    ['He will call tomorrow.', 'tomorrow: 2024-05-16 DAY RELATIVE'],
    ['He called three days ago.', 'three days ago: 2024-05-12 DAY RELATIVE'],
  ])('%s', (sentence, meaning) => expect(read(sentence)).toEqual([meaning]));
});

describe('date words mean longer stretches', () => {
  test.each([
    ['He toured Peru from June 28 to July 2.', 'June 28 to July 2: 2023-06-28/2023-07-02 DAY RELATIVE'],
    ['He toured Peru from December 2-5.', 'December 2-5: 2023-12-02/2023-12-05 DAY RELATIVE'],
    ['He toured Peru between May 12 and 16.', 'May 12 and 16: 2024-05-12/2024-05-16 DAY RELATIVE'],
    ['He toured Peru on 12 and 13 May 2021.', '12 and 13 May 2021: 2021-05-12/2021-05-13 DAY STATED'],
    ['He toured Peru June 9–10, 2021.', 'June 9–10, 2021: 2021-06-09/2021-06-10 DAY STATED'],
    [
      'He stayed from December 28 to January 2.',
      'December 28 to January 2: 2023-12-28/2024-01-02 DAY RELATIVE',
    ],
    [
      'He stayed from December 7, 1990 to December 8, 1990.',
      'December 7, 1990 to December 8, 1990: 1990-12-07/1990-12-08 DAY STATED',
    ],
    ['He stayed from Sunday to Tuesday.', 'Sunday to Tuesday: 2024-05-12/2024-05-14 DAY RELATIVE'],
    ['He stayed over the weekend.', 'over the weekend: 2024-05-11/2024-05-12 DAY RELATIVE'],
    ['He came last week.', 'last week: 2024-05-06/2024-05-12 WEEK RELATIVE'],
    ['He came this week.', 'this week: 2024-05-13/2024-05-19 WEEK RELATIVE'],
    ['He came last month.', 'last month: 2024-04-01/2024-04-30 MONTH RELATIVE'],
    ['He came in March 2023.', 'March 2023: 2023-03-01/2023-03-31 MONTH STATED'],
    ['He came in April.', 'April: 2024-04-01/2024-04-30 MONTH RELATIVE'],
    ['He came in June.', 'June: 2023-06-01/2023-06-30 MONTH RELATIVE'],
    ['He will come in June.', 'June: 2024-06-01/2024-06-30 MONTH RELATIVE'],
    ['It was signed in 2013.', '2013: 2013-01-01/2013-12-31 YEAR STATED'],
    ['It lasted from 1990 to 1995.', '1990 to 1995: 1990-01-01/1995-12-31 YEAR STATED'],
    ['It was signed last year.', 'last year: 2023-01-01/2023-12-31 YEAR RELATIVE'],
    ['They quarrelled in the 1990s.', 'the 1990s: 1990-01-01/1999-12-31 DECADE STATED'],
    ['They split last summer.', 'last summer: 2023-06-01/2023-08-31 SEASON RELATIVE'],
    ['They split in the spring of 2019.', 'the spring of 2019: 2019-03-01/2019-05-31 SEASON STATED'],
    [
      'It ships in the fourth quarter of 2025.',
      'the fourth quarter of 2025: 2025-10-01/2025-12-31 QUARTER STATED',
    ],
  ])('%s', (sentence, meaning) => expect(read(sentence)).toEqual([meaning]));
});

describe('some words lean on the day told of before', () => {
  test.each([
    [
      'They spoke on March 3 and again a week later.',
      ['March 3: 2024-03-03 DAY RELATIVE', 'a week later: 2024-03-10 DAY RELATIVE'],
    ],
    [
      'They met on 4 June 2022; two days later they signed.',
      ['4 June 2022: 2022-06-04 DAY STATED', 'two days later: 2022-06-06 DAY RELATIVE'],
    ],
    [
      'They met on 4 June 2022 and left the next day.',
      ['4 June 2022: 2022-06-04 DAY STATED', 'the next day: 2022-06-05 DAY RELATIVE'],
    ],
  ])('%s', (sentence, meanings) => expect(read(sentence)).toEqual(meanings));

  test('where no day was told they fix nothing', () => {
    expect(read('Two days later they met.')).toEqual(['Two days later: null UNKNOWN NONE']);
  });
});

describe('an article without a date fixes only what its words state', () => {
  test.each([
    ['He came in April.', 'April: null UNKNOWN NONE'],
    ['He came on Thursday.', 'Thursday: null UNKNOWN NONE'],
    ['He came last week.', 'last week: null UNKNOWN NONE'],
    ['He came on 3 March.', '3 March: null UNKNOWN NONE'],
    ['He came in April 2011.', 'April 2011: 2011-04-01/2011-04-30 MONTH STATED'],
  ])('%s', (sentence, meaning) => expect(read(sentence, null)).toEqual([meaning]));
});

describe('words that are no dates', () => {
  test.each([
    'He may go to the march.',
    'Prices fall in second place.',
    'The fund holds $2019 and 2,019 shares.',
    'Some 1,950 people came.',
    'April Jones and August Wilson sang.',
    'They marched 30 miles.',
    'The sun set at 10.',
    'It cost 2000 euros.',
  ])('%s', (sentence) => expect(read(sentence)).toEqual([]));
});
