import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

/** A blank line parts paragraphs. */
const text = (...paragraphs: string[]): string => paragraphs.join('\n\n');

describe('a date holds for what is told behind it', () => {
  test.each([
    [
      'in the sentence that it heads',
      'On Tuesday President Ana Lima met Prime Minister Bo Ek, and at night Dan Orr met Eva Roos.',
      'MEETING 2024-05-14: Dan Orr | Eva Roos',
    ],
    [
      'in the entry of a timeline',
      text('26 September 2016: The parties sign in Oslo. Ana Lima and Bo Ek shake hands.', 'Dan Orr sang.'),
      'MEETING 2016-09-26: Ana Lima | Bo Ek',
    ],
    [
      'in the sentence of the entry itself',
      '3 May: Ana Lima is led to the camp and speaks to Bo Ek, who asks her for glasses.',
      'CALL 2024-05-03: Ana Lima | Bo Ek',
    ],
    [
      'and not that of what was welcomed then',
      'Ana Lima met Bo Ek today. They welcomed the outcome of the fair in April. They exchanged views on fish.',
      'MEETING 2024-05-15: Ana Lima | Bo Ek',
    ],
    [
      'for what two agreed on when they met',
      'Ana Lima met Bo Ek on Monday. She spoke of the dam. He listened. It rained. They agreed to set up a commission.',
      'AGREEMENT 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'and not for what they agreed on later',
      'Ana Lima met Bo Ek on Monday. She spoke of the dam. He listened. It rained. They later agreed to set up a commission.',
      'AGREEMENT: Ana Lima | Bo Ek',
    ],
    [
      'for what was done instead',
      'Ana Lima waited for Bo Ek on Monday, but fog closed the port. The two spoke by telephone instead.',
      'CALL 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'before a clause with "when" and a list in it',
      'The line was fixed on Tuesday afternoon, when Ana Lima, the minister, and Dame Eva Roos, her opposite number, signed a treaty of nineteen articles.',
      'AGREEMENT 2024-05-14: Ana Lima | Eva Roos',
    ],
    [
      'of a stay on a journey that is dated more vaguely',
      'Bo Ek travelled to Peru last month and, from 6 to 9 April, stayed at an inn. During the visit he also met Dan Orr.',
      'MEETING 2024-04-06/2024-04-09 @ Peru: Bo Ek | Dan Orr',
    ],
    [
      'on the morning of a day',
      'On the morning of 9 May, Ana Lima drove to Bergen. Bo Ek received her at the port.',
      'MEETING 2024-05-09: Bo Ek | Ana Lima',
    ],
    [
      'where the story says what time it was',
      'It was the winter of 1942. Ana Lima, then 20, was in Riga. One evening she met Bo Ek.',
      'MEETING 1942-12-01/1943-02-28: Ana Lima | Bo Ek',
    ],
    [
      'and for each of two days that "and on" joins',
      'Ana Lima met Bo Ek on Monday, and on Tuesday she met Dan Orr.',
      'MEETING 2024-05-14: Ana Lima | Dan Orr',
    ],
    [
      'on the last day of a journey',
      'Ana Lima toured Norway from May 3 to 6. On the last day she met Bo Ek.',
      'MEETING 2024-05-06 @ Norway: Ana Lima | Bo Ek',
    ],
    [
      'on the day of a journey that the story has come to',
      'Ana Lima ended a three-day visit to Peru on Tuesday. Monday began at the library. She then met Bo Ek.',
      'MEETING 2024-05-13 @ Peru: Ana Lima | Bo Ek',
    ],
    [
      'before what was still to come',
      'On Friday, ahead of the fair that begins on 28 May, Ana Lima met Bo Ek.',
      'MEETING 2024-05-10: Ana Lima | Bo Ek',
    ],
    [
      'behind which a court or a witness is named',
      'On 3 May, the court was told, Ana Lima met Bo Ek.',
      'MEETING 2024-05-03: Ana Lima | Bo Ek',
    ],
    ['in brackets behind a name', 'Ana Lima met Bo Ek (3 May).', 'MEETING 2024-05-03: Ana Lima | Bo Ek'],
    [
      'right before a name',
      'In the early 1990s Ana Lima met Bo Ek.',
      'MEETING 1990-01-01/1999-12-31: Ana Lima | Bo Ek',
    ],
    [
      'of a year right before a name',
      'In the course of 2020 Ana Lima met Bo Ek.',
      'MEETING 2020-01-01/2020-12-31: Ana Lima | Bo Ek',
    ],
    [
      'of a feast right before a name',
      'On Christmas Eve Marta Ruiz met Bo Ek.',
      'MEETING 2023-12-24: Marta Ruiz | Bo Ek',
    ],
    [
      'measured in years from a year',
      'Bo Ek moved to Riga in 1996, two years after meeting Ana Lima.',
      'MEETING 1994-01-01/1994-12-31: Bo Ek | Ana Lima',
    ],
    [
      'measured from the telling',
      'The club announced the deal on Tuesday, a day after Bo Ek and Ana Lima met.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
    ],
    [
      'that opens a speech',
      'Ana Lima said: “On Tuesday I had a long talk with Bo Ek.”',
      'MEETING 2024-05-14: Ana Lima | Bo Ek',
    ],
    [
      'by a part of which something goes on',
      'Ana Lima flew to Riga on Sunday. By Monday evening Bo Ek was on the phone to Dan Orr.',
      'CALL 2024-05-13: Bo Ek | Dan Orr',
    ],
    [
      'behind the day of an arrival',
      'Ana Lima flew to Riga on Sunday. The breakthrough came on Monday. In a lobby she ran into Bo Ek.',
      'MEETING 2024-05-13 @ Riga: Ana Lima | Bo Ek',
    ],
    [
      'told as a season behind it',
      'Ana Lima remembers the night she met Bo Ek. It was the winter of 1978 and it snowed.',
      'MEETING 1978-12-01/1979-02-28: Ana Lima | Bo Ek',
    ],
    [
      'and again, as somebody tells',
      'Ana Lima and Bo Ek met on Monday and again on Tuesday, a source said.',
      'MEETING 2024-05-14: Ana Lima | Bo Ek',
    ],
    [
      'on which one gave the other something',
      'Ana Lima was once received by the mayor, Bo Ek, who gave her a medal in December 2019.',
      'MEETING 2019-12-01/2019-12-31: Bo Ek | Ana Lima',
    ],
    [
      'after which something was',
      'Queen Ana Lima got a scarf from a girl on Sunday. The envoy, Bo Ek, had tea with the queen after the ceremony.',
      'MEETING 2024-05-12: Bo Ek | Ana Lima',
    ],
    [
      'on which what was planned for another took place',
      'Talks between Ana Lima and Bo Ek, originally planned for Sunday, took place on Tuesday.',
      'MEETING 2024-05-14: Ana Lima | Bo Ek',
    ],
    [
      'at games named by it',
      'Ana Lima met Bo Ek during the 1998 floods.',
      'MEETING 1998-01-01/1998-12-31: Ana Lima | Bo Ek',
    ],
    [
      "in somebody's last year",
      'Ana Lima met Bo Ek in his last year, 1998.',
      'MEETING 1998-01-01/1998-12-31: Ana Lima | Bo Ek',
    ],
    [
      'and not that of the source',
      'Ana Lima met Bo Ek this week, according to a palace statement on Tuesday.',
      'MEETING 2024-05-13/2024-05-19: Ana Lima | Bo Ek',
    ],
    [
      'of the first of several',
      'Ana Lima dined four times with the lobbyist, Bo Ek. The first dinner, at a club, was on 9 March.',
      'MEETING 2024-03-09: Ana Lima | Bo Ek',
    ],
    [
      'on a day counted from it',
      'The strike began on April 2. On the third day, Ana Lima met Bo Ek.',
      'MEETING 2024-04-04: Ana Lima | Bo Ek',
    ],
    [
      'in the next sentence',
      'President Ana Lima flew to Oslo on Monday. An hour later she met Dan Orr.',
      'MEETING 2024-05-13 @ Oslo: Ana Lima | Dan Orr',
    ],
    [
      'for what somebody "had"',
      text('Tuesday, 7 May', 'President Ana Lima had an audience with the archbishop, Bo Ek.'),
      'MEETING 2024-05-07: Ana Lima | Bo Ek',
    ],
    [
      'before a telling that is put in',
      'In May 2018, Ana Lima said, she met Bo Ek in Oslo.',
      'MEETING 2018-05-01/2018-05-31 @ Oslo: Ana Lima | Bo Ek',
    ],
    [
      'behind an event of that day',
      'President Ana Lima met Prime Minister Bo Ek on May 3. Then she dined with Dan Orr.',
      'MEETING 2024-05-03: Ana Lima | Dan Orr',
    ],
    [
      'in the next paragraph',
      text(
        'The two have no language in common, and on Tuesday they laughed a lot.',
        'Ana Lima received Bo Ek at her house.',
      ),
      'MEETING 2024-05-14: Ana Lima | Bo Ek',
    ],
    [
      'under the day that heads a section',
      text('Monday, 4 March', 'Ana Lima met Bo Ek.', 'Cleo Ruiz was ill.', 'Dan Orr met Eva Roos.'),
      'MEETING 2024-03-04: Dan Orr | Eva Roos',
    ],
    [
      'on the same occasion',
      'President Ana Lima met Prime Minister Bo Ek on May 3. On that occasion she spoke with Dan Orr.',
      'CALL 2024-05-03: Ana Lima | Dan Orr',
    ],
    [
      'straight behind it',
      'President Ana Lima held talks with Prime Minister Bo Ek on May 3. Following the talks, Lima met Dan Orr.',
      'MEETING 2024-05-03: Ana Lima | Dan Orr',
    ],
    [
      'of terms told again',
      'Peru and Chile signed a treaty on Tuesday. The treaty was signed by President Ana Lima and President Bo Ek.',
      'AGREEMENT 2024-05-14: Ana Lima | Bo Ek',
    ],
    ['in a cleft', 'It was on 3 May that Ana Lima met Bo Ek.', 'MEETING 2024-05-03: Ana Lima | Bo Ek'],
    [
      'in a clause with "when"',
      'The border was fixed on Tuesday, when Ana Lima and Bo Ek signed a treaty.',
      'AGREEMENT 2024-05-14: Ana Lima | Bo Ek',
    ],
    [
      'at an occasion named by its day',
      "Ana Lima met Bo Ek at Tuesday's summit.",
      'MEETING 2024-05-14: Ana Lima | Bo Ek',
    ],
    [
      'on a day of the journey',
      'President Ana Lima visited Norway from May 6 to May 8. On the last day of the visit she met Bo Ek.',
      'MEETING 2024-05-08 @ Norway: Ana Lima | Bo Ek',
    ],
    [
      'at an hour of a live page',
      text('22:40 Good night.', '21:10 Ana Lima was received by Bo Ek at midday.', '19:00 Hello.'),
      'MEETING 2024-05-15: Bo Ek | Ana Lima',
    ],
    [
      'and once more for "again"',
      'Ana Lima and Bo Ek spoke by telephone on March 3 and again a week later.',
      'CALL 2024-03-10: Ana Lima | Bo Ek',
    ],
    [
      'and of those two who somebody else says met',
      'Ministers Ana Lima and Bo Ek met on 3 May. According to Cleo Ruiz, the two politicians had spoken by phone on 2 May.',
      'CALL 2024-05-02: Ana Lima | Bo Ek',
    ],
    [
      'and once more before what follows',
      'Ana Lima and Bo Ek spoke by telephone on March 3, and again on March 8 after the vote.',
      'CALL 2024-03-08: Ana Lima | Bo Ek',
    ],
  ])('%s', (_, article, event) => expect(eventsOf(article)).toContain(event));
});

describe('a date may be told behind the event', () => {
  test.each([
    [
      'President Ana Lima spoke by telephone with Prime Minister Bo Ek. The conversation took place on Friday.',
      'CALL 2024-05-10: Ana Lima | Bo Ek',
    ],
    [
      'President Ana Lima met Prime Minister Bo Ek. Their meeting, in Oslo on May 3, lasted an hour.',
      'MEETING 2024-05-03 @ Oslo: Ana Lima | Bo Ek',
    ],
    ['Ana Lima met Bo Ek. It took place on Friday.', 'MEETING 2024-05-10: Ana Lima | Bo Ek'],
    [
      'Ana Lima dined with Bo Ek a week before the flood. She said the dinner took place on May 3.',
      'MEETING 2024-05-03: Ana Lima | Bo Ek',
    ],
    ['Ana Lima dined with Bo Ek. She said a dinner took place on May 3.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima met Bo Ek. It was 12 October 2003.', 'MEETING 2003-10-12: Ana Lima | Bo Ek'],
    [
      'The storm hit on May 6. Ana Lima debated Bo Ek only once. That was on April 2.',
      'DEBATE 2024-04-02: Ana Lima | Bo Ek',
    ],
    ['Ana Lima met Bo Ek. It was the spring of 2003.', 'MEETING 2003-03-01/2003-05-31: Ana Lima | Bo Ek'],
    ["Ana Lima met Bo Ek. It was Monday's best talk.", 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima met Bo Ek. That was on Friday.', 'MEETING 2024-05-10: Ana Lima | Bo Ek'],
    ['Ana Lima met Bo Ek. It was on a Friday, 3 May.', 'MEETING 2024-05-03: Ana Lima | Bo Ek'],
    ['Ana Lima met Bo Ek. That was on her mind on Friday.', 'MEETING: Ana Lima | Bo Ek'],
  ])('%s', (article, event) => expect(eventsOf(article)).toEqual([event]));
});

describe('no date is taken', () => {
  test.each([
    ['from the telling', 'Ana Lima said on Monday that she had met Bo Ek.'],
    ['from the telling at the head', 'On Monday Cleo Ruiz said that Ana Lima met Bo Ek.'],
    ['from what one of them had done', 'Ana Lima, who was elected on May 3, met Bo Ek.'],
    ['from what the other had done', 'Ana Lima met Bo Ek, who was elected on May 3.'],
    ['from since when it is the first time', 'It was the first time that Ana Lima had met Bo Ek since 2010.'],
    [
      'for what was shortly before something else',
      'The storm hit on Tuesday. Ana Lima had met Bo Ek shortly before she resigned.',
    ],
    ['from what the minister had done', 'Ana Lima met the minister, Bo Ek, who had resigned on May 3.'],
    ['from the thing spoken of', 'Ana Lima met Bo Ek to discuss the 2015 accord.'],
    ['from a day that names something', 'Ana Lima met Bo Ek about the May 3 attack.'],
    [
      'from what was thanked for',
      'Cleo Ruiz gave thanks for the rescue last month in Kabul. Ana Lima met Bo Ek.',
    ],
    ['from what a week marks', 'This week marks a decade since the war. Ana Lima met Bo Ek.'],
    ['from days to come', 'Ana Lima met Bo Ek to speak of the games on June 3, 2026.'],
    ['for what was before', 'The storm hit on Tuesday. Ana Lima had met Bo Ek.'],
    ['for what was once', 'The storm hit on Tuesday. Ana Lima once met Bo Ek.'],
    ['for what was days later', 'The storm hit on Tuesday. A few days later Ana Lima met Bo Ek.'],
    ['for what was days later, in bare words', 'The storm hit on Tuesday. Days later Ana Lima met Bo Ek.'],
    [
      'for what was counted from something else',
      'The storm hit on Tuesday. A week before the vote Ana Lima met Bo Ek.',
    ],
    [
      'from an entry for what lies before it',
      '3 May 2016: A treaty is signed in the capital. Ana Lima had met Bo Ek.',
    ],
    [
      'from the paragraph before',
      text('3 May 2016: A treaty is signed in the capital.', 'Why? Ana Lima and Bo Ek meet.'),
    ],
    ['from what it preceded', 'Before the vote in the north last week, Ana Lima met Bo Ek.'],
    [
      'from since when it is the first meeting',
      'It was the first meeting between Ana Lima and Bo Ek since March.',
    ],
    ['from since when they met twice', 'Since March Ana Lima has met Bo Ek twice.'],
    ['from since when it is the third', 'Ana Lima has met Bo Ek three times since March.'],
    ['from the news that followed it', 'The news on Friday followed a meeting between Ana Lima and Bo Ek.'],
    ['from a term', 'Within a week of her election on 3 May, Ana Lima had met Bo Ek.'],
    ['from an anniversary', 'On the anniversary of the coup of 3 May 1998, Ana Lima met Bo Ek.'],
    ['from a birth', 'Ana Lima was born in 1950. She met Bo Ek in a garden.'],
    ['from a limit', 'By Friday, Ana Lima had met Bo Ek.'],
    ['from a paper that tells of it', 'Ana Lima met Bo Ek, according to a statement released on Monday.'],
    ['from the showing of it', 'Ana Lima sat down with Bo Ek for a talk that aired on Sunday.'],
    ['from the news that came after it', 'The news on Friday came after Ana Lima met Bo Ek.'],
    ['from behind a semicolon', 'Ana Lima met Bo Ek; on Tuesday she flew home.'],
    ['from the telling behind it', 'Ana Lima met Bo Ek, a spokesman told reporters on Monday.'],
    ['from what it is the first since', 'Ana Lima met Bo Ek for the first time since the war ended in 2019.'],
    ['from what it was some days after', 'A few days after the vote on 3 May, Ana Lima met Bo Ek.'],
    ['for what came at last', 'The storm hit on Tuesday. Ana Lima finally met Bo Ek.'],
    ['for what went on', 'The storm hit on Tuesday. Ana Lima met Bo Ek each day at seven.'],
    ['from a telling of another kind', 'Ana Lima insisted on Monday that she had met Bo Ek.'],
    ['for what is quoted', 'The storm hit on Tuesday. "Ana Lima met Bo Ek," he said.'],
    [
      'from far above',
      text('The storm hit on Tuesday.', 'Roads were cut.', 'Trees fell.', 'Ana Lima met Bo Ek.'),
    ],
    ['from another meeting', 'Ana Lima met Bo Ek. A second meeting took place on Friday.'],
    ['from an hour, outside a live page', 'Ana Lima met Bo Ek at midday.'],
  ])('%s', (_, article) => {
    expect(eventsOf(article)).toEqual(['MEETING: Ana Lima | Bo Ek']);
  });
});

describe('another encounter of the same parties', () => {
  test.each([
    ['A second meeting, on 20 May, was attended also by Cleo Ruiz.', 'MEETING 2013-05-20: Ana Lima | Bo Ek'],
    ['Another meeting was held two days later.', 'MEETING 2013-05-19: Ana Lima | Bo Ek'],
    ['A third meeting followed on 2 June.', 'MEETING 2013-06-02: Ana Lima | Bo Ek'],
    ['There was a second meeting in June 2014.', 'MEETING 2014-06-01/2014-06-30: Ana Lima | Bo Ek'],
    ['Their second, on 2 June, lasted an hour.', 'MEETING 2013-06-02: Ana Lima | Bo Ek'],
    ['A second came on 2 June.', 'MEETING 2013-06-02: Ana Lima | Bo Ek'],
    ['A second meeting, on 2 June, was cancelled.', 'MEETING CANCELLED 2013-06-02: Ana Lima | Bo Ek'],
    ['They met again on 2 June.', 'MEETING 2013-06-02: Ana Lima | Bo Ek'],
    ['A further round was held on 2 June.', 'MEETING 2013-06-02: Ana Lima | Bo Ek'],
    ['The next meeting was on 2 June.', 'MEETING 2013-06-02: Ana Lima | Bo Ek'],
  ])('%s', (sentence, event) =>
    expect(eventsOf(`Ana Lima met Bo Ek on 17 May 2013. ${sentence}`)).toEqual([
      'MEETING 2013-05-17: Ana Lima | Bo Ek',
      event,
    ]),
  );

  test.each([
    ['A second debate was held on Friday.'],
    ['The second meeting of the council was held on Friday.'],
    ['A further meeting of lawmakers was held on Friday.'],
    ['A second meeting is likely.'],
    ['Another dinner with donors was held on Friday.'],
    ['The talks of others went on till Friday.'],
    ['A second marriage, in 2014, was short.'],
    ['The next meeting of the council was held on Friday.'],
  ])('but not in: %s', (sentence) =>
    expect(eventsOf(`Ana Lima met Bo Ek on 17 May 2013. ${sentence}`)).toEqual([
      'MEETING 2013-05-17: Ana Lima | Bo Ek',
    ]),
  );
});

describe('under headings', () => {
  const diary = text(
    '2019',
    'May 20: Fishermen block the port. Ana Lima is received by Bo Ek the next day.',
    'Monday, 11 November',
    'Ana Lima flew to Peru.',
    'Tuesday',
    'Eva Roos met Dan Orr.',
    'January 3',
    'Ana Lima met Dan Orr.',
  );
  test.each([
    ['a year dates what is told without one', 'MEETING 2019-05-21: Bo Ek | Ana Lima'],
    ['a weekday is the next after the day before', 'MEETING 2019-11-12: Eva Roos | Dan Orr'],
    ['the year turns, and a journey told before is over', 'MEETING 2020-01-03: Ana Lima | Dan Orr'],
  ])('%s', (_, event) => expect(eventsOf(diary)).toContain(event));
});

test('what is said of one joined verb makes no call of the other', () => {
  expect(
    eventsOf('On Sunday Ana Lima received the consul, Bo Ek, and talked by phone with Cleo Ruiz.'),
  ).toEqual(['MEETING 2024-05-12: Ana Lima | Bo Ek', 'CALL 2024-05-12: Ana Lima | Cleo Ruiz']);
});

test('a title with a full stop parts no verb from its date', () => {
  expect(eventsOf('Cleo Ruiz will sit down with Ms. Ana Lima on September 14.')).toEqual([
    'MEETING PLANNED 2024-09-14: Cleo Ruiz | Ana Lima',
  ]);
});

describe('every date that a verb has is that of a meeting', () => {
  test.each([
    [
      'Ana Lima met Bo Ek in March, in April and last week.',
      ['2024-03-01/2024-03-31', '2024-04-01/2024-04-30', '2024-05-06/2024-05-12'],
    ],
    ['Ana Lima met Bo Ek twice: on 3 March and on 5 May.', ['2024-03-03', '2024-05-05']],
    [
      'Ana Lima met Bo Ek three times last year: in Lyon in May, in Metz in July and in Paris in August.',
      ['2023-05-01/2023-05-31 @ Lyon', '2023-07-01/2023-07-31 @ Metz', '2023-08-01/2023-08-31 @ Paris'],
    ],
    [
      'Ana Lima met Bo Ek twice in 2022, in March and in May.',
      ['2022-03-01/2022-03-31', '2022-05-01/2022-05-31'],
    ],
    ['Ana Lima met Bo Ek twice last week, on Monday and on Thursday.', ['2024-05-06', '2024-05-09']],
    [
      'Ana Lima met Bo Ek on 3 March in Oslo, on 9 April and 11 April in Riga, and on 13 May in Bonn.',
      ['2024-03-03 @ Oslo', '2024-04-09 @ Riga', '2024-04-11 @ Riga', '2024-05-13 @ Bonn'],
    ],
    ['Ana Lima and Bo Ek met on 3 March, 5 April and 7 May.', ['2024-03-03', '2024-04-05', '2024-05-07']],
    ['Ana Lima and Bo Ek met in 1981 and 1983.', ['1981-01-01/1981-12-31', '1983-01-01/1983-12-31']],
    [
      'Ana Lima met Bo Ek at the fair in March and at his home on Monday.',
      ['2024-03-01/2024-03-31', '2024-05-13'],
    ],
    [
      'Ana Lima met Bo Ek in Oslo on 3 March and in Riga on 5 May.',
      ['2024-03-03 @ Oslo', '2024-05-05 @ Riga'],
    ],
    [
      'Ana Lima met Bo Ek on 3 May, again the next day, at his office, and once more on the 10th.',
      ['2024-05-03', '2024-05-04', '2024-05-10'],
    ],
    [
      'Ana Lima met Bo Ek three times in April: on the 2nd, the 9th and the 16th.',
      ['2024-04-02', '2024-04-09', '2024-04-16'],
    ],
    ['Ana Lima met Bo Ek on 2 April and, a week later, instead of Dan Orr, his wife.', ['2024-04-02']],
    ['Ana Lima met Bo Ek on Monday and Tuesday.', ['2024-05-13/2024-05-14']],
    ['Ana Lima met Bo Ek on 3 March, and in April he resigned.', ['2024-03-03']],
    ['Ana Lima met Bo Ek on 3 March and in April resigned.', ['2024-03-03']],
    ['Ana Lima met Bo Ek on 3 March, two days after the vote on 1 March.', ['2024-03-03']],
    ['Ana Lima met Bo Ek on 3 March, and the treaty was signed in April.', ['2024-03-03']],
    ['Ana Lima met Bo Ek in March, the month of the vote, and April.', ['2024-03-01/2024-03-31']],
  ])('%s', (sentence, days) =>
    expect(eventsOf(sentence)).toEqual(days.map((day) => `MEETING ${day}: Ana Lima | Bo Ek`)),
  );
});

describe('what is measured from another encounter', () => {
  test.each([
    ['two days after she rang Cleo Ruiz', 'CALL 2024-05-12: Ana Lima | Cleo Ruiz'],
    ['a day before she rang Cleo Ruiz', 'CALL 2024-05-15: Ana Lima | Cleo Ruiz'],
    ['three weeks after she rang Cleo Ruiz', 'CALL 2024-04-23: Ana Lima | Cleo Ruiz'],
    ['hours after she rang Cleo Ruiz', 'CALL 2024-05-14: Ana Lima | Cleo Ruiz'],
  ])('Ana Lima met Bo Ek on Tuesday, %s.', (words, event) =>
    expect(eventsOf(`Ana Lima met Bo Ek on Tuesday, ${words}.`)).toEqual([
      'MEETING 2024-05-14: Ana Lima | Bo Ek',
      event,
    ]),
  );
});

describe('of two dates in a sentence', () => {
  test.each([
    ['Ana Lima said on Monday she met Bo Ek last week.', '2024-05-06/2024-05-12'],
    ['Ana Lima did not meet Bo Ek until May 3.', '2024-05-03'],
    ['Not until May 3 did Ana Lima meet Bo Ek.', '2024-05-03'],
    ['Ana Lima resigned on Tuesday, two days after a stormy meeting with Bo Ek.', '2024-05-12'],
    ['Ana Lima resigned on Tuesday, days after a stormy meeting with Bo Ek on May 3.', '2024-05-03'],
    ['With a vote due on Sunday, Ana Lima met Bo Ek on Monday.', '2024-05-13'],
    ['The morning after the vote on 5 May, Ana Lima met Bo Ek.', '2024-05-06'],
    ['The court heard that on 12 January 2023 Ana Lima met Bo Ek in a car park.', '2023-01-12'],
    ['The news on Friday followed a meeting on Monday between Ana Lima and Bo Ek.', '2024-05-13'],
    ['Ana Lima met Bo Ek, head of the Harbour Council, on May 10.', '2024-05-10'],
    ['Ana Lima met Bo Ek, head of the Harbour Council on May 10.', '2024-05-10'],
    ["Since Tuesday's meeting between Ana Lima and Bo Ek prices have risen.", '2024-05-14'],
    ['Ana Lima met Bo Ek on Sunday before she flew home on Monday.', '2024-05-12'],
    ['Hours after landing on Sunday, Ana Lima met Bo Ek.', '2024-05-12'],
    ['Two days after meeting Bo Ek, Ana Lima fell ill on Tuesday.', '2024-05-12'],
    ['Ana Lima, in power since Sunday, met Bo Ek on Monday and left on Tuesday.', '2024-05-13'],
    ['Ana Lima arrived on Sunday, met Bo Ek and left on Tuesday.', '2024-05-12'],
    ['It emerged on Monday that Ana Lima met Bo Ek in March.', '2024-03-01/2024-03-31'],
    ["Ana Lima's meeting with Bo Ek on Monday lasted an hour.", '2024-05-13'],
    ["Ana Lima's meeting with Bo Ek on Monday followed a flood in March.", '2024-05-13'],
    ['Ana Lima, who took office in January, met Bo Ek on Monday.', '2024-05-13'],
    ['Ana Lima met Bo Ek on Monday for the first time since 2019.', '2024-05-13'],
  ])('%s', (sentence, days) => expect(eventsOf(sentence)).toEqual([`MEETING ${days}: Ana Lima | Bo Ek`]));
});

test('a date before or behind a clause that says when is that of the clause', () => {
  expect(eventsOf('After meeting Ana Lima on Monday, Bo Ek drove off to meet Cleo Ruiz.')).toEqual([
    'MEETING 2024-05-13: Bo Ek | Ana Lima',
    'MEETING: Bo Ek | Cleo Ruiz',
  ]);
  expect(eventsOf('Bo Ek spoke to Cleo Ruiz before he met Ana Lima on Monday.')).toEqual([
    'CALL: Bo Ek | Cleo Ruiz',
    'MEETING 2024-05-13: Bo Ek | Ana Lima',
  ]);
});

test('a semicolon parts the dates of two meetings', () => {
  expect(eventsOf("Ana Lima's first meeting with Bo Ek was in 1998; their last was on Monday.")).toEqual([
    'MEETING 1998-01-01/1998-12-31: Ana Lima | Bo Ek',
    'MEETING 2024-05-13: Ana Lima | Bo Ek',
  ]);
});

test('a date before "where" is that of what was there', () => {
  expect(
    eventsOf(
      'A tour took her north on 6 May, where Ana Lima met Bo Ek, and south on 8 May, where she met Dan Orr.',
    ),
  ).toEqual(['MEETING 2024-05-06: Ana Lima | Bo Ek', 'MEETING 2024-05-08: Ana Lima | Dan Orr']);
});

test('what somebody tells goes on in the next sentence', () => {
  expect(
    eventsOf('Ana Lima said she rang the bell on 3 May 2014. The minister, Bo Ek, received her at once.'),
  ).toEqual(['MEETING 2014-05-03: Bo Ek | Ana Lima']);
});

describe('what is done on a day goes on', () => {
  test.each([
    ['Ana Lima got the talks going on Monday. She telephoned Bo Ek.', 'CALL 2024-05-13: Ana Lima | Bo Ek'],
    [
      'Ana Lima, whose party won on 24 April, spent Monday knocking on doors. In the morning she met Bo Ek.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Ana Lima hopes to get the talks going on Monday. She telephoned Bo Ek.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima, who won on 24 April, is tired. She telephoned Bo Ek.', 'CALL: Ana Lima | Bo Ek'],
  ])('%s', (words, event) => expect(eventsOf(words)).toEqual([event]));
});

describe('of a journey of so many days', () => {
  test.each([
    ['began a three-day visit to Peru on Sunday. During the visit she met Bo Ek.', '2024-05-12/2024-05-14'],
    ['ended a two-day visit to Peru on Tuesday. During the visit she met Bo Ek.', '2024-05-13/2024-05-14'],
    ['ended a two-day visit to Peru on Tuesday. On the first day she met Bo Ek.', '2024-05-13'],
    ['paid a two-day visit to Peru on Tuesday. During the visit she met Bo Ek.', '2024-05-14'],
    [
      'returned on Tuesday from a three-day visit to Peru. During her stay she met Bo Ek.',
      '2024-05-12/2024-05-14',
    ],
    [
      'returned on Tuesday from a visit to Peru. The visit, from 6 to 9 May, was her first. During her stay she met Bo Ek.',
      '2024-05-06/2024-05-09',
    ],
    [
      'returned on Tuesday from a visit to Peru. The trip lasted from 6 to 9 May. On the last day of the trip she met Bo Ek.',
      '2024-05-09',
    ],
    [
      'returned on Tuesday from a visit to Peru. The visit cost more than that of 2019. On the last day of the visit she met Bo Ek.',
      '2024-05-14',
    ],
  ])('Ana Lima %s', (words, days) =>
    expect(eventsOf(`Ana Lima ${words}`).filter((event) => /MEETING/.test(event))).toEqual([
      `MEETING ${days} @ Peru: Ana Lima | Bo Ek`,
    ]),
  );
  test('all its days are those of what happened behind "from … to …"', () => {
    expect(eventsOf('Ana Lima was in Peru from 6 to 8 May. She met Bo Ek.')).toEqual([
      'MEETING 2024-05-06/2024-05-08: Ana Lima | Bo Ek',
    ]);
  });
});

describe('those who met are told of by what they are', () => {
  test.each([
    ['Minister Ana Lima met Minister Bo Ek', 'The ministers spoke again', true],
    ['Premier Ana Lima met her counterpart Bo Ek', 'The premiers spoke again', true],
    ['Premier Ana Lima met Judge Bo Ek', 'The leaders spoke again', true],
    ['Minister Ana Lima met Judge Bo Ek', 'The ministers spoke again', false],
    ['Minister Ana Lima met Minister Bo Ek', 'The ministers of the union spoke again', false],
    [
      'Minister Ana Lima met Minister Bo Ek',
      'It rained. It snowed. It thawed. The ministers spoke again',
      false,
    ],
  ])('%s. %s.', (first, second, isThem) =>
    expect(eventsOf(`${first} on Monday. ${second} on Tuesday.`)).toEqual([
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
      ...(isThem ? ['CALL 2024-05-14: Ana Lima | Bo Ek'] : []),
    ]),
  );
});
test.each([
  'Ana Lima and Bo Ek embraced. They had last met in May 1989, when she sold him a farm.',
  'Ana Lima embraced Bo Ek.\n\nThe quarrel dates from May 1989, when Lima stormed out of a meeting with Ek.',
])('what was told undated is not of a day that had been before: %s', (text) => {
  const events = eventsOf(text);
  expect(events).toContain('MEETING: Ana Lima | Bo Ek');
  expect(events.some((event) => event.includes('1989-05-01/1989-05-31'))).toBe(true);
});

test('under a place and a day in capitals', () =>
  expect(
    eventsOf(
      'COURT CIRCULAR\n\nSCHLOSS ELM, May 13th\n\nPrince Leo this morning received Mr Bo Ek.\n\nMr Carl Aas took leave of Prince Leo.' +
        '\n\nVILLA CELESTE, MORBEGNO, May 12th\n\nPrince Leo received Colonel Dan Fry upon assuming command.',
    ),
  ).toEqual([
    'MEETING 2024-05-13: Leo | Bo Ek',
    'MEETING 2024-05-13: Carl Aas | Leo',
    'MEETING 2024-05-12: Leo | Dan Fry',
  ]));

test.each([
  ['The cups were given out on Monday. Ana Lima beckoned to Bo Ek. He came up. They embraced.', true],
  [
    'The cups were given out on Monday. It rained. Ana Lima beckoned to Bo Ek. He came up. They embraced.',
    false,
  ],
])('a day holds for three sentences of its paragraph: %s', (text, isHeld) =>
  expect(eventsOf(text)).toEqual([`MEETING${isHeld ? ' 2024-05-13' : ''}: Ana Lima | Bo Ek`]),
);

test.each(['Ana Lima and Bo Ek met on Monday and paid €6m. A further meeting last week was called off.'])(
  'an amount ends its sentence: %s',
  (text) => expect(eventsOf(text)).toContain('MEETING 2024-05-13: Ana Lima | Bo Ek'),
);

test('what is signed following talks is of their day, some sentences on', () =>
  expect(
    eventsOf(
      'Ana Lima held talks with Bo Ek on Monday. The hall had been full since May. Wages rose. Prices fell. Following the talks, Ana Lima and Bo Ek signed an accord.',
    ),
  ).toContain('AGREEMENT 2024-05-13: Ana Lima | Bo Ek'));

test.each([
  ['Two women who had fought for years met here on Monday. Ana Lima hugged Bo Ek.', true],
  ['Two women who had fought for years had met on Monday.\n\nAna Lima hugged Bo Ek.', false],
])('a day of strangers is that of what is told next: %s', (text, isDated) =>
  expect(eventsOf(text)).toEqual([`MEETING${isDated ? ' 2024-05-13' : ''}: Ana Lima | Bo Ek`]),
);
