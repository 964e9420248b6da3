import type { SentenceView } from '../clauses/sentence-view.ts';
import type { EntityDraft } from '../entities/entity-draft.ts';
import { officesTaken } from './offices-taken.ts';

/**
 * The phrases in which each entity is named, with the titles and appositions that belong to its name, and the offices
 * that it is said to have come to. Who is named only as the head of an administration is its president.
 */
export function titledPhrases(views: readonly SentenceView[]): ReadonlyMap<number, readonly string[]> {
  const phrases = new Map<number, string[]>();
  const heads = new Map<number, string>();
  const note = (entity: number, phrase: string): void => {
    const known = phrases.get(entity);
    if (known) known.push(phrase);
    else phrases.set(entity, [phrase]);
  };
  for (const view of views) {
    view.entities.forEach((entity, unit) => {
      const text = view.units[unit]?.text;
      if (entity === null || !text) return;
      note(entity, text);
      if (isHead(view, unit)) heads.set(entity, text);
    });
    for (const { entity, title } of officesTaken(view)) note(entity, title);
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
  drafts: readonly EntityDraft[],
  rolesOf: (person: number) => ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const bearers = new Map<string, number[]>();
  drafts.forEach(({ type }, person) => {
    if (type !== 'PERSON') return;
    for (const noun of rolesOf(person)) {
      const known = bearers.get(noun);
      if (known) known.push(person);
      else bearers.set(noun, [person]);
    }
  });
  return bearers;
}
