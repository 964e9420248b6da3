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
