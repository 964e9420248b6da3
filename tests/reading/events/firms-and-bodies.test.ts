import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('firms that no list knows conclude, meet and merge', () => {
  test.each([
    ['Kalahari Prime and Coral Jet signed a contract.', 'AGREEMENT: Kalahari Prime | Coral Jet'],
    [
      'Brandt-Keene Industries signed an agreement with Ebroluz.',
      'AGREEMENT: Brandt-Keene Industries | Ebroluz',
    ],
    [
      'An agreement between Tribuna Sul and Kowhai Freight was signed.',
      'AGREEMENT: Tribuna Sul | Kowhai Freight',
    ],
    [
      'Tekun Electrical, a broadcaster, signed a deal with Tolliver Foods.',
      'AGREEMENT: Tekun Electrical | Tolliver Foods',
    ],
    [
      'Executives of Hokusei Chemical met officials of Norvik University.',
      'MEETING: Hokusei Chemical | Norvik University',
    ],
    ['The board of Hanmaek Bank met the board of Tolliver Foods.', 'MEETING: Hanmaek Bank | Tolliver Foods'],
    ['Hanmaek Bank merged with Tolliver Foods.', 'AGREEMENT: Hanmaek Bank | Tolliver Foods'],
    [
      'Hanmaek Bank entered into a partnership with Tolliver Foods.',
      'AGREEMENT: Hanmaek Bank | Tolliver Foods',
    ],
    ['Hanmaek Bank and Tolliver Foods announced a merger.', 'AGREEMENT: Hanmaek Bank | Tolliver Foods'],
    ['Hanmaek Bank and Tolliver Foods settled their dispute.', 'AGREEMENT: Hanmaek Bank | Tolliver Foods'],
    [
      'Talks between National Railways and Delphan Systems ended.',
      'MEETING: National Railways | Delphan Systems',
    ],
    [
      'St Brannock Hospital signed a contract with the City of Lund.',
      'AGREEMENT: St Brannock Hospital | City of Lund',
    ],
    [
      'The Kenyan bank Tolliver Foods signed a deal with Norvik University.',
      'AGREEMENT: Tolliver Foods | Norvik University',
    ],
  ])('%s', (text, event) => expect(eventsOf(text)).toEqual([event]));
});

describe('a body that was named is meant by', () => {
  test.each([
    [
      'Hanmaek Bank is shut. The bank signed a deal with Tolliver Foods.',
      'AGREEMENT: Hanmaek Bank | Tolliver Foods',
    ],
    [
      'Hanmaek Bank is shut. The company signed a deal with Tolliver Foods.',
      'AGREEMENT: Hanmaek Bank | Tolliver Foods',
    ],
    [
      'Hanmaek Bank is shut. It signed a deal with Tolliver Foods.',
      'AGREEMENT: Hanmaek Bank | Tolliver Foods',
    ],
    [
      'Nordvik Holding, a Danish brewer, is shut. The brewer held talks with Hanmaek Bank.',
      'MEETING: Nordvik Holding | Hanmaek Bank',
    ],
    ['Nordvik Holding is big. Ana Lima met the company.', 'MEETING: Ana Lima | Nordvik Holding'],
    [
      'The Harbour Workers Union is angry. The union held talks with Ana Lima.',
      'MEETING: Harbour Workers Union | Ana Lima',
    ],
  ])('%s', (text, event) => expect(eventsOf(text)).toEqual([event]));
});

describe('nobody is meant, and nothing was concluded, by', () => {
  test.each([
    'Hanmaek Bank sued Nordvik Holding. The company signed a deal with Tolliver Foods.',
    'The Harbour Workers Union is angry. The company held talks with Ana Lima.',
    'Hanmaek Bank is shut. The company chairman signed a deal with Tolliver Foods.',
    'Hanmaek Bank is shut. It was signed with Tolliver Foods in mind.',
    'Hanmaek Bank merged its two mills near Tolliver Foods.',
    'Hanmaek Bank bought Tolliver Foods.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual([]));
});
