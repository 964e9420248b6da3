import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('who is with whom in a picture', () => {
  test.each([
    [
      'The jury was shown pictures of Ana Lima in a car with Bo Ek on 3 May.',
      ['MEETING 2024-05-03: Ana Lima | Bo Ek'],
    ],
    ['A photograph shows Ana Lima beside Bo Ek on 3 May.', ['MEETING 2024-05-03: Ana Lima | Bo Ek']],
    [
      'The court saw footage of Ana Lima talking to Bo Ek on 3 May.',
      ['MEETING 2024-05-03: Ana Lima | Bo Ek'],
    ],
    ['A photo posted on Monday shows Ana Lima with Bo Ek.', ['MEETING: Ana Lima | Bo Ek']],
    [
      'A photograph of Ana Lima and Bo Ek at a table in Oslo in 1974 hangs in the hall.',
      ['MEETING 1974-01-01/1974-12-31 @ Oslo: Ana Lima | Bo Ek'],
    ],
    [
      'Cleo Ruiz took a photograph of Ana Lima with her father, Bo Ek, in 1990.',
      ['MEETING 1990-01-01/1990-12-31: Ana Lima | Bo Ek'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

test.each([
  'The book has a picture of Ana Lima with her dog.',
  'The wall is covered with pictures of Ana Lima and Bo Ek.',
  'A doctored image showed Ana Lima with Bo Ek.',
  "He kept a photograph of Ana Lima on his desk with Bo Ek's letter.",
  'The film shows how Ana Lima fell in love with Bo Ek.',
])('no picture of a meeting: %s', (text) => expect(eventsOf(text)).toEqual([]));

describe('what somebody is asked about has been, whenever he is asked', () => {
  test.each([
    [
      'Ana Lima will face questions about a call with Bo Ek on 3 May 2022.',
      ['CALL 2022-05-03: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima will be asked about her dinner with Bo Ek in May 2022.',
      ['MEETING 2022-05-01/2022-05-31: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima is due to testify on Monday about a lunch with Bo Ek in May 2022.',
      ['MEETING 2022-05-01/2022-05-31: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima told the court on Monday about a lunch with Bo Ek in March 2019.',
      ['MEETING 2019-03-01/2019-03-31: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima spoke on Monday about her meeting with Bo Ek.', ['MEETING: Ana Lima | Bo Ek']],
    [
      'Ana Lima was asked on Monday about a planned meeting with Bo Ek.',
      ['MEETING PLANNED: Ana Lima | Bo Ek'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('who is heard, and on which day', () => {
  test.each([
    [
      'Ana Lima told the jury on Friday that she knew. Under questioning by Bo Ek, she conceded that she had lied.',
      ['INTERVIEW 2024-05-10: Bo Ek | Ana Lima'],
    ],
    [
      'Under questioning by Bo Ek, Ana Lima conceded on Friday that she had lied.',
      ['INTERVIEW 2024-05-10: Bo Ek | Ana Lima'],
    ],
    [
      'Questioned by Bo Ek, Ana Lima said on Friday that she had lied in March.',
      ['INTERVIEW 2024-05-10: Bo Ek | Ana Lima'],
    ],
    [
      'Cross-examined by Bo Ek, Ana Lima agreed that she had telephoned Cleo Ruiz in March.',
      ['INTERVIEW: Bo Ek | Ana Lima', 'CALL 2024-03-01/2024-03-31: Ana Lima | Cleo Ruiz'],
    ],
    [
      'In testimony that shook the court, Ana Lima said Friday that she knew. Questioned by Bo Ek, she wept.',
      ['INTERVIEW 2024-05-10: Bo Ek | Ana Lima'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('what is told to one of the press', () => {
  test.each([
    [
      'Ana Lima told an interviewer, Bo Ek, in 1994 that she had been afraid.',
      ['INTERVIEW 1994-01-01/1994-12-31: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima told a reporter from the Argus, Bo Ek, that she had been afraid.',
      ['INTERVIEW: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima told a plumber, Bo Ek, that she had been afraid.', []],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
