import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('the two sides', () => {
  test('are those who met some sentences ago', () =>
    expect(
      eventsOf('Ana Lima and Bo Ek met in March. It rained. The two sides will meet on Friday.'),
    ).toContain('MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek'));
  test('are not those who met long before', () =>
    expect(
      eventsOf(
        'Ana Lima met Bo Ek in March. It rained. Wages rose. Prices fell. Nobody was hurt. The vote is near. The two sides will meet on Friday.',
      ),
    ).toEqual(['MEETING 2024-03-01/2024-03-31: Ana Lima | Bo Ek']));
});

test('an answer may end in a question', () =>
  expect(
    eventsOf(
      [
        'General Ana Lima is 89. Lima has never spoken of the war.',
        'General, who rang you?',
        'Colonel Bo Ek. He rang me at home. He said: is it cold there?',
        'And then?',
        'I met Bo Ek at the pass.',
        'Who else was there?',
        'Nobody. I was alone.',
        'Are you well?',
        'I am well.',
      ].join('\n\n'),
    ),
  ).toEqual(['CALL: Bo Ek | Ana Lima', 'MEETING: Ana Lima | Bo Ek']));
