import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const text = (...paragraphs: string[]): string => paragraphs.join('\n\n');

describe('the day that a story is at', () => {
  test.each([
    [
      'goes on by the hour, also in the pluperfect and across paragraphs',
      text(
        'President Ana Lima spent Tuesday going from door to door.',
        'She started at seven in the press room. By noon she had also talked to Bo Ek.',
      ),
      'MEETING 2024-05-14: Ana Lima | Bo Ek',
    ],
    [
      'is that of a clause with "when" at the head',
      'When Bo Ek rang the bell on 2 May, Ana Lima was asleep. She let him in.',
      'MEETING 2024-05-02: Ana Lima | Bo Ek',
    ],
    [
      'is that till when somebody waited',
      'Minister Bo Ek had to wait until Tuesday, when Ana Lima went to see him at his house.',
      'VISIT 2024-05-14: Ana Lima | Bo Ek',
    ],
    [
      'is set by days that head a sentence with "was"',
      'On 3 May Ana Lima was in Riga. Two days later the group was in Oslo. There Ana Lima met Bo Ek.',
      'MEETING 2024-05-05: Ana Lima | Bo Ek',
    ],
    [
      'is set by the clause with which a sentence ends',
      'Bishop Ana Lima walked for two days to reach the camp, where on Sunday she was led before the commander, Bo Ek. The two prayed and then bargained for hours.',
      'NEGOTIATION 2024-05-12: Ana Lima | Bo Ek',
    ],
    [
      'is that of an arrival in the same sentence',
      'Ana Lima, who arrived on Monday aboard a jet, was driven to the palace, where she met Prime Minister Bo Ek.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'may stand behind what happened on it',
      'Ana Lima confirmed that she had spoken by telephone with Bo Ek on the morning the contract was signed, 4 December 2017.',
      'CALL 2017-12-04: Ana Lima | Bo Ek',
    ],
    [
      'holds for what a witness goes on to tell',
      'The lawyer Ana Lima and the engineer Bo Ek drove to the inn on 3 May. "They talked, maybe half an hour," the driver said.',
      'MEETING 2024-05-03: Ana Lima | Bo Ek',
    ],
    [
      'leads back to a journey told of long before',
      text(
        'Queen Ana Lima ended a three-day visit to Latvia on Sunday.',
        'The sky was grey. It rained. The roads were empty. The sea was rough. The choir sang. The band played.',
        'On the final day the queen had tea with the weaver Cleo Ruiz.',
      ),
      'MEETING 2024-05-12 @ Latvia: Ana Lima | Cleo Ruiz',
    ],
    [
      'is not moved by what had been before',
      'Ana Lima drove to see Bo Ek on Monday. The two had last met in June, at a dinner. Later she met Cleo Ruiz.',
      'MEETING 2024-05-13: Ana Lima | Cleo Ruiz',
    ],
    [
      'is not that of what had been before, in the next paragraph',
      text(
        'Ana Lima met Bo Ek on Monday.',
        'The two had first met in 2012, when both were students.',
        'Ana Lima then met Cleo Ruiz.',
      ),
      'MEETING: Ana Lima | Cleo Ruiz',
    ],
    [
      'is that of what had been before for more of it',
      'Ana Lima spent Monday in Riga. She and Bo Ek had last met in June. They talked for an hour.',
      'MEETING 2023-06-01/2023-06-30: Ana Lima | Bo Ek',
    ],
    [
      'moves to the last day of a sentence',
      'Ana Lima met Bo Ek on Monday and left for Mali on Tuesday. There she met Cleo Ruiz.',
      'MEETING 2024-05-14: Ana Lima | Cleo Ruiz',
    ],
    [
      'moves to the latest of several days',
      'Ana Lima met Bo Ek on Monday and Dan Orr on Tuesday. She then dined with Cleo Ruiz.',
      'MEETING 2024-05-14: Ana Lima | Cleo Ruiz',
    ],
    [
      'is none that was still to come',
      'On Monday Ana Lima, who leaves office on Tuesday, met Bo Ek. She then dined with Cleo Ruiz.',
      'MEETING 2024-05-13: Ana Lima | Cleo Ruiz',
    ],
    [
      'is that on which somebody had landed at a place',
      'In Dakar, where she landed on Sunday, Ana Lima was received by President Bo Ek.',
      'MEETING 2024-05-12 @ Dakar: Bo Ek | Ana Lima',
    ],
    [
      'is not that of the next thing done',
      'On 2 May Ana Lima was welcomed by Bo Ek, and next day was taken to the yard by Cleo Ruiz.',
      'MEETING 2024-05-02: Bo Ek | Ana Lima',
    ],
    [
      'is that of a visit that ran for some days',
      "Ana Lima's visit, her first since taking office, ran from 6 to 8 May. She had talks with Bo Ek.",
      'MEETING 2024-05-06/2024-05-08: Ana Lima | Bo Ek',
    ],
    [
      'comes round once more behind how long it lasted',
      'Ana Lima met Bo Ek on Thursday afternoon, for an hour, and again on Saturday.',
      'MEETING 2024-05-11: Ana Lima | Bo Ek',
    ],
    [
      'is one for each that is counted on',
      'Ana Lima was in Oslo on 6 and 7 May. On the first day she was received by Bo Ek, on the second by Dan Orr.',
      'MEETING 2024-05-07: Dan Orr | Ana Lima',
    ],
    [
      'is that of the business of a day',
      "The row overshadowed Friday's business. Ana Lima and Bo Ek held talks at a hotel.",
      'MEETING 2024-05-10: Ana Lima | Bo Ek',
    ],
    [
      'is that on which somebody got things going',
      'Ana Lima got things moving on Monday. She telephoned Bo Ek at breakfast.',
      'CALL 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'ends a quotation that the speaker parts',
      '"I met Bo Ek once before," Ana Lima said, "at a wedding in March."',
      'MEETING 2024-03-01/2024-03-31: Ana Lima | Bo Ek',
    ],
    [
      'is that of a match at which they were',
      "At Sunday's match Ana Lima shook hands with Bo Ek.",
      'MEETING 2024-05-12: Ana Lima | Bo Ek',
    ],
    [
      'ends with now, this month as well',
      'Ana Lima met Bo Ek earlier this month.',
      'MEETING 2024-05-01/2024-05-15: Ana Lima | Bo Ek',
    ],
    [
      'ends with now of a denial too',
      'Ana Lima denied that she met Bo Ek earlier this year.',
      'MEETING DENIED 2024-01-01/2024-05-15: Ana Lima | Bo Ek',
    ],
    [
      'is that of an occasion told in the sentence before',
      'Ana Lima met Dan Orr on Monday. She was last in Riga in March 2022. On that occasion she met Bo Ek.',
      'MEETING 2022-03-01/2022-03-31: Ana Lima | Bo Ek',
    ],
    [
      'is that of the clause from which hours are counted',
      'On Monday Ana Lima landed in Riga, and within an hour of landing she and Bo Ek had signed a treaty.',
      'AGREEMENT 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'is one for each of those who received somebody',
      'Bo Ek was received by President Ana Lima in Riga on Saturday and a day later by President Dan Orr in Vilnius.',
      'MEETING 2024-05-12 @ Vilnius: Dan Orr | Bo Ek',
    ],
    [
      'is one before each of those with whom somebody spoke',
      'Ana Lima had earlier, in February, discussed the case with Minister Dan Orr, and last week with his deputy, Eva Roos.',
      'MEETING 2024-02-01/2024-02-29: Ana Lima | Dan Orr',
    ],
    [
      'is a day of the week that the heading names',
      text(
        'THE WEEK: 6–12 May',
        'Monday',
        'President Ana Lima hosted Bo Ek.',
        'Tuesday',
        'Dan Orr met Eva Roos.',
      ),
      'MEETING 2024-05-07: Dan Orr | Eva Roos',
    ],
    [
      'is told for each encounter in turn',
      "Ana Lima and Bo Ek reached an understanding on Sunday. It was the commanders' third encounter in as many days. The first, on Friday, broke up; the second, the following day, was held by a river.",
      'MEETING 2024-05-11: Ana Lima | Bo Ek',
    ],
    [
      'is in the year of a day of the same month told close by',
      'The driver, Dan Orr, said he brought Ana Lima to the inn on the night of March 3, 2016. It rained. The bids were opened on March 14. Two days after that Ana Lima met Bo Ek.',
      'MEETING 2016-03-16: Ana Lima | Bo Ek',
    ],
    [
      'is in the year of the season told before it',
      'He drove the mayor to a villa on two occasions in the autumn of 2014. Around the tenth of October Ana Lima met Bo Ek.',
      'MEETING 2014-10-10: Ana Lima | Bo Ek',
    ],
    [
      'is measured from the occasion told before',
      'Bo Ek and Ana Lima met on Thursday. It came a day after Bo Ek held a telephone conversation with Prime Minister Eva Roos.',
      'CALL 2024-05-08: Bo Ek | Eva Roos',
    ],
    [
      'is that of an insertion behind another clause',
      'Before flying home, on Monday night, Ana Lima dined with Bo Ek.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'heads the section of a meeting that is spoken of as known',
      text(
        'Thursday',
        'It rained.',
        'Friday',
        'Nobody expected the telephone call between Ana Lima and Bo Ek.',
      ),
      'CALL 2024-05-10: Ana Lima | Bo Ek',
    ],
    [
      'is that of the visit on which somebody was a guest',
      'Queen Ana Lima, who paid a state visit in 1998, was the guest of the then president, Bo Ek.',
      'MEETING 1998-01-01/1998-12-31: Ana Lima | Bo Ek',
    ],
  ])('%s', (_, words, event) => {
    expect(eventsOf(words)).toContain(event);
  });

  test.each([
    [
      'by an hour without a day near by',
      text(
        'President Ana Lima spent Tuesday going from door to door.',
        'It rained. It snowed. The band played.',
        'By noon Ana Lima had also talked to Bo Ek.',
      ),
    ],
    ["from a verdict of a day's", "The verdict followed Monday's ruling. Ana Lima met Bo Ek."],
    ['from where somebody lives', 'Dan Orr saw a man sleeping on Monday. Ana Lima had met Bo Ek.'],
    [
      'from a clause with "with whom"',
      'Ana Lima met Bo Ek, with whom she was at school in 1998, said Dan Orr.',
    ],
    ['from what was talked of', 'Ana Lima met Bo Ek to discuss a contract that ended in April.'],
    [
      'from the other half of a quotation that tells of more',
      '"I met Bo Ek once before," Ana Lima said, "and the firm failed in March."',
    ],
    ["from a day's match that was over", "Ana Lima met Bo Ek after Sunday's match."],
    ['from the end of some days', 'Ana Lima met Bo Ek no later than 9 April.'],
    ['for what came within days', 'The storm hit on Tuesday. Within days Ana Lima met Bo Ek.'],
    [
      'for what came in the weeks behind',
      'The storm hit on 2 May. In the following weeks Ana Lima met Bo Ek.',
    ],
    ['from a birth', 'Born in 1950, Ana Lima met Bo Ek at nine.'],
    ['from what came out', 'Ana Lima left on Friday, two days after it emerged that she had met Bo Ek.'],
    ['from an arrival told behind', 'Ana Lima met Bo Ek, who arrived on Monday.'],
    [
      'where nothing counts the encounters',
      'Ana Lima met Bo Ek. It was raining. The first, on Friday, broke up.',
    ],
    [
      'where the weeks between fix none',
      'Bo Ek and Eva Roos sang on Thursday. It came some days after Ana Lima met Bo Ek.',
    ],
    [
      'from the head of a section for what was before it',
      text('Thursday', 'It rained.', 'Friday', 'Ana Lima had met Bo Ek before.'),
    ],
    ['for a habit', 'The storm hit on Tuesday. Ana Lima met Bo Ek each day at seven.'],
    [
      'for somebody whose name is an hour',
      'The storm hit on Tuesday. Ana Lima had talked to Bo Ek before Dawn Orr left.',
    ],
  ])('is not taken %s', (_, words) => {
    expect(eventsOf(words)).toContain('MEETING: Ana Lima | Bo Ek');
  });
});
