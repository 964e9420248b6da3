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
    [
      'Ana Lima spent the summer of 2003 in Riga, and it was there that she got to know Bo Ek.',
      'MEETING 2003-06-01/2003-08-31: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima said she and Bo Ek had cleared the air in a conversation in Oslo.',
      'MEETING @ Oslo: Ana Lima | Bo Ek',
    ],
    [
      'Nobody expected the telephone call between Ana Lima and Bo Ek on Friday.',
      'CALL 2024-05-10: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima had met in Oslo with a lobbyist for the potash producer Norquay Minerals, Elspeth Carrow, and left.',
      'MEETING @ Oslo: Ana Lima | Elspeth Carrow',
    ],
    [
      'Ana Lima said after seeing Bo Ek late on Monday that the text was good.',
      'VISIT 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'The investor Bo Ek quarrelled with his estranged cousin Ana Lima. He sent Dan Orr to see her. The cousins themselves did not come face to face until 3 May.',
      'MEETING 2024-05-03: Bo Ek | Ana Lima',
    ],
    [
      'Last month Ana Lima persuaded Bo Ek and the director, Tahira Memon, to share a platform. They talked in Oslo on 3 May.',
      'MEETING 2024-05-03 @ Oslo: Bo Ek | Tahira Memon',
    ],
    [
      'Ana Lima was driven to the palace, where she spoke with Bo Ek until midnight on Monday.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima held office calls with Director General Bo Ek and Ambassador Dan Orr on Feb. 23.',
      'VISIT 2024-02-23: Ana Lima | Bo Ek, Dan Orr',
    ],
    [
      'Taking the stand, former driver Dan Orr said he knew nothing. The witness conceded that he had been questioned by agent Eva Roos on June 20, 2017.',
      'INTERVIEW 2017-06-20: Eva Roos | Dan Orr',
    ],
    [
      'Engineer Bo Ek and Ana Lima had quarrelled for years. Dan Orr had put the two in touch in May; they met on Monday, according to Ana Lima.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
    ],
    [
      'Minister Ana Lima signed a letter with Nordbank on Friday. It was signed for the company by its chief, Bo Ek. On Monday the two had dinner.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
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
    'Ana Lima said after seeing Bo Ek score twice that she was happy.',
    'Ana Lima does not know Bo Ek.',
    'Ana Lima wants to get to know Bo Ek.',
    'Ana Lima gave Bo Ek a glass door.',
    'Cleo Ruiz left. Dan Orr wept. The letters, edited by Bo Ek, were sold. The two met.',
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
