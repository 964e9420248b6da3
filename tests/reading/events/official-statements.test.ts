import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';
import { tell } from './tell.ts';

describe('days that are still to come', () => {
  tell([
    [
      'Ana Lima will travel to Accra, United Kingdom, from May 17-18.',
      'VISIT PLANNED 2024-05-17/2024-05-18 @ Accra: Ana Lima',
    ],
    [
      'Ana Lima will see the newly elected mayor, Bo Ek, on 17 May.',
      'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima previewed the May 18 meeting that she will hold with Bo Ek.',
      'MEETING PLANNED 2024-05-18: Ana Lima | Bo Ek',
    ],
    ['Ana Lima welcomed the meeting of Bo Ek and Cleo Ruiz on May 20.', 'MEETING: Bo Ek | Cleo Ruiz'],
    [
      'Ana Lima spoke about the meeting of Bo Ek and Cleo Ruiz later this week.',
      'MEETING PLANNED 2024-05-13/2024-05-19: Bo Ek | Cleo Ruiz',
    ],
    [
      'Ana Lima reviewed preparations for the summit between Bo Ek and Cleo Ruiz on Friday.',
      'SUMMIT PLANNED 2024-05-17: Bo Ek | Cleo Ruiz',
    ],
  ]);
});

describe('what was talked of on an occasion is of that occasion', () => {
  tell([
    ['Ana Lima met Bo Ek today. They spoke about the banks.', 'MEETING 2024-05-15: Ana Lima | Bo Ek'],
    [
      'Ana Lima telephoned Bo Ek on Monday. Ms. Lima and Mr. Ek discussed trade.',
      'CALL 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima spoke by phone today with Bo Ek. They also exchanged views on the army.',
      'CALL 2024-05-15: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima met Bo Ek on Monday. Lima praised the work of the bloc this year. They agreed to act together.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
      'AGREEMENT 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima met Bo Ek on Monday. They go on with it since their first meeting in May 2021. They discussed roads.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
      'MEETING 2021-05-01/2021-05-31: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima met Bo Ek on Monday. Building on their August 2021 accord, the leaders discussed roads.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Following her talks with Bo Ek on Sunday, Ana Lima met Cleo Ruiz on Monday. They agreed to reopen the port.',
      'MEETING 2024-05-13: Ana Lima | Cleo Ruiz',
      'MEETING 2024-05-12: Ana Lima | Bo Ek',
      'AGREEMENT 2024-05-13: Ana Lima | Cleo Ruiz',
    ],
    [
      "Ana Lima met Bo Ek on Monday. She praised President Dan Orr's patience, and the two exchanged views on trade.",
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('where something goes on is not where it was talked of', () => {
  tell([
    ['Ana Lima and Bo Ek discussed the situation in Kenya.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima spoke with Bo Ek about the war in Ukraine.', 'CALL: Ana Lima | Bo Ek'],
    [
      'Ana Lima and Bo Ek discussed the escalation of the conflict in northern Ethiopia.',
      'MEETING: Ana Lima | Bo Ek',
    ],
    ['Ana Lima held talks with Bo Ek on developments in Lebanon.', 'MEETING: Ana Lima | Bo Ek'],
    ['Amid the war in Gaza, Ana Lima met Bo Ek.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek discussed trade in Oslo.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    ['Ana Lima met Bo Ek on the sidelines of a summit in Kenya.', 'MEETING @ Kenya: Ana Lima | Bo Ek'],
    ['Ana Lima met Bo Ek during the war in Bosnia.', 'MEETING @ Bosnia: Ana Lima | Bo Ek'],
    ['Ana Lima was in Oslo meeting with Bo Ek.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
  ]);
});

describe('who is called by an office', () => {
  tell([
    [
      'President Dan Lima and First Lady Ana Lima left on Monday. President Lima met Bo Ek in Oslo.',
      'MEETING 2024-05-13 @ Oslo: Dan Lima | Bo Ek',
    ],
    ['Prime Minister Ana Lima spoke on Monday. The president met Bo Ek in Oslo.'],
    ['Leader Ana Lima spoke on Monday. The president spoke to Senator Bo Ek.'],
    [
      'The Norwegian leader, Ana Lima, spoke on Monday. The president met Bo Ek.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('who else is told of', () => {
  tell([
    [
      'Ana Lima met President Bo Ek, Head of the Office of the President Dan Orr, and Minister Cleo Ruiz.',
      'MEETING: Ana Lima | Bo Ek, Dan Orr, Cleo Ruiz',
    ],
    ['Ana Lima and Bo Ek spoke on Monday to discuss trade.', 'CALL 2024-05-13: Ana Lima | Bo Ek'],
    [
      'Ana Lima hosted a discussion with mayors from Togo, as well as Bo Ek and Cleo Ruiz.',
      'MEETING: Ana Lima | Bo Ek, Cleo Ruiz',
    ],
    [
      'Ana Lima met three leaders on May 2: President Bo Ek of Togo, chair of the bloc; Cleo Ruiz of Chad; and Dan Orr.',
      'MEETING 2024-05-02: Ana Lima | Bo Ek, Cleo Ruiz, Dan Orr',
    ],
    [
      'King Bo Ek hosted a visit by President Ana Lima to Accra on Monday.',
      'VISIT 2024-05-13 @ Accra: Ana Lima',
      'VISIT 2024-05-13: Ana Lima | Bo Ek',
    ],
    ["Bo Ek welcomed Ana Lima's visit to Oslo last week.", 'VISIT 2024-05-06/2024-05-12 @ Oslo: Ana Lima'],
  ]);
});

describe('what is told of a call or visit to come, or of one that was', () => {
  tell([
    [
      "They will follow up on President Ana Lima's May 9 call with President Bo Ek.",
      'CALL 2024-05-09: Ana Lima | Bo Ek',
    ],
    [
      'They discussed the upcoming visit of President Ana Lima to Lund on May 30.',
      'VISIT PLANNED 2024-05-30 @ Lund: Ana Lima',
    ],
    [
      'Ana Lima and Bo Ek discussed the visit of Dan Orr to Oslo in March.',
      'VISIT 2024-03-01/2024-03-31 @ Oslo: Dan Orr',
      'MEETING: Ana Lima | Bo Ek',
    ],
    ['Ana Lima fell ill during a visit to Oslo on Monday.', 'VISIT 2024-05-13 @ Oslo: Ana Lima'],
    ['Ana Lima had the opportunity to meet Bo Ek in Oslo.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    ['Ana Lima will have a chance to meet Bo Ek.', 'MEETING PLANNED: Ana Lima | Bo Ek'],
    ['Ana Lima never got the chance to meet Bo Ek.', 'MEETING DENIED: Ana Lima | Bo Ek'],
  ]);
});

describe('no encounter', () => {
  test.each([
    'Veronica Rossman has been a lawyer since 2010. Judge Ana Lima received her LL.M. from Temple University in 2003.',
    'Thanks for the work that Ana Lima and Bo Ek put into reaching this agreement.',
    'Senior officials from the White House and the Ministry of Trade participated in the Council of Governors meeting.',
    'Ana Lima committed to consulting closely with the Government of Afghanistan.',
    'Ana Lima met with Black women leaders and with Southeast Asian leaders.',
    'Ana Lima and Bo Ek welcomed the opportunity to see each other on the upcoming trip.',
    "Ana Lima and Bo Ek know it, and what they're now talking about is storage.",
    'Ana Lima took the opportunity to thank Bo Ek.',
    'President Ana Lima and Vice President Bo Ek met with union leaders. They discussed roads.',
    'President Ana Lima and Vice President Bo Ek met on Monday with a group of mayors. They had a productive talk.',
    'Ana Lima praised the readiness of NATO to continue engaging in dialogue with Russia.',
    'Ana Lima and Cleo Ruiz committed to continued close consultation with Bo Ek.',
    'Ana Lima sent a letter to congratulate Bo Ek.',
  ])('%s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

test('the entries of a list in one line are sentences of their own', () => {
  expect(
    eventsOf(
      'The plan will help. - **Accra: More:** Ana Lima will meet Bo Ek. - **Lund: Less:** Dan Orr met Cleo Ruiz.',
    ),
  ).toEqual(['MEETING PLANNED: Ana Lima | Bo Ek', 'MEETING: Dan Orr | Cleo Ruiz']);
});
