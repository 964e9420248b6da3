import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';

describe('what one hands to the other', () => {
  test.each([
    ['Ana Lima presented her credentials to Bo Ek.', MET],
    ['King Bo Ek accepted the letters of credence of Ana Lima.', 'MEETING: Bo Ek | Ana Lima'],
    [
      'Minister Bo Ek received a copy of the credentials of the new Ambassador of Peru, Mrs Ana Lima.',
      'MEETING: Bo Ek | Ana Lima',
    ],
    ['Ana Lima presented Bo Ek with an incense burner.', MET],
    ['Bo Ek was presented with the medal by Ana Lima.', MET],
    ['Ana Lima handed Bo Ek the keys of the city.', MET],
    ['Ms Bo Ek came at noon. Ana Lima handed her a protest note.', MET],
    ['The medal was presented to Bo Ek by Ana Lima.', MET],
    ['Bo Ek was handed a letter by Ana Lima.', MET],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));

  test.each([
    'Ana Lima questioned the credentials of Bo Ek.',
    'Ana Lima presented Bo Ek with a difficult choice.',
    'Ana Lima presented a plan with Bo Ek.',
    'The plan was presented to Bo Ek.',
    'Ana Lima handed Bo Ek a defeat.',
    'The crisis presented Bo Ek with a chance.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});
