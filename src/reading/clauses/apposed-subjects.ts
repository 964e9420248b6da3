import { countryOfDemonym } from '../gazetteer/countries.ts';
import { listAround } from './lists.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * "| Ana Lima | and the pilot who flew her in May, Bo Ek, met": the head of a list that ends in a noun, where the tree
 * takes that noun's name for a subject of its own; null for none.
 */
export function listHeadBefore(view: SentenceView, subjects: readonly number[]): number | null {
  const [first, name, ...others] = subjects;
  if (first === undefined || name === undefined || others.length > 0) return null;
  const isApposed = view.units[name - 1]?.text === ',' && view.units[name + 1]?.text === ',';
  return isApposed && listAround(view, first).includes(name) ? first : null;
}

/** "| Ana Lima |, then a backbencher, is introduced", where the tree takes what she was for the subject; null for none. */
export function apposedSubject(
  { units, entities }: SentenceView,
  subjects: readonly number[],
): number | null {
  const [name, role, ...others] = subjects;
  if (name === undefined || role === undefined || others.length > 0) return null;
  const isApposed =
    units[name]?.kind === 'PERSON' &&
    units[name + 1]?.text === ',' &&
    units[role + 1]?.text === ',' &&
    (entities[role] ?? null) === null &&
    units.slice(name + 2, role).some(({ lower }) => /^(?:an?|the)$/.test(lower)) &&
    units.slice(name + 2, role).every(({ pos }) => !/^(?:AUX|VERB)$/.test(pos));
  return isApposed ? name : null;
}

/** "| Ana Lima |, a Norwegian, and Bo Ek met", "the Greek Cypriot": whose nation a unit tells between commas; null for nobody's. */
export function bearerOfNation({ units, entities }: SentenceView, unit: number): number | null {
  const isNation = countryOfDemonym(units[unit]?.lower ?? '') !== null && (entities[unit] ?? null) === null;
  if (!isNation || units[unit + 1]?.text !== ',') return null;
  const isModified = countryOfDemonym(units[unit - 1]?.lower ?? '') !== null;
  const article = isModified ? unit - 2 : unit - 1;
  const isApposed = /^(?:an?|the)$/.test(units[article]?.lower ?? '') && units[article - 1]?.text === ',';
  return isApposed && units[article - 2]?.kind === 'PERSON' ? article - 2 : null;
}
