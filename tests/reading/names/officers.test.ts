import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/reading/reader.ts';

const reader = createReader();

function namesIn(text: string): string[] {
  const article = { id: 'a', title: null, publisher: null, url: null, publishedOn: null, text };
  return reader.read(article).entities.map(({ type, name }) => `${type} ${name}`);
}

test.each([
  [
    'Lima met US National Security Advisor Jake Sullivan, USAID Administrator Samantha Power and Assistant Secretary of State for East Asian and Pacific Affairs Daniel Kritenbrink.',
    'Samantha Power',
  ],
  [
    'While there, Lima met US National Security Advisor Jake Sullivan and Samantha Power, Administrator of the United States Agency for International Development (USAID).',
    'Samantha Power',
  ],
])('somebody beside a role is a person, whatever the surname means: %s', (text, person) => {
  expect(namesIn(text)).toContain(`PERSON ${person}`);
});

test.each([
  ['The chairman of Kestrel Power, Bo Ek, said that prices would fall.', 'ORGANIZATION Kestrel Power'],
  ['Lawyers for the Grant Foundation said so on Monday.', 'ORGANIZATION Grant Foundation'],
])('an organization stays one: %s', (text, organization) => {
  expect(namesIn(text)).toContain(organization);
});

describe('what somebody is called by is no part of a rare name', () => {
  const TITLES = (
    'Bailiff|Batsman|Bowler|Boxer|Burgomaster|Bursar|Catcher|Cellist|Co-pilot|Coroner|Curate|Cyclist|Dentist|Docker|Flt Lt|' +
    'Geologist|Goalkeeper|Headman|Headteacher|Heiress|Hydrologist|Jockey|Librarian|Midwife|Mountaineer|Notary|Owner|Purser|' +
    'Referee|Selectman|Shortstop|Skipper|Solicitor|Soprano|Sqn Ldr|Surveyor|Swimmer|Treasurer|Trucker|Umpire|Vet|Violinist|' +
    'Warden|Wg Cdr|Wicketkeeper|Winger'
  ).split('|');

  test.each(TITLES)('%s', (title) => {
    expect(namesIn(`Bo Ek met ${title} Litia Naqasima on Monday.`)).toEqual([
      'PERSON Bo Ek',
      'PERSON Litia Naqasima',
    ]);
  });

  test('but a given name is, however many are called so by trade', () => {
    expect(namesIn('Bo Ek met Mason Kerry Lima on Monday.')).toContain('PERSON Mason Kerry Lima');
  });
});

test.each([
  'The Deputy Labour Commissioner spoke.',
  'The Royal Nepalese Ambassador left.',
  'The Minority Spokesperson on Health wept.',
])('a title by itself is no organization: %s', (text) => {
  expect(namesIn(text).filter((name) => name.startsWith('ORGANIZATION'))).toEqual([]);
});
