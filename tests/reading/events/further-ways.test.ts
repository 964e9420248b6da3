import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('further ways in which two come together', () => {
  test.each([
    [
      'Ana Lima and Bo Ek talked in March. They were on the phone again last Friday.',
      'CALL 2024-05-10: Ana Lima | Bo Ek',
    ],
    [
      'President Ana Lima said little of Bo Ek; the two were last together in Oslo in January.',
      'MEETING 2024-01-01/2024-01-31 @ Oslo: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima held separate bilaterals with Bo Ek and Dan Orr on Monday.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek, Dan Orr',
    ],
    [
      'Ana Lima and Bo Ek had been photographed at lunch in Riga last week.',
      'MEETING 2024-05-06/2024-05-12 @ Riga: Ana Lima | Bo Ek',
    ],
    ['Queen Ana Lima was the guest of the then president, Bo Ek.', 'MEETING: Ana Lima | Bo Ek'],
    [
      'Ana Lima turned up at the flat of the director, Bo Ek, in 1994.',
      'VISIT 1994-01-01/1994-12-31: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and the investor Bo Ek settled its terms on Sunday evening.',
      'NEGOTIATION 2024-05-12: Ana Lima | Bo Ek',
    ],
    [
      'Minister Ana Lima signed a letter of intent with the firm Nordbank on Friday.',
      'AGREEMENT 2024-05-10: Ana Lima | Nordbank',
    ],
    [
      'Republican Ana Lima and Democrat Bo Ek traded accusations Tuesday night in the only televised debate.',
      'DEBATE 2024-05-14: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima toured the port on Monday. A lunch with Bo Ek followed.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Bo Ek was allowed to visit Ana Lima in prison on Monday.', 'VISIT 2024-05-13: Bo Ek | Ana Lima'],
    [
      'Few had heard of Cleo Ruiz, who got in touch after hearing a tape. She rang Bo Ek on Monday.',
      'CALL 2024-05-13: Cleo Ruiz | Bo Ek',
    ],
    [
      'Ana Lima discussed the sale with the buyer, the Swedish shipowner Dan Orr, on 3 May.',
      'MEETING 2024-05-03: Ana Lima | Dan Orr',
    ],
  ])('%s', (words, event) => {
    expect(eventsOf(words)).toContain(event);
  });

  test.each([
    'Ana Lima and Bo Ek were seen in the restaurant. Both say that they dined separately.',
    'Ana Lima and Bo Ek were on the phone from Riga.',
    'Both sides’ lawyers called on Minister Bo Ek in Delhi on Tuesday.',
    'Ana Lima turned up at the home of the Oslo Opera.',
    'A lunch with Bo Ek followed.',
  ])('%s is none', (words) => {
    expect(eventsOf(words).filter((event) => event.includes('|'))).toEqual([]);
  });

  test.each(['Bo Ek was never allowed to meet Ana Lima.', 'Bo Ek was not allowed to meet Ana Lima.'])(
    '%s did not happen',
    (words) => {
      expect(eventsOf(words).some((event) => event.startsWith('MEETING:'))).toBe(false);
    },
  );
});
