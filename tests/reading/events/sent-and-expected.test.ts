import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('who is sent, taken or called to somebody', () => {
  test.each([
    ['The king sent Ana Lima to meet Bo Ek on 3 May.', ['MEETING 2024-05-03: Ana Lima | Bo Ek']],
    ['Rex Ltd sent its manager, Ana Lima, to see Bo Ek on 3 May.', ['VISIT 2024-05-03: Ana Lima | Bo Ek']],
    [
      'The party dispatched Ana Lima to Oslo on Monday to talk to Bo Ek.',
      ['MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ],
    ['Cleo Ruiz sent Ana Lima to meet Bo Ek on 3 May.', ['MEETING 2024-05-03: Ana Lima | Bo Ek']],
    [
      'Ana Lima was sent to Oslo on Monday to negotiate with Bo Ek.',
      ['NEGOTIATION 2024-05-13: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima was taken in 1936 to see the painter Bo Ek.',
      ['VISIT 1936-01-01/1936-12-31: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima was taken to Paris on 3 May to see Bo Ek.', ['VISIT 2024-05-03: Ana Lima | Bo Ek']],
    [
      "Ana Lima was called to chairman Bo Ek's office on 3 May and told that she was sacked.",
      ['MEETING 2024-05-03: Ana Lima | Bo Ek'],
    ],
    ["Ana Lima was summoned to Bo Ek's house on 3 May.", ['MEETING 2024-05-03: Ana Lima | Bo Ek']],
    [
      "Peru's foreign minister, Ana Lima, summoned the Chilean ambassador, Bo Ek, on Monday.",
      ['MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima called in the papal nuncio, Bo Ek, on Monday.', ['MEETING 2024-05-13: Ana Lima | Bo Ek']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

test.each([
  'The king sent Ana Lima to meet Bo Ek.',
  'The king will send Ana Lima to meet Bo Ek on Monday.',
  'The king sent Ana Lima on 3 May to speak with Bo Ek, but she was turned away.',
  'Ana Lima sent Bo Ek a letter on 3 May to meet Cleo Ruiz.',
  'Ana Lima was called to the bar in 1990, as was Bo Ek.',
  'Ana Lima summoned the Chilean ambassador, Bo Ek.',
  'Ana Lima, the judge, summoned the Chilean ambassador, Bo Ek, on Monday as a witness.',
])('nobody met: %s', (text) => expect(eventsOf(text)).toEqual([]));

describe('what is expected, refused or felt, in the passive too', () => {
  test.each([
    [
      'Ana Lima is expected to be received by Bo Ek on Friday.',
      ['MEETING PLANNED 2024-05-17: Bo Ek | Ana Lima'],
    ],
    [
      'Ana Lima is due to be questioned by Bo Ek on Friday.',
      ['INTERVIEW PLANNED 2024-05-17: Bo Ek | Ana Lima'],
    ],
    [
      'The case was adjourned to Friday, when Ana Lima is expected to be questioned by Bo Ek.',
      ['INTERVIEW PLANNED 2024-05-17: Bo Ek | Ana Lima'],
    ],
    ['Ana Lima refused to be interviewed by Bo Ek.', ['INTERVIEW DENIED: Bo Ek | Ana Lima']],
    [
      'Ana Lima flew to Oslo to be received by Bo Ek on 3 May.',
      ['VISIT 2024-05-03 @ Oslo: Ana Lima', 'MEETING 2024-05-03: Bo Ek | Ana Lima'],
    ],
    [
      'Ana Lima went to Rome in May to be blessed by Bo Ek.',
      ['MEETING 2024-05-01/2024-05-31: Bo Ek | Ana Lima'],
    ],
    ['Ana Lima was lucky to be received by Bo Ek on 3 May.', ['MEETING 2024-05-03: Bo Ek | Ana Lima']],
    ['Ana Lima was delighted to meet Bo Ek on 3 May.', ['MEETING 2024-05-03: Ana Lima | Bo Ek']],
    ['Ana Lima was not surprised to be met by Bo Ek.', ['MEETING: Bo Ek | Ana Lima']],
    [
      'Ana Lima said she was proud to have met Bo Ek in 1990.',
      ['MEETING 1990-01-01/1990-12-31: Ana Lima | Bo Ek'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

test.each([
  'Ana Lima was supposed to be received by Bo Ek.',
  'Ana Lima was to have been received by Bo Ek on Friday.',
  'Ana Lima asked to be received by Bo Ek.',
  'Ana Lima would have been delighted to meet Bo Ek.',
  'Ana Lima will be honoured to meet Bo Ek.',
  'Ana Lima is glad to be invited by Bo Ek.',
])('nobody is said to have been received: %s', (text) => expect(eventsOf(text)).toEqual([]));
