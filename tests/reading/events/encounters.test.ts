import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('who met whom', () => {
  test.each([
    [
      'President Ana Lima met Prime Minister Bo Ek in Quito on Monday.',
      'MEETING 2024-05-13 @ Quito: Ana Lima | Bo Ek',
    ],
    [
      'President Ana Lima met with Prime Minister Bo Ek, Foreign Minister Cleo Ruiz and Defence Minister Dan Orr.',
      'MEETING: Ana Lima | Bo Ek, Cleo Ruiz, Dan Orr',
    ],
    [
      'President Ana Lima and Prime Minister Bo Ek met in Oslo on 3 May.',
      'MEETING 2024-05-03 @ Oslo: Ana Lima | Bo Ek',
    ],
    [
      'Prime Minister Bo Ek was received by President Ana Lima on Tuesday.',
      'MEETING 2024-05-14: Ana Lima | Bo Ek',
    ],
    [
      'President Ana Lima received Prime Minister Bo Ek in Lima on 2 May 2023.',
      'MEETING 2023-05-02 @ Lima: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima sat down with Bo Ek in Geneva last week.',
      'MEETING 2024-05-06/2024-05-12 @ Geneva: Ana Lima | Bo Ek',
    ],
    ['Ana Lima met with President Bo Ek en route to Lima.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima had lunch with Bo Ek on Sunday.', 'MEETING 2024-05-12: Ana Lima | Bo Ek'],
    [
      'Ana Lima held talks with Bo Ek in Vienna in March.',
      'MEETING 2024-03-01/2024-03-31 @ Vienna: Ana Lima | Bo Ek',
    ],
    ['Ana Lima spoke by telephone with Bo Ek on Friday.', 'CALL 2024-05-10: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek spoke by phone yesterday.', 'CALL 2024-05-14: Ana Lima | Bo Ek'],
    [
      'They praised the phone call between President Ana Lima and President Bo Ek in March 2023.',
      'CALL 2023-03-01/2023-03-31: Ana Lima | Bo Ek',
    ],
    ['Ana Lima was interviewed by Bo Ek on Friday.', 'INTERVIEW 2024-05-10: Bo Ek | Ana Lima'],
    [
      'President Ana Lima (Green candidate) and Senator Bo Ek (Blue candidate) at the 2024 Presidential Debate on May 3, 2024',
      'DEBATE 2024-05-03: Ana Lima | Bo Ek',
    ],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('what is ahead, was denied or was called off', () => {
  test.each([
    [
      'President Ana Lima will meet Prime Minister Bo Ek on Friday.',
      'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek',
    ],
    [
      'President Ana Lima is due to meet Prime Minister Bo Ek on Friday.',
      'MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek',
    ],
    ['President Ana Lima did not meet Prime Minister Bo Ek.', 'MEETING DENIED: Ana Lima | Bo Ek'],
    ['Nor has President Ana Lima met Prime Minister Bo Ek.', 'MEETING DENIED: Ana Lima | Bo Ek'],
    ['President Ana Lima refused to meet Prime Minister Bo Ek.', 'MEETING DENIED: Ana Lima | Bo Ek'],
    [
      'Officials denied reports that President Ana Lima had met Prime Minister Bo Ek.',
      'MEETING DENIED: Ana Lima | Bo Ek',
    ],
    [
      'The meeting between President Ana Lima and Prime Minister Bo Ek was cancelled.',
      'MEETING CANCELLED: Ana Lima | Bo Ek',
    ],
    ['Ana Lima called off talks with Bo Ek on Monday.', 'MEETING CANCELLED 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima put off a meeting with Bo Ek.', 'MEETING CANCELLED: Ana Lima | Bo Ek'],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('journeys lend their days and places', () => {
  test('to what happened on them', () => {
    expect(
      eventsOf(
        'President Ana Lima visited Norway from May 6 to May 8. In Oslo, she met with Prime Minister Bo Ek.',
      ),
    ).toEqual([
      'VISIT 2024-05-06/2024-05-08 @ Norway: Ana Lima',
      'MEETING 2024-05-06/2024-05-08 @ Oslo: Ana Lima | Bo Ek',
    ]);
  });
  test('to what happened to the visiting minister', () => {
    expect(
      eventsOf(
        'Minister Ana Lima visited Oslo from May 6 to May 8. The visiting minister was received by Minister Bo Ek.',
      ),
    ).toEqual([
      'VISIT 2024-05-06/2024-05-08 @ Oslo: Ana Lima',
      'MEETING 2024-05-06/2024-05-08 @ Oslo: Bo Ek | Ana Lima',
    ]);
  });
  test('to the delegation that it speaks of', () => {
    expect(
      eventsOf(
        'The speaker of the Senate of Zimbabwe, Ana Lima, slept. The delegation of the Zimbabwean Senate visited the port, where it was received by the director, Bo Ek.',
      ),
    ).toEqual(['MEETING: Bo Ek | Ana Lima']);
  });
  test('not to what has a day of its own', () => {
    expect(
      eventsOf(
        'President Ana Lima visited Norway from May 6 to May 8. She met with Prime Minister Bo Ek on May 7.',
      ),
    ).toContain('MEETING 2024-05-07: Ana Lima | Bo Ek');
  });
});

describe('states act', () => {
  test.each([
    ['Vietnam and the US normalized relations in 1995.', 'AGREEMENT 1995-01-01/1995-12-31: Vietnam | US'],
    ['Peru and Chile signed a treaty in 2011.', 'AGREEMENT 2011-01-01/2011-12-31: Peru | Chile'],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('nobody met', () => {
  test.each([
    'President Ana Lima might meet Prime Minister Bo Ek.',
    'President Ana Lima would have met Prime Minister Bo Ek.',
    'If President Ana Lima meets Prime Minister Bo Ek, talks will follow.',
    'The company met its target, Ana Lima said.',
    'Ana Lima wrote to Bo Ek on Monday.',
    'Ana Lima and Bo Ek are both from Quito.',
    'Ana Lima called Bo Ek a liar.',
    'Ana Lima proposed a meeting with Bo Ek.',
    'Ana Lima was to have met Bo Ek on Monday.',
    'Ana Lima met reporters on Monday.',
    'Bo Ek agreed with Ana Lima that prices were high.',
    'Ana Lima received a letter from Bo Ek.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});

describe('sides', () => {
  test('those whom one person met did not thereby meet each other', () => {
    const [event] = eventsOf('Ana Lima met Bo Ek and Cleo Ruiz.');
    expect(event).toBe('MEETING: Ana Lima | Bo Ek, Cleo Ruiz');
  });
});
