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
