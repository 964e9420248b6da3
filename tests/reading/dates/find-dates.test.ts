import { describe, expect, test } from 'vitest';
import { type FoundDate, findDates } from '../../../src/reading/dates/find-dates.ts';

/** Wednesday. */
const PUBLISHED = '2024-05-15';

/** The expressions of a sentence, without those within another. */
function read(sentence: string, publishedOn: string | null = PUBLISHED): string[] {
  const dates = findDates(sentence, [{ start: 0, end: sentence.length }], publishedOn);
  return dates
    .filter(
      ({ start, end }) =>
        !dates.some(
          (other) => other.start <= start && end <= other.end && other.end - other.start > end - start,
        ),
    )
    .map((date) => shown(sentence, date));
}

function shown(text: string, { start, end, from, to, precision, basis }: FoundDate): string {
  return `${text.slice(start, end)}: ${from === to ? from : `${from}/${to}`} ${precision} ${basis}`;
}

/** All expressions of a text, its sentences parted by ". ", with their days only. */
function days(text: string): string[] {
  const sentences = [...text.matchAll(/.+?(?:\. |$)/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return findDates(text, sentences, PUBLISHED).map((date) =>
    shown(text, date).replace(/ [A-Z]+ [A-Z]+$/, ''),
  );
}

describe('date words mean days', () => {
  test.each([
    ['She arrived on September 10, 2023.', 'September 10, 2023: 2023-09-10 DAY STATED'],
    ['She arrived on 10 September 2023.', '10 September 2023: 2023-09-10 DAY STATED'],
    ['Filed 2023-09-10 in Lima.', '2023-09-10: 2023-09-10 DAY STATED'],
    ['They met on Feb. 20.', 'Feb. 20: 2024-02-20 DAY RELATIVE'],
    ['They met on the morning of 9 May.', 'the morning of 9 May: 2024-05-09 DAY RELATIVE'],
    ['They met in the early hours of May 9.', 'the early hours of May 9: 2024-05-09 DAY RELATIVE'],
    ['They met on the first Sunday of May.', 'the first Sunday of May: 2024-05-05 DAY RELATIVE'],
    ['They met on the third of this month.', 'the third of this month: 2024-05-03 DAY RELATIVE'],
    ['They met on the tenth of last month.', 'the tenth of last month: 2024-04-10 DAY RELATIVE'],
    ['They met on Maundy Thursday.', 'Maundy Thursday: 2024-03-28 DAY RELATIVE'],
    ['They met on Whit Monday 2019.', 'Whit Monday 2019: 2019-06-10 DAY STATED'],
    ["They met on St Stephen's Day.", "St Stephen's Day: 2023-12-26 DAY RELATIVE"],
    ['They met on the last Friday in April.', 'the last Friday in April: 2024-04-26 DAY RELATIVE'],
    ['They met on the second Monday of June 2019.', 'the second Monday of June 2019: 2019-06-10 DAY STATED'],
    [
      'They met on the third Friday of last month.',
      'the third Friday of last month: 2024-04-19 DAY RELATIVE',
    ],
    ['They met on the first Sunday of the fair.', 'the first Sunday: null UNKNOWN NONE'],
    ['They met three Sundays ago.', 'three Sundays ago: 2024-04-28 DAY RELATIVE'],
    [
      'They met on the second Tuesday of May last year.',
      'the second Tuesday of May last year: 2023-05-09 DAY RELATIVE',
    ],
    ['They met on the night of the 9th.', 'the night of the 9th: 2024-05-09 DAY RELATIVE'],
    ['At Easter they met.', 'Easter: 2024-03-31 DAY RELATIVE'],
    ['On Thanksgiving Monday they met.', 'Thanksgiving Monday: 2023-10-09 DAY RELATIVE'],
    ['On Thanksgiving they met.', 'Thanksgiving: 2023-11-23 DAY RELATIVE'],
    ['On Boxing Day they met.', 'Boxing Day: 2023-12-26 DAY RELATIVE'],
    ['Easter 1972 was wet.', 'Easter 1972: 1972-04-02 DAY STATED'],
    ['It was the Christmas of 1943.', 'Christmas of 1943: 1943-12-25 DAY STATED'],
    ['In 2021, on 3 May, they met.', '2021, on 3 May: 2021-05-03 DAY STATED'],
    [
      'They met three weeks into the strike, which began on 1 March.',
      'three weeks into the strike, which began on 1 March: 2024-03-22 DAY RELATIVE',
    ],
    ['They met a week before the vote on 3 May.', 'a week before the vote on 3 May: 2024-04-26 DAY RELATIVE'],
    [
      'They met on the eve of the trial, which opened on 3 May.',
      'the eve of the trial, which opened on 3 May: 2024-05-02 DAY RELATIVE',
    ],
    ['They met the Monday before last.', 'the Monday before last: 2024-05-06 DAY RELATIVE'],
    ["They met on the eve of Sunday's vote.", 'the eve of Sunday: 2024-05-11 DAY RELATIVE'],
    ['They met a day after the 3 May attack.', 'a day after the 3 May: 2024-05-04 DAY RELATIVE'],
    [
      'They met two days after the attack of 3 May.',
      'two days after the attack of 3 May: 2024-05-05 DAY RELATIVE',
    ],
    [
      'They met the day after the vote on Sunday.',
      'the day after the vote on Sunday: 2024-05-13 DAY RELATIVE',
    ],
    ['They met a month after the vote of 3 March.', '3 March: 2024-03-03 DAY RELATIVE'],
    ['They met days after the 3 May attack.', '3 May: 2024-05-03 DAY RELATIVE'],
    ['They met on 29 July.', '29 July: 2023-07-29 DAY RELATIVE'],
    ['They will meet on 29 July.', '29 July: 2024-07-29 DAY RELATIVE'],
    ['They will meet in the United Kingdom on 29 July.', '29 July: 2024-07-29 DAY RELATIVE'],
    ['They will meet the newly elected mayor on 29 July.', '29 July: 2024-07-29 DAY RELATIVE'],
    ['They will follow up on the 9 May call.', '9 May: 2024-05-09 DAY RELATIVE'],
    ['She welcomed the meeting on 20 May.', '20 May: 2024-05-20 DAY RELATIVE'],
    ['She previewed the 29 July meeting.', '29 July: 2024-07-29 DAY RELATIVE'],
    [
      'Looking ahead to the meeting in November, they left.',
      'November: 2024-11-01/2024-11-30 MONTH RELATIVE',
    ],
    [
      'They had spent most of it by the end of April.',
      'the end of April: 2024-04-01/2024-04-30 MONTH RELATIVE',
    ],
    ['Shots starting on June 20.', 'June 20: 2024-06-20 DAY RELATIVE'],
    ['It will extend the sale through December.', 'December: 2024-12-01/2024-12-31 MONTH RELATIVE'],
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
    ['May 3: They meet in Rome.', 'May 3: 2024-05-03 DAY RELATIVE'],
    ['They met on the 3rd of May.', '3rd of May: 2024-05-03 DAY RELATIVE'],
    ['They met on the fourth of October 1973.', 'the fourth of October 1973: 1973-10-04 DAY STATED'],
    ['They met on the twenty-first of April.', 'the twenty-first of April: 2024-04-21 DAY RELATIVE'],
    ['They met on the last day of 2006.', 'the last day of 2006: 2006-12-31 DAY STATED'],
    ['They met on the first day of last month.', 'the first day of last month: 2024-04-01 DAY RELATIVE'],
    ['They met on the Monday.', 'the Monday: 2024-05-13 DAY RELATIVE'],
    ['They met on the 3rd.', 'the 3rd: 2024-05-03 DAY RELATIVE'],
    ['They met on the 28th.', 'the 28th: 2024-04-28 DAY RELATIVE'],
    ['They met on Tuesday, May 7.', 'Tuesday, May 7: 2024-05-07 DAY RELATIVE'],
    ['They met on Tuesday (7 May 2024) in Oslo.', 'Tuesday (7 May 2024): 2024-05-07 DAY STATED'],
    ['They met on Friday the 10th.', 'Friday the 10th: 2024-05-10 DAY RELATIVE'],
    ['They met on 11/02/89.', '11/02/89: 1989-11-02 DAY STATED'],
    ['They met on 24/12/1998.', '24/12/1998: 1998-12-24 DAY STATED'],
    ['They met on 3.10.1990.', '3.10.1990: 1990-10-03 DAY STATED'],
    ['They met on 2-Nov-1989.', '2-Nov-1989: 1989-11-02 DAY STATED'],
    ['They met on MARCH 4.', 'MARCH 4: 2024-03-04 DAY RELATIVE'],
    ['They met in early morning fog Oct. 2 of last year.', 'Oct. 2 of last year: 2023-10-02 DAY RELATIVE'],
    ['They met on the 5th of last month.', 'the 5th of last month: 2024-04-05 DAY RELATIVE'],
    ['They met on Monday of last week.', 'Monday of last week: 2024-05-06 DAY RELATIVE'],
    ['They met a week ago Monday.', 'a week ago Monday: 2024-05-06 DAY RELATIVE'],
    ['They met a year ago today.', 'a year ago today: 2023-05-15 DAY RELATIVE'],
    ['They met on the morning of last Friday.', 'the morning of last Friday: 2024-05-10 DAY RELATIVE'],
    ['They met early Tuesday.', 'early Tuesday: 2024-05-14 DAY RELATIVE'],
    ['They met on Christmas Eve.', 'Christmas Eve: 2023-12-24 DAY RELATIVE'],
    ['They met the day after Christmas.', 'the day after Christmas: 2023-12-26 DAY RELATIVE'],
    ['They met on Easter Monday 2021.', 'Easter Monday 2021: 2021-04-05 DAY STATED'],
    ['They met on Hogmanay.', 'Hogmanay: 2023-12-31 DAY RELATIVE'],
    ['They met on Labor Day.', 'Labor Day: 2023-09-04 DAY RELATIVE'],
    ['They met a week ago on Monday.', 'a week ago on Monday: 2024-05-06 DAY RELATIVE'],
    [
      'They met a fortnight after his release on 2 March.',
      'a fortnight after his release on 2 March: 2024-03-16 DAY RELATIVE',
    ],
    // The eve of what is still to come, and of what has been.
    [
      'On the eve of the fair, which opens on Sunday, they met.',
      'the eve of the fair, which opens on Sunday: 2024-05-18 DAY RELATIVE',
    ],
    [
      'On the eve of the fair, which opened on Sunday, they met.',
      'the eve of the fair, which opened on Sunday: 2024-05-11 DAY RELATIVE',
    ],
    ['They spoke of 9/11.', '9/11: 2001-09-11 DAY STATED'],
    ["They meet in two days' time.", "in two days' time: 2024-05-17 DAY RELATIVE"],
  ])('%s', (sentence, meaning) => expect(read(sentence)).toEqual([meaning]));
});

describe('date words mean longer stretches', () => {
  test.each([
    ['They met on a Tuesday in August 1994.', 'Tuesday in August 1994: 1994-08-01/1994-08-31 MONTH STATED'],
    [
      'They met a month after she was elected in March 2019.',
      'a month after she was elected in March 2019: 2019-04-01/2019-04-30 MONTH STATED',
    ],
    [
      'They met two years after he left in 2016.',
      'two years after he left in 2016: 2018-01-01/2018-12-31 YEAR STATED',
    ],
    // A day after a month is no day.
    ['They met a day after she was elected in March 2019.', 'March 2019: 2019-03-01/2019-03-31 MONTH STATED'],
    ['In the first week of May they met.', 'the first week of May: 2024-05-01/2024-05-07 WEEK RELATIVE'],
    ['They met in the last week of March.', 'the last week of March: 2024-03-25/2024-03-31 WEEK RELATIVE'],
    [
      'They met in the third week of June 2019.',
      'the third week of June 2019: 2019-06-15/2019-06-21 WEEK STATED',
    ],
    ['They met in the week of May 6.', 'the week of May 6: 2024-05-06/2024-05-12 WEEK RELATIVE'],
    ['Weekend of Feb. 17: they met.', 'Weekend of Feb. 17: 2024-02-17/2024-02-18 DAY RELATIVE'],
    ['They met the weekend before last.', 'the weekend before last: 2024-05-04/2024-05-05 DAY RELATIVE'],
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
    [
      'They met over the weekend of 4 and 5 May.',
      'the weekend of 4 and 5 May: 2024-05-04/2024-05-05 DAY RELATIVE',
    ],
    ['They met in the week of 6-9 May.', 'the week of 6-9 May: 2024-05-06/2024-05-09 DAY RELATIVE'],
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
    ['It was signed in late 1989.', 'late 1989: 1989-01-01/1989-12-31 YEAR STATED'],
    ["It was signed in '88.", "'88: 1988-01-01/1988-12-31 YEAR STATED"],
    ['It was signed in 1492.', '1492: 1492-01-01/1492-12-31 YEAR STATED'],
    ['It lost money in fiscal 1990.', 'fiscal 1990: 1990-01-01/1990-12-31 YEAR STATED'],
    ['It was signed early this year.', 'early this year: 2024-01-01/2024-12-31 YEAR RELATIVE'],
    ['It was signed five years ago.', 'five years ago: 2019-01-01/2019-12-31 YEAR RELATIVE'],
    ['They met a decade ago.', 'a decade ago: 2014-01-01/2014-12-31 YEAR RELATIVE'],
    ['They met two decades ago.', 'two decades ago: 2004-01-01/2004-12-31 YEAR RELATIVE'],
    ['It was signed twenty-two years ago.', 'twenty-two years ago: 2002-01-01/2002-12-31 YEAR RELATIVE'],
    ['Sales rose from a year earlier.', 'a year earlier: 2023-01-01/2023-12-31 YEAR RELATIVE'],
    ['Sales fell from the year-ago quarter.', 'the year-ago: 2023-01-01/2023-12-31 YEAR RELATIVE'],
    ['It will be signed by the end of the year.', 'the end of the year: 2024-01-01/2024-12-31 YEAR RELATIVE'],
    ['It was signed the year before last.', 'the year before last: 2022-01-01/2022-12-31 YEAR RELATIVE'],
    ['It was signed in mid-April.', 'mid-April: 2024-04-01/2024-04-30 MONTH RELATIVE'],
    ['It was signed at an April meeting.', 'April: 2024-04-01/2024-04-30 MONTH RELATIVE'],
    ['It was signed two months ago.', 'two months ago: 2024-03-01/2024-03-31 MONTH RELATIVE'],
    ['It was signed earlier this month.', 'earlier this month: 2024-05-01/2024-05-31 MONTH RELATIVE'],
    ['It was signed in March of last year.', 'March of last year: 2023-03-01/2023-03-31 MONTH RELATIVE'],
    ['It was signed this past March.', 'this past March: 2024-03-01/2024-03-31 MONTH RELATIVE'],
    ['It was signed in 1998-03.', '1998-03: 1998-03-01/1998-03-31 MONTH STATED'],
    ['It was signed over the past week.', 'the past week: 2024-05-08/2024-05-15 WEEK RELATIVE'],
    [
      "Profit fell in last year's third quarter.",
      "last year's third quarter: 2023-07-01/2023-09-30 QUARTER RELATIVE",
    ],
    [
      'They met for three days from 9 April.',
      'for three days from 9 April: 2024-04-09/2024-04-11 DAY RELATIVE',
    ],
    ['They toured Peru on Monday and Tuesday.', 'Monday and Tuesday: 2024-05-13/2024-05-14 DAY RELATIVE'],
    [
      'They toured Peru from March through May 2023.',
      'March through May 2023: 2023-03-01/2023-05-31 MONTH STATED',
    ],
    ['They quarrelled in the late nineties.', 'the late nineties: 1990-01-01/1999-12-31 DECADE STATED'],
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
      'They spoke on March 3 and again two days afterwards.',
      ['March 3: 2024-03-03 DAY RELATIVE', 'two days afterwards: 2024-03-05 DAY RELATIVE'],
    ],
    [
      'He signed on Friday and had met her the previous weekend.',
      ['Friday: 2024-05-10 DAY RELATIVE', 'the previous weekend: 2024-05-04/2024-05-05 DAY RELATIVE'],
    ],
    [
      'They met in the summer of 2011. The following February they dined.',
      [
        'the summer of 2011: 2011-06-01/2011-08-31 SEASON STATED',
        'The following February: 2012-02-01/2012-02-29 MONTH RELATIVE',
      ],
    ],
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

  test.each([
    ['He came on May 3. On the 5th he left.', 'the 5th: 2024-05-05'],
    ['He came on May 3. That evening they dined.', 'That evening: 2024-05-03'],
    ['He came on May 3. The following week they dined.', 'The following week: 2024-05-10'],
    ['He came on May 3. Two days before, they had dined.', 'Two days before: 2024-05-01'],
    ['He came on May 3. The day before he had dined.', 'The day before: 2024-05-02'],
    ['He came on May 3. The day before he came, he dined.', 'May 3: 2024-05-03'],
    [
      'He met her on May 11. She is on a visit from 10 to 18 May. The day before, he rang.',
      'The day before: 2024-05-10',
    ],
    ['She was on a visit from 3 to 6 May. The next day he rang.', 'The next day: 2024-05-07'],
    ['He was born in 1950. The following year they left.', 'The following year: 1951-01-01/1951-12-31'],
    ['They quarrelled in 2011 and made up in June of that year.', 'June of that year: 2011-06-01/2011-06-30'],
    ['They quarrelled in 2011 and made up that June.', 'that June: 2011-06-01/2011-06-30'],
    ['They married in the spring of 2019. That autumn they left.', 'That autumn: 2019-09-01/2019-11-30'],
    ['They met in January 2018. That winter she fell ill.', 'That winter: 2017-12-01/2018-02-28'],
    ['He resigned in 2017. She died that winter.', 'that winter: 2017-12-01/2018-02-28'],
    [
      'He resigned in May 2019. The following spring he came back.',
      'The following spring: 2020-03-01/2020-05-31',
    ],
    [
      'He resigned in May 2019. The two had met the previous March.',
      'the previous March: 2019-03-01/2019-03-31',
    ],
    [
      'He came on Thursday 2 October 2008. They met the following Monday.',
      'the following Monday: 2008-10-06',
    ],
    [
      'He came on Thursday 2 October 2008. They had met the previous Friday.',
      'the previous Friday: 2008-09-26',
    ],
    [
      'War broke out in 1964. She put up a tent. They drank. She came back the following year.',
      'the following year: 1965-01-01/1965-12-31',
    ],
    ['He was jailed in 1974. A decade later they met.', 'A decade later: 1984-01-01/1984-12-31'],
    ['On 17 May 1954 they met. On 20 May they met again.', '20 May: 1954-05-20'],
    // The head of a sentence goes on from the day before it, elsewhere a day of this year is meant.
    ['The first dinner was on 14 January 2018. On 2 February they flew to Rome.', '2 February: 2018-02-02'],
    ['On February 9, 1997, she left. It rained. The deed was issued on March 3.', 'March 3: 1997-03-03'],
    ['They met on 20 December 2022. It rained. On January 3 they met.', 'January 3: 2023-01-03'],
    // A month that publication alone would take for one of the year before goes on from the month before it.
    ['He went there in June 2021. He came back in August.', 'August: 2021-08-01/2021-08-31'],
    ['He went there in March 2021. He came back in April.', 'April: 2024-04-01/2024-04-30'],
    ['He went there in June 2021. He came back in May.', 'May: 2024-05-01/2024-05-31'],
    // An article that looks back says so at its head.
    ['FORTY YEARS ON. They met on 6 May 1984. It rained. It rained. She left on 9 May.', '9 May: 1984-05-09'],
    [
      'Half a century ago they fell out. On 6 July 1974 they met. It rained. It rained. She left in March.',
      'March: 1974-03-01/1974-03-31',
    ],
    [
      'The 40th anniversary is near. On 6 May 1980 they met. It rained. It rained. She left on 9 May.',
      '9 May: 2024-05-09',
    ],
    ['It rained. They met on 6 May 1984. It rained. It rained. She left on 9 May.', '9 May: 2024-05-09'],
    ['In her letters of 1962 she names two men. One called on 3 April.', '3 April: 1962-04-03'],
    ['Thanksgiving 1971 was quiet. On Christmas Eve they met.', 'Christmas Eve: 1971-12-24'],
    ['They met on 20 February 2023. It rained. On May 3 they met.', 'May 3: 2024-05-03'],
    [
      'She left in January 2011. On the last Sunday of November that year they met.',
      'the last Sunday of November that year: 2011-11-27',
    ],
    [
      'The first dinner was on 14 January 2018. They told the court so on 2 February.',
      '2 February: 2024-02-02',
    ],
    ['They met on 17 May 2013. A second meeting, on 2 June, was short.', '2 June: 2013-06-02'],
    ['He was born on 17 May 1953. He was elected on 2 May.', '2 May: 2024-05-02'],
    [
      'They met on 4 March 2020. On 19 March they spoke. It was signed on 1 April. "No," he said. "Yes," she said. She met him on 30 March.',
      '30 March: 2020-03-30',
    ],
    [
      'They met on 4 March 2020. He speaks next Tuesday. In July that year he left.',
      'July that year: 2020-07-01/2020-07-31',
    ],
    ['They were there on 8 and 9 May. On the first day they met.', 'the first day: 2024-05-08'],
    ['They were there from 5 to 7 May. They met on the last evening.', 'the last evening: 2024-05-07'],
    ['The strike began on 1 May. On its fifth day they met.', 'its fifth day: 2024-05-05'],
    [
      'They were there on 8 and 9 May. On the first day they met. The next day they left.',
      'The next day: 2024-05-09',
    ],
    // Of days that nobody told, and of a day out of those told.
    ['They met on 1 May. On the second day they left.', '1 May: 2024-05-01'],
    ['They were there on 8 and 9 May. On the fifth day they met.', '9 May: 2024-05-09'],
    ['The vote was on 3 May. They had met two days before it.', 'two days before it: 2024-05-01'],
    ['They met in 1987 and, the year after, fell out.', 'the year after: 1988-01-01/1988-12-31'],
    ['They met on 3 May. Two days before it opened they dined.', '3 May: 2024-05-03'],
    ['He came in the last week of May 2019. They met on 29 May.', '29 May: 2019-05-29'],
    ['They spoke on 3 May and met 24 hours later.', '24 hours later: 2024-05-04'],
    ['They met on Saturday 17 February. On the Saturday she rang.', 'the Saturday: 2024-02-17'],
    // "On the Sunday" is none that has not come.
    ['The fair opened on Monday. He was seen on the Sunday.', 'the Sunday: 2024-05-12'],
    // "That" of telling is no "that May".
    ['He resigned in 2017 and said that May sales fell.', '2017: 2017-01-01/2017-12-31'],
    // A year in which the story is, and one in which something was.
    ['In 1998 the firm nearly failed. On 3 March they met.', '3 March: 1998-03-03'],
    ['It was 1956. In November they met.', 'November: 1956-11-01/1956-11-30'],
    ['The first time was in 1956. They met in November.', 'November: 1956-11-01/1956-11-30'],
    ['By 1998 the firm had failed. That March they met.', 'That March: 1998-03-01/1998-03-31'],
    ['In the summer of 1998 the firm failed. In November they met.', 'November: 1998-11-01/1998-11-30'],
    ['She left Riga in 1956. On 21 November they met.', '21 November: 1956-11-21'],
    ['She left Riga in 1956. They met on 2 May.', '2 May: 2024-05-02'],
    ['In 2023 exports rose. On 10 May they met.', '10 May: 2024-05-10'],
    ['Since 2019 she has led it. They met in November.', 'November: 2023-11-01/2023-11-30'],
    ['The firm, sold in 2019, was hers. On 21 November they met.', '21 November: 2023-11-21'],
    ['In 1998 she was nine. It rained. They met in March.', 'March: 2024-03-01/2024-03-31'],
    ['It rained on 1 May. On the 4th the judge called.', 'the 4th: 2024-05-04'],
    ['It rained on 1 May. On the 4th Bo Ek called.', 'the 4th: 2024-05-04'],
    ['It rained on 1 May. On the 4th Avenue bridge they met.', '1 May: 2024-05-01'],
    ['It rained on 1 May. She won on the 4th in a row.', '1 May: 2024-05-01'],
    [
      'They were there on 8 and 9 May. On the first day they met, on the second they dined.',
      'the second: 2024-05-09',
    ],
    [
      'They were there on 8 and 9 May. On the first day they met. On the last they dined.',
      'the last: 2024-05-09',
    ],
    ['They were there on 8 and 9 May. On the second he was acquitted.', '9 May: 2024-05-09'],
    ['He began a state visit to Peru on 6 May. On the second day they met.', 'the second day: 2024-05-07'],
    ['She was freed. A fortnight after his release on 2 March they met.', '2 March: 2024-03-02'],
    // The pluperfect leads back from what was told.
    [
      'They dined on 4 March 1983. He had been introduced to her in January.',
      'January: 1983-01-01/1983-01-31',
    ],
    ['She resigned last month. She had met Bo Ek on 6 April.', '6 April: 2024-04-06'],
    ['They dined on 4 March. In May she had met Bo Ek.', 'May: 2023-05-01/2023-05-31'],
    [
      'She resigned on 7 October 2008. She had met Bo Ek, the banker, on 2 September.',
      '2 September: 2008-09-02',
    ],
    ['She was arrested on Thursday. She had met Bo Ek on Saturday.', 'Saturday: 2024-05-04'],
    ['She was arrested on Thursday. She met Bo Ek on Saturday.', 'Saturday: 2024-05-11'],
    ['She, born on 4 March 1983, is a judge. She had met Bo Ek in April.', 'April: 2024-04-01/2024-04-30'],
    ['She dined on 4 March 1983. She had dinner with Bo Ek in January.', 'January: 2024-01-01/2024-01-31'],
    [
      'She met him on 4 March 1983. She left on 18 March. She slept. They met in May.',
      'May: 1983-05-01/1983-05-31',
    ],
    ['She was elected on 4 March 2019. They met on 2 May.', '2 May: 2024-05-02'],
    // A day of the month told lately, or long ago; else of the month of publication.
    ['It rained on 2 March. She left. She slept. It thawed. On the 6th, they met.', 'the 6th: 2024-05-06'],
    ['It rained on 2 March. She left. On the 6th, they met.', 'the 6th: 2024-03-06'],
    [
      'It rained on 2 March 1983. She left. She slept. It thawed. On the 6th, they met.',
      'the 6th: 1983-03-06',
    ],
    // Days are not counted from one that is passed.
    ['They met on 4 March. In May she fell ill. They met the next day.', 'the next day: null'],
    ['In May, on the 3rd, they met. They met the next day.', 'the next day: 2024-05-04'],
    ['They met on 4 March. In January she had left. They met the next day.', 'the next day: 2024-03-05'],
    // A comparison counts nothing from what was told.
    ['He spoke on 2 October 2008, a week later than she.', '2 October 2008: 2008-10-02'],
    ['They met in October 2022. He left. He slept. On July 6 they met again.', 'July 6: 2023-07-06'],
    ['It was signed in March 1989 and broken in July.', 'July: 1989-07-01/1989-07-31'],
    ['He came on Thursday 2 October 2008. They met on the Sunday.', 'the Sunday: 2008-10-05'],
    // A day of last year, long ago, would be told with its year, unless the article is of another.
    ['He came on 2 October 2008. He left. He slept. They met on 7 October.', '7 October: 2008-10-07'],
    ['He came on 2 October 2008. He left. He slept. They met on 7 May.', '7 May: 2024-05-07'],
    // An aside does not take the story into another year.
    ['He met the queen, crowned in June 1953. In April he left.', 'April: 2024-04-01/2024-04-30'],
    // The day of the telling is none of what is told.
    [
      'The truce starts on May 20, she said Monday. Talks follow two days later.',
      'two days later: 2024-05-22',
    ],
    [
      'Net was $5, against $4 a year earlier. Sales were $50, against $40 a year earlier.',
      'a year earlier: 2023-01-01/2023-12-31',
    ],
  ])('%s', (text, meaning) => expect(days(text).at(-1)).toBe(meaning));

  test.each([
    [
      'On the eve of the vote on 5 May they met. On the morning of the vote they slept.',
      'the morning of the vote: 2024-05-05',
    ],
    [
      'Two days before the summit on 5 May they met. They voted on 7 May. The day after the vote they slept.',
      'The day after the vote: 2024-05-08',
    ],
  ])('an occasion is known by the day beside it: %s', (text, day) => expect(days(text)).toContain(day));

  test.each([
    ['The row broke out last year after she met him in June.', 'June: 2023-06-01/2023-06-30'],
    ['The row broke out in 2022 shortly after they met on 4 March.', '4 March: 2022-03-04'],
    ['The firm dates from 2019, when they met in April.', 'April: 2019-04-01/2019-04-30'],
    ['The plant, opened in 2019, closed in April.', 'April: 2024-04-01/2024-04-30'],
    ['Sales rose last year as costs fell, and in April they met.', 'April: 2024-04-01/2024-04-30'],
    ['Sales rose last year. They met in April.', 'April: 2024-04-01/2024-04-30'],
    ['It will end this year after they meet in June.', 'June: 2024-06-01/2024-06-30'],
  ])('a month is of the year that its clause is bound to: %s', (text, meaning) =>
    expect(days(text).at(-1)).toBe(meaning),
  );

  test('the last day of the month is past where it is told of', () =>
    expect(days('She flew in on 14 April. She met him on the last day of the month.')).toContain(
      'the last day of the month: 2024-04-30',
    ));

  // 17 May 2024 was a Friday.
  test.each([
    ['Last week she flew to Rome. On Friday they met.', 'Friday=2024-05-10'],
    ['During a trip to Rome last week she met him and, on Friday, left.', 'Friday=2024-05-10'],
    ['The deal agreed last week was signed on Friday.', 'Friday=2024-05-17'],
    ['Ana Lima, who is 54, visited Riga last week. They met on Tuesday.', 'Tuesday=2024-05-07'],
    ['The mayor, who visited Riga last week, is ill. They met on Tuesday.', 'Tuesday=2024-05-14'],
    ['Ana Lima visited Riga last week. They meet on Tuesday.', 'Tuesday=2024-05-21'],
  ])('a weekday of last week is not today: %s', (text, meaning) => {
    const sentences = [...text.matchAll(/.+?(?:\. |$)/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    const last = findDates(text, sentences, '2024-05-17').at(-1);
    expect(`${text.slice(last?.start, last?.end)}=${last?.from}`).toBe(meaning);
  });

  // 20 March 2021 was a Saturday.
  test.each([
    ['On the Thursday before, she rang.', 'the Thursday before: 2021-03-18'],
    ['The Saturday before, she rang.', 'The Saturday before: 2021-03-13'],
    ['The Friday evening before that, she rang.', 'The Friday evening before that: 2021-03-19'],
    ['She had rung on the Sunday before.', 'the Sunday before: 2021-03-14'],
    ['On the Monday after, she rang.', 'the Monday after: 2021-03-22'],
    ['She rang on the Saturday after that.', 'the Saturday after that: 2021-03-27'],
    // "Before the vote", "before last" are of something else.
    ['She rang on the Monday before the vote.', '20 March 2021: 2021-03-20'],
    ['She rang on the Monday before last.', 'the Monday before last: 2024-05-06'],
  ])('a weekday before or after what was told: %s', (text, meaning) => {
    const before = 'It was signed on 20 March 2021.';
    expect(days(`${before} ${text}`).at(-1)).toBe(meaning);
  });

  test('where no day was told they fix nothing', () => {
    expect(read('Two days later they met.')).toEqual(['Two days later: null UNKNOWN NONE']);
  });
});

describe('some words count from an occasion told of before', () => {
  test.each([
    ['The council voted on Monday. A week before the vote they met.', 'A week before the vote: 2024-05-06'],
    [
      'The council voted 9 to 4 on Monday. They met on the eve of the vote.',
      'the eve of the vote: 2024-05-12',
    ],
    [
      "She won Sunday's election. Two nights before polls opened she fell.",
      'Two nights before polls opened: 2024-05-10',
    ],
    [
      'She was elected on Tuesday. On the Thursday before the poll they met.',
      'the Thursday before the poll: 2024-05-09',
    ],
    [
      'She was elected on Tuesday. They had dined on May 3. They met the day after the vote.',
      'the day after the vote: 2024-05-15',
    ],
    ['He died on 3 May. The day before he died they met.', 'The day before he died: 2024-05-02'],
    [
      'The strike began on 2 May. Three days after the strike began they met.',
      'Three days after the strike began: 2024-05-05',
    ],
    [
      'They were married on 2 May 2019. On the night of the wedding it rained.',
      'the night of the wedding: 2019-05-02',
    ],
    // The eve of what no list names is that of what was told last.
    ['The fair opened on 3 May. On the eve of the ceremony they met.', 'the eve of the ceremony: 2024-05-02'],
    ['She flew home on Monday. On the eve of her flight they met.', 'the eve of her flight: 2024-05-12'],
    ['The tour began on 4 March; on the eve of it they met.', 'the eve of it: 2024-03-03'],
    ['On 3 May they left. On the eve of the civil war they met.', '3 May: 2024-05-03'],
    ['In May they left. On the eve of the ceremony they met.', 'May: 2024-05-01/2024-05-31'],
    // The day since when is not the one that the text goes on from.
    [
      'They dined on 13 May for the first time since 2 May. Two days before, they spoke.',
      'Two days before: 2024-05-11',
    ],
    // Whose day no words tell, or what is counted in months, is none.
    ['The council met on Monday. A week before the vote they met.', 'Monday: 2024-05-13'],
    ['They said on Monday they would hold a vote. Two days before the vote they met.', 'Monday: 2024-05-13'],
    ['The council voted on Monday. A month before the vote they met.', 'Monday: 2024-05-13'],
    ['They met on 2 May, a day before the vote. The day after the vote they met.', '2 May: 2024-05-02'],
  ])('%s', (text, meaning) => expect(days(text).at(-1)).toBe(meaning));
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

describe('the tense of the verb beside a date', () => {
  test.each([
    ['On Friday they will meet.', 'Friday: 2024-05-17'],
    ['On Friday they met.', 'Friday: 2024-05-10'],
    ['They will meet on Wednesday.', 'Wednesday: 2024-05-15'],
    ["Friday's talks are expected to end the strike.", 'Friday: 2024-05-17'],
    ['He said on Monday that they would meet.', 'Monday: 2024-05-13'],
    ['The two, who will retire in June, met in April.', 'April: 2024-04-01/2024-04-30'],
    ['A meeting planned for June was called off.', 'June: 2024-06-01/2024-06-30'],
    ['They agreed to meet in June.', 'June: 2024-06-01/2024-06-30'],
    ['During the visit in September they agreed to meet.', 'September: 2023-09-01/2023-09-30'],
    ['He must decide by Friday.', 'Friday: 2024-05-17'],
    ['By Friday they had made peace.', 'Friday: 2024-05-10'],
    ['By Friday they will have made peace.', 'Friday: 2024-05-17'],
    ['The meeting has been put back to June.', 'June: 2024-06-01/2024-06-30'],
    ['He answered on Friday about the upcoming vote.', 'Friday: 2024-05-10'],
    ['The exhibition opens Friday.', 'Friday: 2024-05-17'],
    ['She looks forward to welcoming him on 28 May.', '28 May: 2024-05-28'],
    ['Police want to speak to a man seen on 3 March.', '3 March: 2024-03-03'],
    ['They met ahead of the fair that begins on Sunday.', 'Sunday: 2024-05-19'],
    // Before what was to come: the nearest.
    ['They met before the fair on 28 May.', '28 May: 2024-05-28'],
    ['They met before the vote on 3 May.', '3 May: 2024-05-03'],
    ['They met before the vote on Monday.', 'Monday: 2024-05-13'],
    ['The old pact ended on 9 March 2019. They met before the vote on 28 May.', '28 May: 2019-05-28'],
  ])('%s', (sentence, meaning) => expect(days(sentence).at(-1)).toBe(meaning));
});

describe('a range has its ends within it', () => {
  test.each([
    [
      'from June 28 to July 2',
      ['June 28 to July 2: 2023-06-28/2023-07-02', 'June 28: 2023-06-28', 'July 2: 2023-07-02'],
    ],
    [
      'from December 28 to January 2',
      ['December 28 to January 2: 2023-12-28/2024-01-02', 'December 28: 2023-12-28', 'January 2: 2024-01-02'],
    ],
    ['on May 2-5', ['May 2-5: 2024-05-02/2024-05-05', 'May 2: 2024-05-02', '5: 2024-05-05']],
  ])('He toured Peru %s.', (words, meanings) => expect(days(`He toured Peru ${words}.`)).toEqual(meanings));

  test('and a day counted from another has that other', () => {
    expect(days('They met two days after the talks on Sunday, and two days before Christmas.')).toEqual([
      'two days after the talks on Sunday: 2024-05-14',
      'Sunday: 2024-05-12',
      'two days before Christmas: 2023-12-23',
      'Christmas: 2023-12-25',
    ]);
  });
});

describe('words that are no dates', () => {
  test.each([
    'They support the Good Friday Agreement.',
    'She flew to Easter Island.',
    'He may go to the march.',
    'Prices fall in second place.',
    'The fund holds $2019 and 2,019 shares.',
    'Some 1,950 people came.',
    'Some 1950 came by flight 1989 and took room 2010.',
    'April Jones and August Wilson sang.',
    'April said that the March on the capital was large.',
    'They marched 30 miles.',
    'The sun set at 10.',
    'It cost 2000 euros.',
    'He is 42 years old and has held the 30-year bond for three years.',
    'He lives at 1600 Lindqvist Avenue.',
    'It opens at 2030 GMT.',
    'They meet every Monday, and on Fridays.',
    'They spoke every other Thursday.',
    'They spoke every second Thursday.',
    'The Sunday Times and Black Friday are names.',
    'They met within two weeks, in the past three months.',
    'They met the day after the storm and two weeks before the vote.',
    'It is version 1.2.24 of part 1/8.',
    'He is man of the year.',
    'The 24/7 hotline took 20231341 calls.',
  ])('%s', (sentence) => expect(read(sentence)).toEqual([]));
});
