import type { SentenceView } from '../clauses/sentence-view.ts';
import type { PersonTraits } from './person-traits.ts';

/**
 * The phrases in which each entity is named, with the titles and appositions that belong to its name. Who is named only as
 * the head of an administration is its president.
 */
export function titledPhrases(views: readonly SentenceView[]): ReadonlyMap<number, readonly string[]> {
  const phrases = new Map<number, string[]>();
  const heads = new Map<number, string>();
  for (const view of views)
    for (const [unit, entity] of view.entities.entries()) {
      const text = view.units[unit]?.text;
      if (entity === null || !text) continue;
      const known = phrases.get(entity);
      if (known) known.push(text);
      else phrases.set(entity, [text]);
      if (isHead(view, unit)) heads.set(entity, text);
    }
  for (const [entity, name] of heads) {
    const known = phrases.get(entity) ?? [];
    if (known.every((phrase) => phrase === name)) known.push(`president ${name}`);
  }
  return phrases;
}

/** "The | Lima | administration", "the | Lima |-Orr administration". */
function isHead({ units }: SentenceView, unit: number): boolean {
  const next = units[unit + 1]?.text === '-' ? unit + 3 : unit + 1;
  return /^(?:administration|presidency)$/.test(units[next]?.lower ?? '');
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
