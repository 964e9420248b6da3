import { expect, test } from 'vitest';
import { countryNamed } from '../../src/reading/gazetteer/countries.ts';

test.each([
  ['the Republic of Peru', 'Peru'],
  ['the Hashemite Kingdom of Jordan', 'Jordan'],
  ["Democratic People's Republic of Korea", 'North Korea'],
  ['Republic of the Congo', 'Congo'],
  ['Peru', 'Peru'],
])('a state by its name in full style: %s', (name, country) => {
  expect(countryNamed(name)?.name).toBe(country);
});

test.each(['Republic of China', 'the State of Georgia', 'Football Union of Kenya', 'Kingdom of Heaven'])(
  'no state: %s',
  (name) => {
    expect(countryNamed(name)).toBeNull();
  },
);
