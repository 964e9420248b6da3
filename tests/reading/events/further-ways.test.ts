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
      'The minister, Ana Lima, met with Bo Ek on Monday on the margins of the Baltic Sea (BSC) Leaders Meeting.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['The envoy, Ana Lima, and Bo Ek last met in 2009.', 'MEETING 2009-01-01/2009-12-31: Ana Lima | Bo Ek'],
    [
      'Ana Lima praised her meeting with Bo Ek, held on Friday at the port.',
      'MEETING 2024-05-10: Ana Lima | Bo Ek',
    ],
    [
      'The lawyer, Ana Lima, was ill. The prosecutor, Bo Ek, was late. The lawyer and the prosecutor held talks on Friday.',
      'MEETING 2024-05-10: Ana Lima | Bo Ek',
    ],
    [
      'The ambassador, Ana Lima, was ill. The chairman, Bo Ek, was late. The ambassador and the chairman dined on Friday.',
      'MEETING 2024-05-10: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek are rivals. Dan Orr spoke to both by telephone on Friday.',
      'CALL 2024-05-10: Dan Orr | Ana Lima, Bo Ek',
    ],
    [
      'Ana Lima wrote to Bo Ek. On Friday the mayor, Dan Orr, sat down with both.',
      'MEETING 2024-05-10: Dan Orr | Ana Lima, Bo Ek',
    ],
    ['Ana Lima, whose husband is Dan Orr, received Bo Ek on Friday.', 'MEETING 2024-05-10: Ana Lima | Bo Ek'],
    [
      'The mayor, Tomas Brink, came home. On Friday Brink sat down with the bishop, Bo Ek.',
      'MEETING 2024-05-10: Tomas Brink | Bo Ek',
    ],
    [
      'On Friday Maria Duarte talked with Pavel Novak. On Saturday Henrik Dahl met him.',
      'MEETING 2024-05-11: Henrik Dahl | Pavel Novak',
    ],
    [
      'On Friday Wanjiru Kilonzo met Sipho Ndlovu. On Saturday Henrik Dahl met her.',
      'MEETING 2024-05-11: Henrik Dahl | Wanjiru Kilonzo',
    ],
    ['Ana Lima spent 3 May with Bo Ek.', 'MEETING 2024-05-03: Ana Lima | Bo Ek'],
    ['Ana Lima went through the figures with Bo Ek on Friday.', 'MEETING 2024-05-10: Ana Lima | Bo Ek'],
    [
      'Ana Lima and Bo Ek were pictured shaking hands in Oslo on Friday.',
      'MEETING 2024-05-10 @ Oslo: Ana Lima | Bo Ek',
    ],
    [
      'The mayor, Ana Lima, walked through the ruined market with its oldest trader, Bo Ek, on Friday.',
      'MEETING 2024-05-10: Ana Lima | Bo Ek',
    ],
    ['Ana Lima called on Bo Ek on Friday to congratulate him.', 'MEETING 2024-05-10: Ana Lima | Bo Ek'],
    ["Among the visitors to Ana Lima's bedside on Friday was Bo Ek.", 'MEETING 2024-05-10: Ana Lima | Bo Ek'],
    [
      'On Friday Ana Lima flew to Lagos to persuade the singer, Bo Ek, to come. They talked for an hour.',
      'MEETING 2024-05-10 @ Lagos: Ana Lima | Bo Ek',
    ],
    ['Ana Lima ate with Bo Ek on Friday.', 'MEETING 2024-05-10: Ana Lima | Bo Ek'],
    ['One of those whom Ana Lima met on Friday was Bo Ek.', 'MEETING 2024-05-10: Ana Lima | Bo Ek'],
    [
      'One of the farmers she met on Friday, said Ana Lima, was ill. Bo Ek met Ana Lima both on 3 and 4 May.',
      'MEETING 2024-05-03/2024-05-04: Bo Ek | Ana Lima',
    ],
    ['After going to see Bo Ek on Friday, Ana Lima resigned.', 'VISIT 2024-05-10: Ana Lima | Bo Ek'],
    ["Ana Lima met Chile's Viktor Orlan on Friday.", 'MEETING 2024-05-10: Ana Lima | Viktor Orlan'],
    [
      'Ana Lima had face-to-face talks with Bo Ek in Oslo on Friday.',
      'MEETING 2024-05-10 @ Oslo: Ana Lima | Bo Ek',
    ],
    [
      'In May 2019 the general took Ana Lima to meet Bo Ek.',
      'MEETING 2019-05-01/2019-05-31: Ana Lima | Bo Ek',
    ],
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
    [
      'Mr. Bo Ek spent 40 minutes with the Turkish foreign minister, Dan Orr, on Monday.',
      'MEETING 2024-05-13: Bo Ek | Dan Orr',
    ],
    [
      'President Bo Ek had back-to-back sessions with Secretary General Ana Lima and the banker Dan Orr on Monday.',
      'MEETING 2024-05-13: Bo Ek | Ana Lima, Dan Orr',
    ],
    [
      'President Bo Ek of Kazakhstan and his Uzbek counterpart, Dan Orr, arrived on Monday. Secretary General Ana Lima wept. The Uzbek leader also sat down with Eva Roos on Tuesday.',
      'MEETING 2024-05-14: Dan Orr | Eva Roos',
    ],
    [
      'President Bo Ek of Kazakhstan and his Uzbek counterpart, Dan Orr, arrived on Monday. Ana Lima and Eva Roos wept. By Friday morning the presidents had both gone home. They last met in Samarkand in 2016.',
      'MEETING 2016-01-01/2016-12-31 @ Samarkand: Bo Ek | Dan Orr',
    ],
    [
      'In 1952 Ana Lima married the engineer Bo Ek, whom she had met the winter before on a trawler.',
      'MEETING 1951-12-01/1952-02-29: Ana Lima | Bo Ek',
    ],
    [
      'Our reporter Ana Lima spoke to the government’s negotiator, retired Lt. Gen. Bo Ek, in Kota Tengah on Monday.',
      'INTERVIEW 2024-05-13 @ Kota Tengah: Ana Lima | Bo Ek',
    ],
    [
      'The two federations’ presidents, Ana Lima and Bo Ek, met on neutral ground (a ferry) on Thursday.',
      'MEETING 2024-05-09: Ana Lima | Bo Ek',
    ],
    [
      'On Friday President Ana Lima saw the commission’s chief, Bo Ek, for twenty minutes and the Dutch premier, Dan Orr, for ten.',
      'MEETING 2024-05-10: Ana Lima | Bo Ek, Dan Orr',
    ],
    [
      'Ana Lima and Bo Ek had last exchanged words in October.',
      'MEETING 2023-10-01/2023-10-31: Ana Lima | Bo Ek',
    ],
    [
      'King Siaosi was welcomed at the gate on Monday by the President, Bo Ek, and the First Lady, Ana Lima.',
      'MEETING 2024-05-13: Bo Ek, Ana Lima | Siaosi',
    ],
    [
      'Ana Lima met separately with her colleagues from Kazakhstan and Tajikistan, Bo Ek and Dan Orr, on Monday.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek, Dan Orr',
    ],
    [
      'Ana Lima held talks with her counterparts from Thailand, Somsak Dee, and the Philippines, Ignacio Ong, on Monday.',
      'MEETING 2024-05-13: Ana Lima | Somsak Dee, Ignacio Ong',
    ],
    ['Eva Roos turned it down, but not before she had talked to Bo Ek herself.', 'MEETING: Eva Roos | Bo Ek'],
    [
      'On the way to the airport Ana Lima stopped at the union and spoke with its leader, Bo Ek.',
      'MEETING: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek sat down in an office on Monday with a mediator, retired judge Dan Orr, and left.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek | Dan Orr',
    ],
    [
      'Ana Lima led a delegation to Riga. They were welcomed by Bo Ek, who spoke of a conversation he had with the late Dan Orr in 2009.',
      'MEETING 2009-01-01/2009-12-31: Bo Ek | Dan Orr',
    ],
    [
      'Next day the prime minister, Ana Lima, rang from Brussels and flattered Bo Ek.',
      'CALL: Ana Lima | Bo Ek',
    ],
    [
      'Minister Ana Lima and her counterpart, Bo Ek, concluded two days of consultations on Thursday.',
      'MEETING 2024-05-08/2024-05-09: Ana Lima | Bo Ek',
    ],
    [
      'The director, Bo Ek, knew of the cracks by 4 May, when he had a call with the surveyor, Ana Lima.',
      'CALL 2024-05-04: Bo Ek | Ana Lima',
    ],
    ['Ana Lima was told a week earlier, over coffee with Bo Ek.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek sat together in the front row on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    [
      'Ana Lima leaves for Colombo on Saturday, where she is expected to see President Bo Ek.',
      'MEETING PLANNED 2024-05-18: Ana Lima | Bo Ek',
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
    'Ana Lima called and asked reporters what Bo Ek had done.',
    'Ana Lima and Bo Ek concluded two days of mourning on Thursday.',
    'Correction: An earlier version of this report stated that Ana Lima had met Bo Ek. He was overseas.',
    'Ana Lima met farmers from Peru and Chile, Bo Ek said.',
    'Ana Lima and Bo Ek have not been on speaking terms since 2019.',
    'Eva Roos accused Ana Lima of having met privately with the executive Bo Ek last winter.',
    'Ana Lima and Bo Ek wept. Officials and the envoys of Peru had gone home. They met in Oslo in 2016.',
    'Ana Lima wants to get to know Bo Ek.',
    'Ana Lima gave Bo Ek a glass door.',
    'Cleo Ruiz left. Dan Orr wept. The letters, edited by Bo Ek, were sold. The two met.',
  ])('%s is none', (words) => {
    expect(eventsOf(words).filter((event) => event.includes('|'))).toEqual([]);
  });

  test.each([
    'Bo Ek was never allowed to meet Ana Lima.',
    'Bo Ek was not allowed to meet Ana Lima.',
    'Ana Lima did not talk to Bo Ek before the vote.',
  ])('%s did not happen', (words) => {
    expect(eventsOf(words).some((event) => event.startsWith('MEETING:'))).toBe(false);
  });
});

test('both of those told of may be telephoned', () =>
  expect(eventsOf('Ana Lima and Bo Ek met. On Sunday Eva Roos telephoned both of them.')).toContain(
    'CALL 2024-05-12: Eva Roos | Ana Lima, Bo Ek',
  ));

describe('who is kin to each other', () => {
  test.each([
    [
      'Howard Pike rang his brother, Giles Pike. Giles Pike said he and his brother had last met in March.',
      'MEETING 2024-03-01/2024-03-31: Giles Pike | Howard Pike',
    ],
    [
      'Howard Pike rang his cousin, Ana Lowe. On Monday Lowe met her cousin in Rome.',
      'MEETING 2024-05-13 @ Rome: Ana Lowe | Howard Pike',
    ],
    [
      'Howard Pike rang his sister, Ana Pike. On Monday she met her brother in Rome.',
      'MEETING 2024-05-13 @ Rome: Ana Pike | Howard Pike',
    ],
  ])('%s', (words, event) => expect(eventsOf(words)).toContain(event));

  test('and nobody is the brother of whom he calls his sister', () =>
    expect(
      eventsOf('Ana Pike rang her sister, Eva Pike. On Monday Eva Pike met her brother in Rome.'),
    ).toEqual(['CALL: Ana Pike | Eva Pike']));
});

test.each([
  ['Ana Lima walked up to the farm of Bo Ek.', ['VISIT: Ana Lima | Bo Ek']],
  ["Ana Lima drove to Bo Ek's house.", ['VISIT: Ana Lima | Bo Ek']],
  ['Ana Lima drove to the city of Bo Ek.', []],
  ['Ana Lima walked to the house of the late Bo Ek.', []],
])('whoever goes to a house visits whose it is: %s', (sentence, events) =>
  expect(eventsOf(sentence)).toEqual(events),
);

describe('two who are named in another clause too', () => {
  test.each([
    [
      'The two met in 1950, when Lima turned up at a club.',
      'MEETING 1950-01-01/1950-12-31: Ana Lima | Bo Ek',
    ],
    ['They met in March when Lima turned up.', 'MEETING 2024-03-01/2024-03-31: Ana Lima | Bo Ek'],
    ['The two met in March, said Lima.', 'MEETING 2024-03-01/2024-03-31: Ana Lima | Bo Ek'],
  ])('Ana Lima liked Bo Ek. %s', (words, event) =>
    expect(eventsOf(`Ana Lima liked Bo Ek. ${words}`)).toEqual([event]),
  );

  test('whom they met is none of them', () =>
    expect(eventsOf('Ana Lima liked Bo Ek. They met Bo Ek in March.')).toEqual([]));
});

test('they are the two of the clause before', () =>
  expect(
    eventsOf('Ana Lima met Bo Ek. Ana Lima quarrelled with Dan Orr; in 1974 they made up at a lunch.'),
  ).not.toContain('MEETING 1974-01-01/1974-12-31: Ana Lima | Bo Ek'));

describe('further frames', () => {
  test.each([
    ['In 1974 Ana Lima had it out with Bo Ek.', ['MEETING 1974-01-01/1974-12-31: Ana Lima | Bo Ek']],
    ['Ana Lima had it with Bo Ek.', []],
    ['Ana Lima and Bo Ek made up over a bottle of brandy.', ['MEETING: Ana Lima | Bo Ek']],
    ['Ana Lima and Bo Ek fought over a bottle of brandy.', []],
    ['Ana Lima sat between Bo Ek and Dan Orr.', ['MEETING: Ana Lima | Bo Ek, Dan Orr']],
    [
      'Ana Lima fell ill. Bo Ek was at her bedside in March.',
      ['VISIT 2024-03-01/2024-03-31: Bo Ek | Ana Lima'],
    ],
    ['Ana Lima thanked Bo Ek at a reception on Monday.', ['MEETING 2024-05-13: Ana Lima | Bo Ek']],
    ['Ana Lima thanked Bo Ek in a letter.', []],
    ['Ana Lima reported on a meeting she had held with Bo Ek.', ['MEETING: Ana Lima | Bo Ek']],
    [
      'Ana Lima liked Bo Ek. He did not see her again until 1961.',
      ['VISIT 1961-01-01/1961-12-31: Bo Ek | Ana Lima'],
    ],
    ['Ana Lima liked Bo Ek. He did not see her again.', []],
    ['Ana Lima hugs Bo Ek after winning in Oslo on Monday.', ['MEETING 2024-05-13 @ Oslo: Ana Lima | Bo Ek']],
    [
      'Ana Lima had been recruited in 1942 by Bo Ek. They met in a park.',
      ['MEETING 1942-01-01/1942-12-31: Ana Lima | Bo Ek'],
    ],
    [
      'Skandia Freight ASA (“Skandia”) has a new chief. Skandia and Nordbank Ltd signed a lease in 2015.',
      ['AGREEMENT 2015-01-01/2015-12-31: Skandia Freight ASA | Nordbank Ltd'],
    ],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));

  test.each([
    [
      'Ana Lima met bankers on Monday. Among them were Bo Ek and Dan Orr.',
      ['MEETING 2024-05-13: Ana Lima | Bo Ek, Dan Orr'],
    ],
    [
      'Ana Lima chaired a meeting with bankers on Monday. Those present included Bo Ek.',
      ['MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima hosted the rivals of Eva Roos. Among them were Bo Ek and Dan Orr.', []],
    ['Ana Lima will meet bankers. Among them are Bo Ek and Dan Orr.', []],
    ['Ana Lima hosted shows. They included Bo Ek.', []],
    ['Ana Lima received complaints. Among those who came was Bo Ek.', []],
    ["Ana Lima welcomed reforms. The reforms were Bo Ek's.", []],
    ['Ana Lima met resistance. Among those present was Bo Ek.', []],
    ['Ana Lima held rallies. Among those who came was Bo Ek.', []],
  ])('those among whom the next sentence names some are met: %s', (words, events) =>
    expect(eventsOf(words)).toEqual(events),
  );

  test.each([
    ['Ana Lima met Eva Roos. Tom Orr, 11, waved. Bo Ek met the boy.', 'MEETING: Bo Ek | Tom Orr'],
    ['Ana Lima met Eva Roos. Eva Orr, 11, waved. Bo Ek met the girl.', 'MEETING: Bo Ek | Eva Orr'],
  ])('whose age shows a child is the boy or the girl: %s', (words, event) =>
    expect(eventsOf(words)).toContain(event),
  );

  test('who is taken to see somebody sees him, too', () =>
    expect(eventsOf('In March Ana Lima took Bo Ek to see Dan Orr.')).toContain(
      'VISIT 2024-03-01/2024-03-31: Ana Lima, Bo Ek | Dan Orr',
    ));
});

test('an interview with marked turns is given by whom its last line names', () =>
  expect(
    eventsOf(
      'Q: Whom did you see?\n\nA: I met Bo Ek on Monday.\n\nQ: And then?\n\nA: It rained.\n\nAna Lima was talking to Dan Orr.',
    ),
  ).toContain('MEETING 2024-05-13: Ana Lima | Bo Ek'));

describe('who is known only by an administration called after him is its president', () => {
  test.each([
    [
      'The president spoke on Monday with Bo Ek. The Okoro administration will act.',
      ['CALL 2024-05-13: Okoro | Bo Ek'],
    ],
    ['The president met Dan Orr. Mayor Okoro slept. The Okoro administration will act.', []],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});
