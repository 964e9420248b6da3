import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('two who walk along something together', () => {
  test.each([
    ['Ana Lima and Bo Ek walked the beach for an hour.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek walked Turkey Creek for an afternoon.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek walked the picket line.', null],
    ['Ana Lima and Bo Ek walked the ten miles to the border.', null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('what is said by telephone', () => {
  test.each([
    [
      'Ana Lima put the plan to Bishop Bo Ek in a telephone conversation on Monday.',
      'CALL 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Ana Lima told Bo Ek of the plan in a phone call on Monday.', 'CALL 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima had Bo Ek on the line for an hour.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima put jobs on the line, and Bo Ek left.', null],
    [
      'Ana Lima telephoned Bo Ek at breakfast, then Cleo Ruiz at the union hall.',
      'CALL: Ana Lima | Bo Ek, Cleo Ruiz',
    ],
    ['Ana Lima telephoned Bo Ek at noon, then Cleo Ruiz left.', 'CALL: Ana Lima | Bo Ek'],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});
