import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('how two stand since they met', () => {
  test.each([
    [
      'Ana Lima and Bo Ek have been at loggerheads since a stormy session in Oslo in May 2019.',
      ['MEETING 2019-05-01/2019-05-31 @ Oslo: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima and Bo Ek have been friends since a dinner in Rome in 1990.',
      ['MEETING 1990-01-01/1990-12-31 @ Rome: Ana Lima | Bo Ek'],
    ],
    [
      'Cleo Ruiz met Bo Ek. The two had been at odds since a meeting in Oslo in May 2019.',
      ['MEETING: Cleo Ruiz | Bo Ek', 'MEETING 2019-05-01/2019-05-31 @ Oslo: Cleo Ruiz | Bo Ek'],
    ],
    [
      'Ana Lima and Bo Ek, who fell out at a dinner in May 2019, said nothing.',
      ['MEETING 2019-05-01/2019-05-31: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima and Bo Ek have been ministers since a meeting of the party in 2019.', []],
    ['Ana Lima and Bo Ek fell at a meeting in Oslo.', []],
    [
      'The last session between Ana Lima and Bo Ek, on 1 and 2 May, had ended badly.',
      ['MEETING 2024-05-01/2024-05-02: Ana Lima | Bo Ek'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('how a dispute ended', () => {
  test.each([
    [
      'Ana Lima and Bo Ek ended their dispute on Friday with a deal signed in Oslo.',
      ['AGREEMENT 2024-05-10 @ Oslo: Ana Lima | Bo Ek'],
    ],
    [
      'The ministers, Ana Lima and Bo Ek, ended a six-month quarrel over fish on Friday with an agreement.',
      ['AGREEMENT 2024-05-10: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima and Bo Ek ended their marriage on Friday.', []],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('days that lean on what was told before', () => {
  test.each([
    [
      'In 1966 Ana Lima met Bo Ek in Oslo. She recalled in 1994 that he had bowed. Two years later he visited her.',
      [
        'MEETING 1966-01-01/1966-12-31 @ Oslo: Ana Lima | Bo Ek',
        'VISIT 1968-01-01/1968-12-31: Bo Ek | Ana Lima',
      ],
    ],
    [
      'In 1966 Ana Lima met Bo Ek. "He bowed," she told a reporter, Cleo Ruiz, in 1994. Two years later he visited her.',
      [
        'MEETING 1966-01-01/1966-12-31: Ana Lima | Bo Ek',
        'INTERVIEW 1994-01-01/1994-12-31: Ana Lima | Cleo Ruiz',
        'VISIT 1968-01-01/1968-12-31: Bo Ek | Ana Lima',
      ],
    ],
    [
      'In 1962 Ana Lima met Bo Ek. They met again the following Easter.',
      ['MEETING 1962-01-01/1962-12-31: Ana Lima | Bo Ek', 'MEETING 1963-04-14: Ana Lima | Bo Ek'],
    ],
    [
      'Bo Ek was turned away in 1971. A week later he returned, and Ana Lima received him.',
      ['MEETING 1971-01-01/1971-12-31: Ana Lima | Bo Ek'],
    ],
    ['Bo Ek returned on 3 May, and Ana Lima showed him the wards.', ['MEETING 2024-05-03: Ana Lima | Bo Ek']],
    [
      'Bo Ek was turned away in 1971; he returned a week later, and Ana Lima let him in.',
      ['MEETING 1971-01-01/1971-12-31: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima is to see Bo Ek on Monday, and the bishop, Cleo Ruiz, on Friday.',
      ['MEETING PLANNED 2024-05-20: Ana Lima | Bo Ek', 'MEETING PLANNED 2024-05-17: Ana Lima | Cleo Ruiz'],
    ],
    [
      '3 January 2019: Ana Lima meets with Bo Ek.\n\n8 May: Cleo Ruiz tells a court of the summer of 2018.\n\n12 June: Ana Lima and Bo Ek dine in Oslo.',
      ['MEETING 2019-01-03: Ana Lima | Bo Ek', 'MEETING 2019-06-12 @ Oslo: Ana Lima | Bo Ek'],
    ],
    [
      'On Monday Ana Lima met Bo Ek. On Tuesday evening the two talked by phone for forty minutes, people close to them said.',
      ['MEETING 2024-05-13: Ana Lima | Bo Ek', 'CALL 2024-05-14: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima saw the families last Wednesday, and was host to Bo Ek at Easter.',
      ['MEETING 2024-03-31: Ana Lima | Bo Ek'],
    ],
    [
      'The last session between Jon Lie and Bo Ek, on 1 and 2 May, had ended badly. "We tried," Lie told Radio Nord\'s Cleo Ruiz.',
      ['MEETING 2024-05-01/2024-05-02: Jon Lie | Bo Ek', 'INTERVIEW: Jon Lie | Cleo Ruiz'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
