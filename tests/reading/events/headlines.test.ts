import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('headlines', () => {
  test.each([
    ['Ana Lima to meet Bo Ek on Friday', 'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek'],
    [
      'President Ana Lima to host Prime Minister Bo Ek next week',
      'MEETING PLANNED 2024-05-20/2024-05-26: Ana Lima | Bo Ek',
    ],
    ['Ana Lima to hold talks with Bo Ek on Friday', 'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek'],
    ['Ana Lima, Bo Ek to meet on Friday', 'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek'],
    [
      'Ana Lima, Bo Ek and Cleo Ruiz to meet on Thursday',
      'MEETING PLANNED 2024-05-16: Ana Lima | Bo Ek | Cleo Ruiz',
    ],
    ['Ana Lima, Bo Ek discuss trade', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima, Bo Ek hold talks', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima, Bo Ek meet in Oslo', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    ['Ana Lima, Bo Ek agree to meet', 'MEETING PLANNED: Ana Lima | Bo Ek'],
    ['Chile, Peru discuss border', 'MEETING: Chile | Peru'],
    ['Chile, Peru to sign trade pact on Friday', 'AGREEMENT PLANNED 2024-05-17: Chile | Peru'],
    ['Talks between Ana Lima and Bo Ek resume', 'MEETING: Ana Lima | Bo Ek'],
    ['Talks between Ana Lima, Bo Ek resume on Friday', 'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek'],
    ['Talks between Ana Lima and Bo Ek to resume on Friday', 'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek'],
    ['Ana Lima not to meet Bo Ek', 'MEETING DENIED: Ana Lima | Bo Ek'],
    ['Ana Lima to run against Bo Ek'],
    ['Ana Lima to Bo Ek: let us meet on Friday'],
    ['Ana Lima, Bo Ek hold different views'],
    ['Ana Lima, Bo Ek meet deadline'],
    ['Plans by Ana Lima to meet Bo Ek collapse'],
    ['A chance for Ana Lima to meet Bo Ek'],
    ['It is time for Ana Lima to meet Bo Ek.'],
  ])('%s', (headline, ...events) => expect(eventsOf(headline)).toEqual(events));
});
