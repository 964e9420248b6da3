import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';
const ON_MONDAY = 'MEETING 2024-05-13: Ana Lima | Bo Ek';

describe('what two are pictured doing', () => {
  test.each([
    ['Ana Lima and Bo Ek embrace in the lobby.', MET],
    ['Ana Lima and Bo Ek hug at the airport.', MET],
    ['Ana Lima and Bo Ek walk along the beach.', MET],
    ['Ana Lima and Bo Ek talk before the session.', MET],
    ['Ana Lima and the mayor, Bo Ek, chat in the garden.', MET],
    ['Ana Lima and Bo Ek toast each other.', MET],
    ['Cleo Ruiz saw Ana Lima and Bo Ek walk along the beach.', null],
    ['Ana Lima and Bo Ek talk to reporters.', null],
    ['Ana Lima and Bo Ek wave to crowds.', null],
    ['The Ana Lima and Bo Ek talk show ends in May.', null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('a place and a day at the head of a paragraph', () => {
  test.each([
    ['The mill closed.\n\nQuito, Monday. Ana Lima shakes hands with Bo Ek.', [ON_MONDAY]],
    [
      'The mill closed.\n\n3. Quito, Monday. Old rivals. Ana Lima and Bo Ek embrace in the lobby.',
      [ON_MONDAY],
    ],
    ['The mill closed.\n\nMonday, Quito. Ana Lima had lunch with Bo Ek.', [ON_MONDAY]],
    [
      'The mill closed.\n\nQuito, Monday. Ana Lima met Bo Ek. It was their first encounter since the final of 1988.',
      [ON_MONDAY],
    ],
    [
      'The mill closed.\n\nQuito, Monday. Ana Lima and Bo Ek prayed together. They had last seen each other in March.',
      [ON_MONDAY, 'MEETING 2024-03-01/2024-03-31: Ana Lima | Bo Ek'],
    ],
    ['The mill closed.\n\nQuito, Monday. Ana Lima has met Bo Ek before.', [MET]],
    ['The mill closed.\n\nQuito, Monday. Rain.\n\nAna Lima met Bo Ek.', [MET]],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('the day on which somebody comes', () => {
  test.each([
    ['Ana Lima lived in Bled. Bo Ek came to Bled on Monday, and the pair went fishing.', [ON_MONDAY]],
    [
      'Ana Lima lived in Bled. Bo Ek arrived in May 1999, and the two had dinner.',
      ['MEETING 1999-05-01/1999-05-31: Ana Lima | Bo Ek'],
    ],
    [
      'Ana Lima came home on Monday. The first to greet her was Bo Ek.',
      ['MEETING 2024-05-13: Bo Ek | Ana Lima'],
    ],
    [
      'Ana Lima lived in Bled. Bo Ek came to Bled on Monday, and the two had met in March.',
      ['MEETING 2024-03-01/2024-03-31: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima met Bo Ek. That was in March 1990.', ['MEETING 1990-03-01/1990-03-31: Ana Lima | Bo Ek']],
    ['Ana Lima met Bo Ek for the first time since the night he fled. That was in March 1990.', [MET]],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('to whom one speaks', () => {
  test.each([
    ['Ana Lima talked to Bo Ek in her office, with the generator going.', MET],
    ['Ana Lima talked to Bo Ek with tears in her eyes.', MET],
    ['Ana Lima talked to Bo Ek of the parish magazine in her office.', MET.replace('MEETING', 'INTERVIEW')],
    ['Ana Lima spoke to Bo Ek for the union’s podcast.', MET.replace('MEETING', 'INTERVIEW')],
    ['Ana Lima spoke to reporters about Bo Ek.', null],
    ['Ana Lima and Bo Ek spoke to reporters.', null],
    ['Ana Lima talked to aides with no one near.', null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

test('a baron is called by the name behind his title', () =>
  expect(eventsOf('Baron Karl Oxenberg met Bo Ek.')).toEqual(['MEETING: Karl Oxenberg | Bo Ek']));
