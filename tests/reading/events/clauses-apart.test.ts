import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('names and clauses that stand apart from their verb', () => {
  test.each([
    [
      'The mayor, Ana Lima, and the builder who had chained himself to her door in March, Bo Ek, signed the lease on Friday.',
      ['AGREEMENT 2024-05-10: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima and the surgeon who saved her life in 1990, Bo Ek, met on Friday.',
      ['MEETING 2024-05-10: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima met the surgeon who saved her life in 1990, Bo Ek, on Friday.',
      ['MEETING 2024-05-10: Ana Lima | Bo Ek'],
    ],
    [
      'Bo Ek, whom Ana Lima hopes to meet in June, was there.',
      ['MEETING PLANNED 2024-06-01/2024-06-30: Ana Lima | Bo Ek'],
    ],
    [
      'Bo Ek, whom Ana Lima refused to meet in May, was there.',
      ['MEETING DENIED 2024-05-01/2024-05-31: Ana Lima | Bo Ek'],
    ],
    ['Bo Ek, whom Ana Lima swore in May never to speak to again, was late.', []],
    ['Ana Lima, who came on Monday to see Bo Ek, wept.', ['VISIT 2024-05-13: Ana Lima | Bo Ek']],
    [
      'Ana Lima came on 3 May to see Bo Ek, and the mayor, Cleo Ruiz, took them both to the races.',
      ['VISIT 2024-05-03: Ana Lima | Bo Ek', 'MEETING 2024-05-03: Cleo Ruiz | Ana Lima, Bo Ek'],
    ],
    [
      'Ana Lima went to the funeral on 3 May and met his daughter there, Cleo Ruiz.',
      ['MEETING 2024-05-03: Ana Lima | Cleo Ruiz'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('who is meant', () => {
  test.each([
    [
      'Ana Lima took Bo Ek to Oslo on 3 May, where Cleo Ruiz received them.',
      ['MEETING 2024-05-03: Cleo Ruiz | Ana Lima, Bo Ek'],
    ],
    [
      'Ana Lima invited Bo Ek on 3 May. He dined alone with his hostess.',
      ['MEETING 2024-05-03: Bo Ek | Ana Lima'],
    ],
    [
      'My grandfather, Bo Ek, was a fisherman. He sang. It was a good life. Then war came. In 1950 my grandfather met Ana Lima.',
      ['MEETING 1950-01-01/1950-12-31: Bo Ek | Ana Lima'],
    ],
    ['Bo Ek is the leader of a gang. Ana Lima met the leader of a rival gang in 2017.', []],
    [
      'Ana Lima, a historian, interviewed Cleo Ruiz in 2016. The two chemists met in 1971.',
      ['INTERVIEW 2016-01-01/2016-12-31: Ana Lima | Cleo Ruiz'],
    ],
    [
      "Ana Lima came to see Bo Ek in March.\n\nEk's predecessor, Carl Aas, is not a fan. The two dined in April.",
      ['VISIT 2024-03-01/2024-03-31: Ana Lima | Bo Ek', 'MEETING 2024-04-01/2024-04-30: Bo Ek | Carl Aas'],
    ],
    [
      'Jon Lie met Bo Ek. A girl came by. Lie found her, and they sat up until four with the poet Cleo Ruiz.',
      ['MEETING: Jon Lie | Bo Ek'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('ways to be together', () => {
  test.each([
    ['Ana Lima made contact with Bo Ek by radio on 3 May.', ['CALL 2024-05-03: Ana Lima | Bo Ek']],
    ['Ana Lima was in radio contact with Bo Ek on 3 May.', ['CALL 2024-05-03: Ana Lima | Bo Ek']],
    ['Ana Lima joined Bo Ek by video link on 3 May.', ['CALL 2024-05-03: Ana Lima | Bo Ek']],
    [
      'Ana Lima and Bo Ek went together to Oslo on 3 May to buy a harp.',
      ['MEETING 2024-05-03: Ana Lima | Bo Ek'],
    ],
    ['The parties of Ana Lima and Bo Ek went together to the polls on 3 May.', []],
    ['Ana Lima opened a library on 3 May with Bo Ek.', ['MEETING 2024-05-03: Ana Lima | Bo Ek']],
    [
      'Ana Lima approached Bo Ek on the sidelines of the match on 3 May.',
      ['MEETING 2024-05-03: Ana Lima | Bo Ek'],
    ],
    ['Bo Ek was host to Ana Lima at Easter.', ['MEETING 2024-03-31: Bo Ek | Ana Lima']],
    ['Ana Lima will first call on Bo Ek.', ['MEETING PLANNED: Ana Lima | Bo Ek']],
    ['Ana Lima and Bo Ek speak every night.', []],
    ['Ana Lima had tea there with Bo Ek.', ['MEETING: Ana Lima | Bo Ek']],
    [
      'Ana Lima and Bo Ek first met on Ben Nevis in 1981.',
      ['MEETING 1981-01-01/1981-12-31: Ana Lima | Bo Ek'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('who comes somewhere and says something to somebody there', () => {
  test.each([
    [
      'In March Ana Lima came to the museum and told Bo Ek that it was closed.',
      ['MEETING 2024-03-01/2024-03-31: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima walked into his office on 3 May and asked Bo Ek for help.',
      ['MEETING 2024-05-03: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima drove to the farm on 3 May and then warned Bo Ek.', ['MEETING 2024-05-03: Ana Lima | Bo Ek']],
    ['Ana Lima came to the throne in May and told Bo Ek to resign.', []],
    ['Ana Lima came to power in May and told Bo Ek to resign.', []],
    ['Ana Lima came to the conclusion that it was late and told Bo Ek so.', []],
    ['Ana Lima told Bo Ek that it was closed.', []],
    ['On 3 May Ana Lima and Bo Ek practised together.', ['MEETING 2024-05-03: Ana Lima | Bo Ek']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('what is discussed, debated and agreed with somebody', () => {
  test.each([
    ['Ana Lima discussed trade with Bo Ek on 3 May.', ['MEETING 2024-05-03: Ana Lima | Bo Ek']],
    ['Ana Lima discussed ties with Chile on 3 May.', []],
    ['Ana Lima agreed with Bo Ek on 3 May to end the strike.', ['AGREEMENT 2024-05-03: Ana Lima | Bo Ek']],
    ['Ana Lima agreed with Bo Ek on a ceasefire.', ['AGREEMENT: Ana Lima | Bo Ek']],
    ['Ana Lima agreed with Bo Ek that taxes are high.', []],
    ['Ana Lima agreed with Bo Ek on 3 May.', []],
    ['Ana Lima agreed with everything Bo Ek said on taxes.', []],
    ['Ana Lima and Bo Ek debated taxes on television on 3 May.', ['DEBATE 2024-05-03: Ana Lima | Bo Ek']],
    ['Not since 1950 had Ana Lima met Bo Ek.', []],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('an interview that prints questions and answers', () => {
  const INTRODUCTION = 'Ana Lima, the coach, spoke to our reporter Cleo Ruiz in Quito on Monday.\n\n';
  const ASKED = [
    'When did you last see your captain?\n\nI saw him this morning. He is well.',
    'You played under Bo Ek. Are you still in touch?\n\nHe called me on Sunday. I visited him in Oslo in March.',
    'What about Carl Aas?\n\nI met him on Friday.',
  ];
  test('of those named in its introduction the first is the one who answers', () =>
    expect(eventsOf(INTRODUCTION + ASKED.join('\n\n')).slice(1)).toEqual([
      'CALL 2024-05-12: Bo Ek | Ana Lima',
      'VISIT 2024-03-01/2024-03-31 @ Oslo: Ana Lima | Bo Ek',
      'MEETING 2024-05-10: Ana Lima | Carl Aas',
    ]));
  test('of two questions it is none', () =>
    expect(eventsOf(INTRODUCTION + ASKED.slice(1).join('\n\n')).slice(1)).toEqual([]));
});
