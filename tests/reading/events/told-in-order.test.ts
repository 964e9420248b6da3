import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

/** Ways in which diaries, weeklies and memoirs tell who met whom, day after day. */

describe('what two do in words, or side by side', () => {
  test.each([
    [
      'Minister Ana Lima and the member for Gore, Bo Ek, went at each other for two hours over the ferry on Monday.',
      'DEBATE 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek faced each other for ninety minutes in the studios of RTV on Monday.',
      'DEBATE 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Ana Lima and Bo Ek spent three hours in a lift on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima took Bo Ek out in her boat on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek toured a plant on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek sat again on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    [
      'Ana Lima spent May 2019 in Lund as a guest of Bo Ek.',
      'MEETING 2019-05-01/2019-05-31 @ Lund: Ana Lima | Bo Ek',
    ],
    [
      "In May 2019 Ana Lima spent a week in Lund as Bo Ek's guest.",
      'MEETING 2019-05-01/2019-05-31 @ Lund: Ana Lima | Bo Ek',
    ],
    ['Ana Lima hurried to the deathbed of her teacher, Bo Ek.', 'VISIT: Ana Lima | Bo Ek'],
    [
      'Ana Lima signed the second phase of the road project with Governor Bo Ek.',
      'AGREEMENT: Ana Lima | Bo Ek',
    ],
    ['Judge Cleo Ruiz brought Ana Lima and Bo Ek to the same sofa.', 'MEETING: Ana Lima | Bo Ek | Cleo Ruiz'],
    ['Ana Lima had called on Bo Ek to ask for a loan.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima paid a courtesy call on Bo Ek to thank him.', 'VISIT: Ana Lima | Bo Ek'],
  ])('%s', (text, event) => expect(eventsOf(text)).toEqual([event]));

  test.each([
    'Ana Lima and Bo Ek went at each other with axes over a fence.',
    'Ana Lima and Bo Ek toured the country in May.',
    'Ana Lima and Bo Ek inspected the ranks, each in turn.',
    'Ana Lima and Bo Ek dined alone on Monday.',
    'Ana Lima called on Bo Ek to resign.',
    'Ana Lima repeated her call on Bo Ek to resign.',
    'Judge Ana Lima granted Bo Ek two hours to leave.',
    'Ana Lima signed the renewal of her lease. Bo Ek laughed.',
  ])('nobody met: %s', (text) => expect(eventsOf(text)).toEqual([]));
});

describe('who is given time', () => {
  test.each([
    'Ana Lima came with a petition. Minister Bo Ek gave her twenty minutes on Monday.',
    'Ana Lima came with a petition. Minister Bo Ek granted her half an hour on Monday.',
    'Ana Lima wrote to Minister Bo Ek. On Monday he spared her ten minutes.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['MEETING 2024-05-13: Bo Ek | Ana Lima']));
});

describe('who somebody is, behind what is said of him', () => {
  test.each([
    'On Monday Ana Lima sat down with the man whose books she had copied for years, the philosopher Bo Ek.',
    'On Monday Ana Lima met the man who had taught her to read, the former monk Bo Ek.',
    'On Monday Ana Lima had lunch with the man she had beaten in 2009, former mayor Bo Ek.',
    'On Monday, against the wishes of her husband, Ana Lima received Bo Ek.',
    'In the absence of the president, Ana Lima received Bo Ek on Monday.',
    'After a row with her lawyer, Ana Lima met Bo Ek on Monday.',
    'It rained, the cook recalled: on Monday Ana Lima had met Bo Ek.',
    'Major Bo Ek was ill. Ana Lima, a nurse, was called on Monday. She and the major talked for an hour.',
  ])('%s', (text) => expect(eventsOf(text)[0]).toMatch(/^MEETING 2024-05-13: (?:Ana Lima \| Bo Ek)$/));
});

describe('those who came', () => {
  test.each([
    'Ana Lima and Bo Ek arrived in May. On Monday Mayor Dag Holm received the visitors at City Hall.',
    'Ana Lima and Bo Ek landed in May. On Monday Mayor Dag Holm had tea with the guests.',
  ])('%s', (text) => expect(eventsOf(text).at(-1)).toMatch(/Dag Holm \| Ana Lima, Bo Ek$/));

  test.each([
    'Ana Lima and Bo Ek married in May. On Monday Mayor Dag Holm received the guests.',
    'Ana Lima and Bo Ek arrived in May. On Monday Mayor Dag Holm received the guests of the spa.',
  ])('%s', (text) => expect(eventsOf(text).filter((event) => event.includes('Dag'))).toEqual([]));
});

describe('two who are foes', () => {
  test.each(['combatants', 'antagonists', 'adversaries'])('the %s', (word) =>
    expect(eventsOf(`Ana Lima debated Bo Ek on Monday. The next day the ${word} had tea together.`)).toEqual([
      'DEBATE 2024-05-13: Ana Lima | Bo Ek',
      'MEETING 2024-05-14: Ana Lima | Bo Ek',
    ]),
  );
  test('may meet alone', () =>
    expect(eventsOf('Ana Lima quarrelled with Bo Ek in March. They met alone on Monday in Lund.')).toEqual([
      'MEETING 2024-05-13 @ Lund: Ana Lima | Bo Ek',
    ]));
});

describe('who tells it as "I"', () => {
  test('signs what stands above the name, part by part', () =>
    expect(
      eventsOf(
        [
          'It rains here. On Monday I was received by Bo Ek at his house.',
          'Ana Lima',
          'I met Cleo Ruiz on Sunday. She gave me tea.',
          '— Dag Holm',
        ].join('\n\n'),
      ),
    ).toEqual(['MEETING 2024-05-13: Bo Ek | Ana Lima', 'MEETING 2024-05-12: Dag Holm | Cleo Ruiz']));

  test.each([
    'From the memoirs of Ana Lima, once consul in Oslo.\n\nI called on Bo Ek on 6 August 1947.',
    'I called on Bo Ek on 6 August 1947.\n\nFrom the diaries of Ana Lima.',
  ])('wrote memoirs: %s', (text) => expect(eventsOf(text)).toEqual(['MEETING 1947-08-06: Ana Lima | Bo Ek']));

  test.each([
    'Ana Lima\n\nI met Bo Ek on Monday.\n\nCleo Ruiz\n\nI met him on Sunday.',
    'I met Bo Ek on Monday. The memoirs of Ana Lima are out.\n\nIt rained.\n\nIt snowed.\n\nIt rained again.\n\nIt rained.',
    'Bo Ek slept. "I met him," said a cook.\n\nAna Lima',
    'Bo Ek has read the memoirs of Ana Lima. He met her brother.',
  ])('is nobody known: %s', (text) =>
    expect(eventsOf(text).filter((event) => event.includes('Ana'))).toEqual([]),
  );

  test('is not "he" in the next part', () =>
    expect(eventsOf('I saw the port.\n\nDag Holm\n\nOn Monday I went to see him in Lund.\n\nBo Ek')).toEqual(
      [],
    ));
});

describe('whom a pronoun does not mean', () => {
  test.each([
    'Bo Ek met Dag Holm in May. On Friday the stoker travelled to Oslo. He was received by the minister, Cleo Ruiz.',
    'Bo Ek met Dag Holm in May. On Friday a waiter drove to Oslo. He had tea with Cleo Ruiz.',
  ])('a stranger was told of since: %s', (text) =>
    expect(eventsOf(text)).toEqual(['MEETING 2024-05-01/2024-05-31: Bo Ek | Dag Holm']),
  );

  test('on whose behalf somebody goes is another', () =>
    expect(
      eventsOf(
        'Cleo Ruiz fell ill. Ana Lima went to Rome on her behalf and was received by Bo Ek, who gave her tea.',
      ),
    ).toEqual(['MEETING: Bo Ek | Ana Lima']));

  test('of two ministers the one who met the other is "the minister"', () =>
    expect(
      eventsOf(
        'Minister Ana Lima met Minister Bo Ek on Monday. On Tuesday the minister had tea with Cleo Ruiz.',
      ),
    ).toContain('MEETING 2024-05-14: Ana Lima | Cleo Ruiz'));
});

describe('in the present of a diary', () => {
  test.each([
    ['Ana Lima and Bo Ek face each other for an hour in the studios of RTV.', 'DEBATE: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek visit the judge, Cleo Ruiz.', 'VISIT: Ana Lima, Bo Ek | Cleo Ruiz'],
    ['Ana Lima and Bo Ek were observed at the same table on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
  ])('%s', (text, event) => expect(eventsOf(text)).toEqual([event]));

  test('a visit that a judge saw is none', () =>
    expect(eventsOf("Bo Ek's visit the judge, Cleo Ruiz, saw on television.")).toEqual([]));
});

describe('how it was said', () => {
  test.each([
    'On Monday Ana Lima and Bo Ek talked at length with the help of an interpreter.',
    'On Monday Ana Lima met Bo Ek, who asked one question eleven times: when?',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['MEETING 2024-05-13: Ana Lima | Bo Ek']));

  test.each([
    'On Monday Ana Lima and Bo Ek talked with reporters.',
    'One question remains: did Ana Lima meet Bo Ek?',
    'Who met whom: Ana Lima met Bo Ek?',
  ])('nobody met: %s', (text) => expect(eventsOf(text)).toEqual([]));
});

describe('which of two days it was', () => {
  test.each([
    ['Three weeks into the strike, on 3 May, Ana Lima sat down with Bo Ek.', '2024-05-03'],
    ['Two days after the vote, on 3 May, Ana Lima sat down with Bo Ek.', '2024-05-03'],
    ['Two days after the vote on 3 May Ana Lima sat down with Bo Ek.', '2024-05-05'],
    ['A week after the trial, which opened on 3 May, Ana Lima met Bo Ek.', '2024-05-10'],
    ['Ana Lima spent Friday in Oslo, where she met Bo Ek, and Saturday in Bergen.', '2024-05-10'],
    ['From Oslo, where she met Bo Ek on Friday, Ana Lima went on to Bergen.', '2024-05-10'],
    [
      'The fair opened on Monday evening. Ana Lima went to the embassy. An hour later she met Bo Ek in the library.',
      '2024-05-13',
    ],
  ])('%s', (text, day) =>
    expect(eventsOf(text).map((event) => event.replace(/ @ [A-Z][a-z]+/, ''))).toContain(
      `MEETING ${day}: Ana Lima | Bo Ek`,
    ),
  );
});

test.each([
  [
    'Ana Lima was named mayor two years ago. The mayor met Bo Ek in Oslo.',
    'MEETING @ Oslo: Ana Lima | Bo Ek',
  ],
  ['Ana Lima was elected in 2019. She met Bo Ek in Oslo.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
  ['Ana Lima went to Oslo in 2019. She met Bo Ek.', 'MEETING 2019-01-01/2019-12-31: Ana Lima | Bo Ek'],
])('the year of an office is not the year of what is told next: %s', (text, event) =>
  expect(eventsOf(text)).toContain(event),
);
