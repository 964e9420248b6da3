import type { SentenceView } from '../clauses/sentence-view.ts';
import type { PersonTraits } from './person-traits.ts';

/** The phrases in which each entity is named, with the titles and appositions that belong to its name. */
export function titledPhrases(views: readonly SentenceView[]): ReadonlyMap<number, readonly string[]> {
  const phrases = new Map<number, string[]>();
  for (const { units, entities } of views)
    for (const [unit, entity] of entities.entries()) {
      const text = units[unit]?.text;
      if (entity === null || !text) continue;
      const known = phrases.get(entity);
      if (known) known.push(text);
      else phrases.set(entity, [text]);
    }
  return phrases;
}

/** The persons whose titles have a noun in them, by noun. */
export function bearersOf(
  persons: readonly number[],
  traits: readonly PersonTraits[],
): ReadonlyMap<string, readonly number[]> {
  const bearers = new Map<string, number[]>();
  for (const person of persons)
    for (const noun of traits[person]?.roles ?? []) {
      const known = bearers.get(noun);
      if (known) known.push(person);
      else bearers.set(noun, [person]);
    }
  return bearers;
}
