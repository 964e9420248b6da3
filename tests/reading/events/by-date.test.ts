import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('encounters with dates of their own', () => {
  test.each([
    [
      'Bo Ek met with Ana Lima on Monday and with Cleo Ruiz on Tuesday.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
      'MEETING 2024-05-14: Bo Ek | Cleo Ruiz',
    ],
    [
      'Bo Ek held discussions with Ana Lima in Lisbon on August 12 and with Cleo Ruiz in Rome two days later.',
      'MEETING 2023-08-12 @ Lisbon: Bo Ek | Ana Lima',
      'MEETING 2023-08-14 @ Rome: Bo Ek | Cleo Ruiz',
    ],
    [
      'Bo Ek met Ana Lima in Oslo on Monday and Cleo Ruiz in Rome on Tuesday.',
      'MEETING 2024-05-13 @ Oslo: Bo Ek | Ana Lima',
      'MEETING 2024-05-14 @ Rome: Bo Ek | Cleo Ruiz',
    ],
    [
      'Bo Ek saw Ana Lima in Oslo on May 3 and Cleo Ruiz two days later.',
      'MEETING 2024-05-03 @ Oslo: Bo Ek | Ana Lima',
      'MEETING 2024-05-05: Bo Ek | Cleo Ruiz',
    ],
    [
      'Bo Ek received Ana Lima at the palace on Monday, Cleo Ruiz on Tuesday and Dan Orr on 3 May.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
      'MEETING 2024-05-14: Bo Ek | Cleo Ruiz',
      'MEETING 2024-05-03: Bo Ek | Dan Orr',
    ],
    ['Bo Ek met with President Lima in Oslo, Norway on Monday.', 'MEETING 2024-05-13 @ Oslo: Bo Ek | Lima'],
    [
      'Bo Ek met Ana Lima in Oslo on Monday, and Cleo Ruiz on Tuesday said nothing.',
      'MEETING 2024-05-13 @ Oslo: Bo Ek | Ana Lima',
    ],
    [
      'Bo Ek received Ana Lima and Dan Orr on Monday and Cleo Ruiz on Tuesday.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima, Dan Orr',
      'MEETING 2024-05-14: Bo Ek | Cleo Ruiz',
    ],
    [
      'Bo Ek met Ana Lima on Monday, Cleo Ruiz on Tuesday and Dan Orr on 3 May.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
      'MEETING 2024-05-14: Bo Ek | Cleo Ruiz',
      'MEETING 2024-05-03: Bo Ek | Dan Orr',
    ],
    [
      'Bo Ek met on Monday with Ana Lima and on Tuesday with Cleo Ruiz.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
      'MEETING 2024-05-14: Bo Ek | Cleo Ruiz',
    ],
    [
      'Bo Ek had tea with Ana Lima on Monday, and on Tuesday with her brother, Dan Orr.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
      'MEETING 2024-05-14: Bo Ek | Dan Orr',
    ],
    [
      "Bo Ek spoke on Tuesday with Ana Lima and Cleo Ruiz before Monday's vote.",
      'CALL 2024-05-14: Bo Ek | Ana Lima, Cleo Ruiz',
    ],
    ['Bo Ek spoke to Ana Lima first, and then to Cleo Ruiz.', 'CALL: Bo Ek | Ana Lima, Cleo Ruiz'],
    [
      'Bo Ek met Ana Lima and Cleo Ruiz on Monday and Tuesday.',
      'MEETING 2024-05-13/2024-05-14: Bo Ek | Ana Lima, Cleo Ruiz',
    ],
    [
      'Bo Ek met Ana Lima in Spain on Monday and Italy on Tuesday.',
      'MEETING 2024-05-13 @ Spain: Bo Ek | Ana Lima',
    ],
    [
      'Bo Ek met Ana Lima on Monday, and Cleo Ruiz on Tuesday said nothing.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
    ],
    ['Bo Ek met Ana Lima on Monday, Cleo Ruiz said on Tuesday.', 'MEETING 2024-05-13: Bo Ek | Ana Lima'],
    [
      'Bo Ek dined with Ana Lima on Monday and with difficulty remembered Cleo Ruiz.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
    ],
  ])('%s', (sentence, ...events) => expect(eventsOf(sentence)).toEqual(events));
});

describe('roles with dates of their own', () => {
  const KNOWN =
    'Archbishop Tomas Vela, banker Leo Marsh and Governor Rosa Ibarra asked for help. President Nuno Prado was away. ';
  test.each([
    [
      'Prado met the archbishop in Lisbon on Sunday and the governor in Porto two days later.',
      'MEETING 2024-05-12 @ Lisbon: Nuno Prado | Tomas Vela',
      'MEETING 2024-05-14 @ Porto: Nuno Prado | Rosa Ibarra',
    ],
    [
      'He met the archbishop on Sunday, the governor on Monday and the banker on Tuesday.',
      'MEETING 2024-05-12: Nuno Prado | Tomas Vela',
      'MEETING 2024-05-13: Nuno Prado | Rosa Ibarra',
      'MEETING 2024-05-14: Nuno Prado | Leo Marsh',
    ],
    [
      'The president, who met the archbishop on Sunday and the banker on Monday, said nothing.',
      'MEETING 2024-05-12: Nuno Prado | Tomas Vela',
      'MEETING 2024-05-13: Nuno Prado | Leo Marsh',
    ],
    [
      'Having seen Vela on Sunday and the banker on Monday, the president flew home.',
      'MEETING 2024-05-12: Nuno Prado | Tomas Vela',
      'MEETING 2024-05-13: Nuno Prado | Leo Marsh',
    ],
    [
      'He held talks with the archbishop on Sunday and the governor on Monday.',
      'MEETING 2024-05-12: Nuno Prado | Tomas Vela',
      'MEETING 2024-05-13: Nuno Prado | Rosa Ibarra',
    ],
    [
      'Prado spoke to the archbishop by phone on Sunday and to the governor on Monday.',
      'CALL 2024-05-12: Nuno Prado | Tomas Vela',
      'CALL 2024-05-13: Nuno Prado | Rosa Ibarra',
    ],
    [
      'He will meet the archbishop on Sunday and the governor on Monday.',
      'MEETING PLANNED 2024-05-19: Nuno Prado | Tomas Vela',
      'MEETING PLANNED 2024-05-20: Nuno Prado | Rosa Ibarra',
    ],
    [
      'On Sunday he met the archbishop; on Monday, the governor.',
      'MEETING 2024-05-12: Nuno Prado | Tomas Vela',
      'MEETING 2024-05-13: Nuno Prado | Rosa Ibarra',
    ],
    [
      'He was visited by the archbishop on Sunday and, a day later, by the governor.',
      'VISIT 2024-05-12: Tomas Vela | Nuno Prado',
      'VISIT 2024-05-13: Rosa Ibarra | Nuno Prado',
    ],
    // Nobody knows who he is.
    ['Prado met him on Sunday and the governor on Monday.', 'MEETING 2024-05-13: Nuno Prado | Rosa Ibarra'],
    [
      'He met the archbishop on Sunday and the governor on Monday called that a mistake.',
      'MEETING 2024-05-12: Nuno Prado | Tomas Vela',
    ],
    [
      "He met the archbishop on Sunday and the governor's wife on Monday.",
      'MEETING 2024-05-12: Nuno Prado | Tomas Vela',
    ],
    [
      'He met the archbishop on Sunday and wrote to the governor on Monday.',
      'MEETING 2024-05-12: Nuno Prado | Tomas Vela',
    ],
    ['He praised the archbishop on Sunday and the governor on Monday.'],
  ])('%s', (sentence, ...events) => expect(eventsOf(KNOWN + sentence)).toEqual(events));
  test('of the former and the latter', () =>
    expect(
      eventsOf(
        'Ana Lima has two aides, Bo Ek and Dan Orr. She saw the former on Monday and the latter on Tuesday.',
      ),
    ).toEqual(['MEETING 2024-05-13: Ana Lima | Bo Ek', 'MEETING 2024-05-14: Ana Lima | Dan Orr']));
});

describe('dates that lead to whom they belong to', () => {
  test.each([
    [
      'On 6 May Bo Ek saw Ana Lima; on 7 May, Dan Orr.',
      'MEETING 2024-05-06: Bo Ek | Ana Lima',
      'MEETING 2024-05-07: Bo Ek | Dan Orr',
    ],
    [
      'Bo Ek met Ana Lima on Monday and, on Tuesday, Dan Orr.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
      'MEETING 2024-05-14: Bo Ek | Dan Orr',
    ],
    [
      'On Monday Bo Ek met Ana Lima and on Tuesday Dan Orr and Cleo Ruiz.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
      'MEETING 2024-05-14: Bo Ek | Dan Orr, Cleo Ruiz',
    ],
    [
      'On 3 May Bo Ek met Ana Lima; on 4 May, Dan Orr; on 5 May, Cleo Ruiz.',
      'MEETING 2024-05-03: Bo Ek | Ana Lima',
      'MEETING 2024-05-04: Bo Ek | Dan Orr',
      'MEETING 2024-05-05: Bo Ek | Cleo Ruiz',
    ],
    [
      'On Monday Bo Ek talked to Ana Lima; on Tuesday to Dan Orr; and on Wednesday to Cleo Ruiz.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
      'MEETING 2024-05-14: Bo Ek | Dan Orr',
      'MEETING 2024-05-15: Bo Ek | Cleo Ruiz',
    ],
    [
      'Bo Ek was received by Ana Lima on Monday and, two days before, by Dan Orr.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
      'MEETING 2024-05-11: Dan Orr | Bo Ek',
    ],
    [
      'Bo Ek met Ana Lima in March and, in April, Dan Orr, who was ill.',
      'MEETING 2024-03-01/2024-03-31: Bo Ek | Ana Lima',
      'MEETING 2024-04-01/2024-04-30: Bo Ek | Dan Orr',
    ],
    [
      'Bo Ek met Ana Lima on Monday, then Dan Orr on Tuesday, and finally Cleo Ruiz on Wednesday.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
      'MEETING 2024-05-14: Bo Ek | Dan Orr',
      'MEETING 2024-05-15: Bo Ek | Cleo Ruiz',
    ],
    [
      'Bo Ek met Ana Lima at 10 am on Monday and Dan Orr on Tuesday.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
      'MEETING 2024-05-14: Bo Ek | Dan Orr',
    ],
    [
      'Bo Ek met Ana Lima in March and, in April, Dan Orr, who was ill, resigned.',
      'MEETING 2024-03-01/2024-03-31: Bo Ek | Ana Lima',
    ],
    [
      'Bo Ek met Ana Lima in March and, in April, Dan Orr resigned.',
      'MEETING 2024-03-01/2024-03-31: Bo Ek | Ana Lima',
    ],
    [
      'Bo Ek met Ana Lima in March; in April, Dan Orr did.',
      'MEETING 2024-03-01/2024-03-31: Bo Ek | Ana Lima',
    ],
    ['Bo Ek met Ana Lima on Monday, and on Tuesday Oslo.', 'MEETING 2024-05-13: Bo Ek | Ana Lima'],
    ['Bo Ek met Ana Lima on Monday; on Tuesday, silence.', 'MEETING 2024-05-13: Bo Ek | Ana Lima'],
  ])('%s', (sentence, ...events) => expect(eventsOf(sentence)).toEqual(events));
});

describe('days written short', () => {
  test.each([
    [
      'Bo Ek met Ana Lima Tues. and Dan Orr Wed.',
      'MEETING 2024-05-14: Bo Ek | Ana Lima',
      'MEETING 2024-05-15: Bo Ek | Dan Orr',
    ],
    [
      'Bo Ek met Ana Lima on Mon. and Dan Orr on Tues. in Rome. Cleo Ruiz was ill.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
      'MEETING 2024-05-14 @ Rome: Bo Ek | Dan Orr',
    ],
    [
      'Bo Ek saw Ana Lima on Tues. Cleo Ruiz will meet Dan Orr on Thurs. to discuss it.',
      'MEETING 2024-05-14: Bo Ek | Ana Lima',
      'MEETING PLANNED 2024-05-16: Cleo Ruiz | Dan Orr',
    ],
    ['Ana Lima spoke with Bo Ek Mon. by phone.', 'CALL 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima met Li Sun. Bo Ek left.', 'MEETING: Ana Lima | Li Sun'],
  ])('%s', (sentence, ...events) => expect(eventsOf(sentence)).toEqual(events));
});

test('names may be set apart', () =>
  expect(eventsOf('**Ana Lima** met President _Bo Ek_ on **Monday**.')).toEqual([
    'MEETING 2024-05-13: Ana Lima | Bo Ek',
  ]));

test('an office is known without an article', () =>
  expect(eventsOf('Dan Orr is mayor of Rome. Ana Lima met the mayor on Monday.')).toEqual([
    'MEETING 2024-05-13: Ana Lima | Dan Orr',
  ]));

describe('ordinals with days of their own', () => {
  test.each([
    [
      'Ana Lima and Bo Ek held two meetings: the first on 6 May, the second on 7 May.',
      '2024-05-06',
      '2024-05-07',
    ],
    ['Ana Lima and Bo Ek held two meetings: one on 6 May, the other on 7 May.', '2024-05-06', '2024-05-07'],
    [
      'Ana Lima and Bo Ek met on 6 May; a second meeting, on 8 May, ended in tears.',
      '2024-05-06',
      '2024-05-08',
    ],
    ['Ana Lima met Bo Ek on 6 May; another meeting took place on 8 May.', '2024-05-06', '2024-05-08'],
    ['Ana Lima met Bo Ek on 6 May, and a second meeting followed on 8 May.', '2024-05-06', '2024-05-08'],
    ['Ana Lima met Bo Ek on 6 May. Another followed on 8 May.', '2024-05-06', '2024-05-08'],
    ['Ana Lima met Bo Ek on 6 May. Another was arrested on 8 May.', '2024-05-06'],
    ['Ana Lima met Bo Ek on 6 May; another lawyer came on 8 May.', '2024-05-06'],
    ['Ana Lima met Bo Ek on 6 May; a second vote was on 8 May.', '2024-05-06'],
    ['Ana Lima met Bo Ek on 6 May, the second day of the fair, and on 8 May left.', '2024-05-06'],
  ])('%s', (sentence, ...days) =>
    expect(eventsOf(sentence)).toEqual(days.map((day) => `MEETING ${day}: Ana Lima | Bo Ek`)),
  );
});
