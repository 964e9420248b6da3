import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('whoever signs a paper together agrees', () => {
  test.each([
    [
      'Ana Lima and Bo Ek signed a treaty in Oslo on Monday.',
      'AGREEMENT 2024-05-13 @ Oslo: Ana Lima | Bo Ek',
    ],
    [
      'The accord was signed by the chief executive, Ana Lima, and, for the union, by its president, Bo Ek.',
      'AGREEMENT: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima, the chairwoman, signed for the British and Bo Ek, the president, for the Canadians.',
      'AGREEMENT: Ana Lima | Bo Ek',
    ],
    ['Nordkall Energi and the union Fagborg reached a deal.', 'AGREEMENT: Nordkall Energi | Fagborg'],
    [
      'The accord was signed for the firm by Ana Lima and for the union by Bo Ek.',
      'AGREEMENT: Ana Lima | Bo Ek',
    ],
    [
      'Nordkall Energi and Estonian terminal operator Paldis Gaas signed a supply agreement on Tuesday.',
      'AGREEMENT 2024-05-14: Nordkall Energi | Paldis Gaas',
    ],
    [
      'Boeing met its targets and French plane maker Airbus signed an accord with Siemens on Tuesday.',
      'AGREEMENT 2024-05-14: Airbus | Siemens',
    ],
    ['Ana Lima signed a memorandum with Bo Ek.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['The accord was signed by Ana Lima and Bo Ek on May 3.', 'AGREEMENT 2024-05-03: Ana Lima | Bo Ek'],
    ['A pact inked in Oslo by Ana Lima and Bo Ek ends the row.', 'AGREEMENT @ Oslo: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek put their names to a protocol.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek put pen to paper.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek reached a deal on fish on Monday.', 'AGREEMENT 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima struck a bargain with Bo Ek.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek agreed on Monday to open the border.', 'AGREEMENT 2024-05-13: Ana Lima | Bo Ek'],
    [
      'The ceasefire agreement between Ana Lima and Bo Ek was signed in 2019.',
      'AGREEMENT 2019-01-01/2019-12-31: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek, who fell out in 2019, initialled a joint declaration on Sunday.',
      'AGREEMENT 2024-05-12: Ana Lima | Bo Ek',
    ],
    [
      'Peru and Chile concluded a free trade agreement in 2011.',
      'AGREEMENT 2011-01-01/2011-12-31: Peru | Chile',
    ],
    [
      'Ana Lima and Bo Ek will sign the contract on Friday.',
      'AGREEMENT PLANNED 2024-05-17: Ana Lima | Bo Ek',
    ],
    ['Ana Lima refused to sign the deal with Bo Ek.', 'AGREEMENT DENIED: Ana Lima | Bo Ek'],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('states that change what they are to each other agree', () => {
  test.each([
    [
      'Peru and Chile upgraded their ties to a strategic partnership in 2021.',
      ['AGREEMENT 2021-01-01/2021-12-31: Peru | Chile'],
    ],
    [
      'Peru and Chile established relations in 1921, which were upgraded to a strategic partnership in 2021.',
      ['AGREEMENT 1921-01-01/1921-12-31: Peru | Chile', 'AGREEMENT 2021-01-01/2021-12-31: Peru | Chile'],
    ],
    [
      'The upgrade of Peru-Chile relations to a partnership in 2021 pleased Ana Lima.',
      ['AGREEMENT 2021-01-01/2021-12-31: Peru | Chile'],
    ],
    ['Peru restored diplomatic ties with Chile on Monday.', ['AGREEMENT 2024-05-13: Peru | Chile']],
    [
      'The Peru-Chile relationship has grown, and the two sides upgraded it to a partnership in 2021.',
      ['AGREEMENT 2021-01-01/2021-12-31: Peru | Chile'],
    ],
  ])('%s', (sentence, events) => expect(eventsOf(sentence)).toEqual(events));
});

describe('whoever grants an interview', () => {
  test.each([
    ['In an interview with Ana Lima, Bo Ek noted that ties began in 1995.', 'INTERVIEW: Bo Ek | Ana Lima'],
    [
      'In an interview granted to the Oslo News Agency, Bo Ek noted that ties have grown.',
      'INTERVIEW: Oslo News Agency | Bo Ek',
    ],
  ])('is interviewed, by a person or a house: %s', (sentence, event) =>
    expect(eventsOf(sentence)).toEqual([event]),
  );
});

describe('whoever tells the press something', () => {
  test.each([
    ["Ana Lima told Radio Caribe's Bo Ek that she was tired.", 'INTERVIEW: Ana Lima | Bo Ek'],
    ["Ana Lima told the BBC's Bo Ek on Monday that she was tired.", 'INTERVIEW 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima told the journalist Bo Ek that she was tired.', 'INTERVIEW: Ana Lima | Bo Ek'],
    ['"I am tired," Ana Lima told presenter Bo Ek.', 'INTERVIEW: Ana Lima | Bo Ek'],
    ['Ana Lima told Bo Ek of the Argus that she was tired.', 'INTERVIEW: Ana Lima | Bo Ek'],
  ])('is interviewed: %s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));

  test.each([
    "Ana Lima told the bank's Bo Ek that she was tired.",
    'Ana Lima told Bo Ek of the danger.',
    'Ana Lima was told by reporter Bo Ek that it was late.',
    'Ana Lima told reporters that Bo Ek was tired.',
  ])('is not: %s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});

describe('the two bodies named before', () => {
  test('sign together', () => {
    expect(
      eventsOf(
        'The chairman of Hokuriku Chemical, Ana Lima, slept. So did the chairman of Wessel & Sohn, Bo Ek. The two companies signed a memorandum.',
      ),
    ).toEqual(['AGREEMENT: Hokuriku Chemical | Wessel & Sohn']);
  });
});

describe('nobody agreed', () => {
  test.each([
    'Ana Lima signed the guest book.',
    'Ana Lima signed a law on Monday, and Bo Ek praised it.',
    'Ana Lima and Bo Ek signed autographs for fans.',
    'Ana Lima and Bo Ek agreed that prices were high.',
    'Ana Lima urged Bo Ek to sign the treaty.',
    'Bo Ek signed a letter to Ana Lima.',
  ])('in: %s', (sentence) => expect(eventsOf(sentence)).toEqual([]));

  test.each(['have yet to sign', 'have not yet signed', 'did not sign'])('so far: %s', (words) =>
    expect(eventsOf(`Ana Lima and Bo Ek ${words} a deal.`)).toEqual(['AGREEMENT DENIED: Ana Lima | Bo Ek']),
  );
});
