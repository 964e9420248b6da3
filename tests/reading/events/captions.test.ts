import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';
const MET_IN_OSLO = 'MEETING @ Oslo: Ana Lima | Bo Ek';

const tells = (sentence: string, event: string | null): void =>
  expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]);

describe('captions without a verb', () => {
  test.each([
    ['Ana Lima with Bo Ek at the opening of the hall.', MET],
    ['Pictured: Ana Lima with Bo Ek at the opening of the hall.', MET],
    ['Ana Lima (left) with Bo Ek in Oslo.', MET_IN_OSLO],
    ['Mayor Ana Lima, left, with the painter Bo Ek in Oslo.', MET_IN_OSLO],
    ['Ana Lima with Bo Ek', null],
    ['By Ana Lima with Bo Ek in Oslo', null],
    ['Interview with Bo Ek at his office in Oslo.', null],
    ['Ana Lima with a book by Bo Ek in Oslo.', null],
    ['Ana Lima with Bo Ek in Oslo was a pleasure to hear.', null],
  ])('%s', tells);
});

describe('who is seen with whom', () => {
  test.each([
    ['Ana Lima, seen here with Bo Ek, has died.', MET],
    ['Ana Lima, shown with Bo Ek in an old photograph, has died.', MET],
    ['Ana Lima has shown patience with Bo Ek.', null],
    ['Ana Lima walked alongside Bo Ek.', MET],
    ['Ana Lima walked along the quay that Bo Ek built.', null],
    ['Ana Lima met and formed a friendship with Bo Ek.', MET],
    ['Ana Lima left and formed a company with Bo Ek.', null],
    [
      'Ana Lima and Bo Ek had not come face-to-face until last week.',
      'MEETING 2024-05-06/2024-05-12: Ana Lima | Bo Ek',
    ],
    ['In face-to-face talks with Bo Ek, Ana Lima won their release.', MET],
    ['Ana Lima presented souvenir to Bo Ek.', MET],
    ['Ana Lima presented evidence to Bo Ek.', null],
    ['Ana Lima met a little-known figure in the tech industry named Bo Ek.', MET],
    ['Ana Lima met a sailor on a ship named Bo Ek.', null],
  ])('%s', tells);
});

describe('what is told to a house of the press', () => {
  test.each([
    ['Speaking to the BBC, Ana Lima said she would resign.', 'INTERVIEW: Ana Lima | BBC'],
    ['Ana Lima spoke to Radio Caribe.', 'INTERVIEW: Ana Lima | Radio Caribe'],
    ['Ana Lima spoke to Oxfam.', 'CALL: Ana Lima | Oxfam'],
  ])('%s', tells);
});

describe('roles behind names, and where they end', () => {
  test.each([
    [
      'The pact was signed by Ana Lima, registrar, University of Oslo and Bo Ek, rector, Leeds University, England.',
      'AGREEMENT: Ana Lima | Bo Ek',
    ],
    ['Ana Lima and Bo Ek, president Oxfam signed the pact.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['First Lady Ana Lima met Bo Ek.', MET],
    ['The President and First Lady joined the guests.\n\nFirst Lady Ana Lima met Bo Ek.', MET],
  ])('%s', tells);
});

describe('the holder of a title, of whose country nothing was said', () => {
  test.each([
    [
      'Prime Minister Ana Lima praised party leader Cleo Ruiz. Bo Ek will meet the Peruvian prime minister.',
      'MEETING PLANNED: Bo Ek | Ana Lima',
    ],
    [
      'Prime Minister Ana Lima praised Peruvian party leader Cleo Ruiz. Bo Ek will meet the Peruvian leader.',
      'MEETING PLANNED: Bo Ek | Cleo Ruiz',
    ],
    [
      'The Sri Lankan premier spoke. Ana Lima met with Sri Lankan officials.',
      'MEETING: Ana Lima | Sri Lanka',
    ],
  ])('%s', tells);
});
