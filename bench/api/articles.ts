import type { Article } from '../../src/article/article.ts';

const GIVEN = ['Ada', 'Boris', 'Chiara', 'Dario', 'Elena', 'Farid', 'Greta', 'Hugo', 'Irina', 'Jonas'];
const FAMILY = ['Almeida', 'Bergman', 'Castelli', 'Dvorak', 'Eriksen', 'Fontaine', 'Gruber', 'Horvat'];
export const TITLES = ['Finance Minister', 'Ambassador', 'President', 'Foreign Minister', 'Mayor'];
export const PLACES = ['Vienna', 'Lisbon', 'Oslo', 'Prague', 'Geneva'];

/** A day of 2021 to 2024, counted on from its first. */
function day(count: number): string {
  return new Date(Date.UTC(2021, 0, 1) + (count % 1_400) * 86_400_000).toISOString().slice(0, 10);
}

export function person(i: number): string {
  return `${GIVEN[i % GIVEN.length]} ${FAMILY[Math.floor(i / GIVEN.length) % FAMILY.length]}`;
}

/**
 * Articles of invented news: in each, somebody whom all of them name met a new one of eighty people and a second
 * one with a title, and each meeting is told of by two articles.
 */
export function inventedArticles(meetings: number): Article[] {
  return Array.from({ length: meetings }, (_, i) => {
    const on = day(i);
    const title = TITLES[i % TITLES.length];
    const [one, two] = [person(i), person(i + 37)];
    const place = PLACES[i % PLACES.length];
    const texts = [
      `Chancellor Amalia Brandt met ${title} ${one} and ${two} in ${place} on ${on}.`,
      `${title} ${one} and ${two} held talks with Amalia Brandt in ${place} on ${on}, her office said.`,
    ];
    return texts.map((text, telling) => ({
      id: `${on}-${i}-${telling}`,
      title: `Talks in ${place}`,
      publisher: telling === 0 ? 'The Example Post' : 'Example Wire',
      publishedOn: on,
      url: null,
      text,
    }));
  }).flat();
}
