import { expect, test } from 'vitest';
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
