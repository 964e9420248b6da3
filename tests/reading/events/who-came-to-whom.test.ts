import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const VISITED = 'VISIT: Ana Lima | Bo Ek';

const tells = (sentence: string, ...events: readonly string[]): void =>
  expect(eventsOf(sentence)).toEqual(events);

describe('who is sent away or finds nobody has met nobody', () => {
  test.each([
    "Ana Lima went to Bo Ek's office on Monday but was turned away.",
    'Ana Lima drove to the home of Bo Ek and was turned back at the gate.',
    "Bo Ek's guards turned Ana Lima away when she went to his office on Monday.",
    "Ana Lima was turned away when she went to Bo Ek's office.",
    "Ana Lima came to Bo Ek's house but was refused entry.",
    'Ana Lima visited Bo Ek on Monday but the minister was not at home.',
    "Ana Lima called at Bo Ek's house but found nobody in.",
    'Ana Lima went to see Bo Ek, only to be told that he was abroad.',
    "Ana Lima knocked at Bo Ek's door on Monday but nobody answered.",
    'Ana Lima rang Bo Ek on Monday but the line was busy.',
  ])('%s', (sentence) => tells(sentence));

  test.each([
    ['Ana Lima visited Bo Ek in Oslo, where he was out of hospital.', 'VISIT @ Oslo: Ana Lima | Bo Ek'],
    ['Ana Lima visited Bo Ek because he was away from home.', VISITED],
    ["Ana Lima visited Bo Ek and later went to Cleo Ruiz's house but was turned away.", VISITED],
    ['Ana Lima had been turned away once but visited Bo Ek later.', VISITED],
  ])('%s', tells);
});

describe('who is taken to somebody comes to him', () => {
  test.each([
    ["Bo Ek, a driver, took Ana Lima to Cleo Ruiz's house.", 'VISIT: Ana Lima | Cleo Ruiz'],
    ["Bo Ek took Ana Lima with him to Cleo Ruiz's office.", 'VISIT: Bo Ek, Ana Lima | Cleo Ruiz'],
    ["Bo Ek accompanied Ana Lima to Cleo Ruiz's office.", 'VISIT: Bo Ek, Ana Lima | Cleo Ruiz'],
    ['Ana Lima was driven to the home of Bo Ek.', VISITED],
    ['Bo Ek flew Ana Lima to his ranch.', VISITED],
  ])('%s', tells);

  test.each([
    "Ana Lima took the letter to Bo Ek's house.",
    "The bill was taken to Bo Ek's office by Ana Lima.",
    'Ana Lima took Bo Ek to court in Oslo.',
  ])('%s', (sentence) => tells(sentence));
});

describe('who met and spoke, spoke there', () => {
  test.each([
    [
      'Ana Lima met Bo Ek in Oslo in March. The two spoke for an hour.',
      'MEETING 2024-03-01/2024-03-31 @ Oslo: Ana Lima | Bo Ek',
    ],
    ['Ana Lima embraced Bo Ek at a funeral, and spoke to him briefly.', 'MEETING: Ana Lima | Bo Ek'],
  ])('%s', tells);

  test.each([
    'Ana Lima met Bo Ek in Oslo in March. They spoke by phone that month.',
    'Ana Lima met Bo Ek in Oslo in March. They spoke again in April.',
    'Ana Lima met Bo Ek in Oslo in March. On Tuesday they spoke for an hour.',
  ])('%s', (text) => expect(eventsOf(text).some((event) => event.startsWith('CALL'))).toBe(true));
});

describe('whom the words mean', () => {
  test.each([
    ['An adviser to the king, Bo Ek, met Ana Lima.', 'MEETING: Bo Ek | Ana Lima'],
    ['Ana Lima sent an envoy to the president, Bo Ek, and met him.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima met a man known only as Bo Ek.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima met her handler, a man known as Bo Ek, in a park.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima welcomed back from exile the opposition leader, Bo Ek.', 'MEETING: Ana Lima | Bo Ek'],
    [
      'Led by the counsel, Ms Cleo Ruiz, the former officer, Mrs Ana Lima, said she had met Bo Ek.',
      'MEETING: Ana Lima | Bo Ek',
    ],
    [
      'Asked by the lawyer, Cleo Ruiz, the driver, Bo Ek, said he had met Ana Lima.',
      'MEETING: Bo Ek | Ana Lima',
    ],
    ['Bo Ek and Ana Lima meet on Friday.', 'MEETING PLANNED 2024-05-17: Bo Ek | Ana Lima'],
    ['On 3 May Ivan Petrov met Olga Lebedeva.', 'MEETING 2024-05-03: Ivan Petrov | Olga Lebedeva'],
    [
      'Bo Ek and Ana Lima agreed to a truce in Oslo on 2 May.',
      'AGREEMENT 2024-05-02 @ Oslo: Bo Ek | Ana Lima',
    ],
  ])('%s', tells);

  test('what stands behind "her" may be a day', () =>
    expect(eventsOf('Bo Ek met Ana Lima on 3 May. He phoned her the next day.')).toContain(
      'CALL 2024-05-04: Bo Ek | Ana Lima',
    ));
});

describe('the two, between whom something was', () => {
  test.each([
    [
      'Mayor Ana Lima loathes Bo Ek. A call between the two took place in May.',
      'CALL 2024-05-01/2024-05-31: Ana Lima | Bo Ek',
    ],
    [
      "Mayor Ana Lima loathes Bo Ek. Monday's meeting between the two ended badly.",
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek loathe each other. They debated the question once, in Oslo.',
      'DEBATE @ Oslo: Ana Lima | Bo Ek',
    ],
    [
      'Kestrel Rail, the Irish carrier, and its rival Dravo Steel have agreed to merge.',
      'AGREEMENT: Kestrel Rail | Dravo Steel',
    ],
  ])('%s', tells);

  test.each([
    'Mayor Ana Lima loathes Bo Ek. The differences between the two came up at a meeting.',
    'Ana Lima and Bo Ek loathe each other. They debated the minister on Monday.',
  ])('%s', (text) => tells(text));
});

describe('said this when', () => {
  test.each([
    [
      'Ana Lima said this on Tuesday when Bo Ek visited her in her office.',
      'VISIT 2024-05-14: Bo Ek | Ana Lima',
    ],
    ['Ana Lima disclosed this on Tuesday while receiving Bo Ek.', 'MEETING 2024-05-14: Ana Lima | Bo Ek'],
    [
      'Ana Lima said this on Tuesday. She met Bo Ek in May.',
      'MEETING 2024-05-01/2024-05-31: Ana Lima | Bo Ek',
    ],
    ['Ana Lima paid a courtesy visit on the emir, Bo Ek.', VISITED],
    ['Ana Lima interacted with Bo Ek in Oslo.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    [
      'Ana Lima met Governor Bo Ek, his deputy, Idi Pel, and the speaker, Cleo Ruiz.',
      'MEETING: Ana Lima | Bo Ek, Idi Pel, Cleo Ruiz',
    ],
    ['Ana Lima met Bo Ek, her deputy, in May.', 'MEETING 2024-05-01/2024-05-31: Ana Lima | Bo Ek'],
  ])('%s', tells);

  test.each([
    'Ana Lima said this on Tuesday when asked whether she had met Bo Ek.',
    'Ana Lima interacted with Bo Ek on Twitter.',
  ])('%s', (text) => tells(text));
});

describe('who is on a list', () => {
  test.each([
    [
      'Ana Lima met the presidents of Togo, Idi Pel, and Benin, Bo Ek, in Oslo.',
      'MEETING @ Oslo: Ana Lima | Idi Pel, Bo Ek',
    ],
    ['Ana Lima met Bo Ek and Ghana, Cleo Ruiz said.', 'MEETING: Ana Lima | Bo Ek, Ghana'],
    ['Ana Lima met Bo Ek, the White House said.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima met the Ataoja of Igbajo, Oba Bo Ek.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek spent an hour in a room together.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima toured the port alongside Bo Ek.', 'MEETING: Ana Lima | Bo Ek'],
  ])('%s', tells);
});

describe('who is met at places of their own', () => {
  const APART = ['MEETING @ Oslo: Ana Lima | Bo Ek', 'MEETING @ Rome: Ana Lima | Cleo Ruiz'];

  test.each([
    ['Ana Lima met Bo Ek in Oslo and Cleo Ruiz in Rome.', ...APART],
    ['Ana Lima met with Bo Ek in Oslo and with Cleo Ruiz in Rome.', ...APART],
    ['Ana Lima met Bo Ek in Oslo and Cleo Ruiz left.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    ['Ana Lima met Bo Ek in Oslo and Cleo Ruiz in Rome told the press.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
  ])('%s', tells);
});

describe('who says it between commas does nothing else', () => {
  test.each([
    ['Ana Lima, Cleo Ruiz said, met Bo Ek.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek, Cleo Ruiz said, met in Oslo.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
  ])('%s', tells);

  test.each([
    'Dora Holm speaks for the mayor. The mayor, she said, met Bo Ek.',
    'Dora Holm is the spokeswoman. The governor, she said, might be prepared to meet Bo Ek.',
    'The minister, Cleo Ruiz said, met Bo Ek.',
    'By Hannah Price\n\nBo Ek led the union. On 3 May he received her in Oslo.',
  ])('%s', (sentence) => tells(sentence));
});
