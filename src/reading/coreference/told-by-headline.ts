import type { SentenceView } from '../clauses/sentence-view.ts';
import { isRoleNoun, RELATIONAL_NOUNS } from '../roles/role-nouns.ts';

/** So early an article names the one it is about. */
const WITHIN = 5;

/** So often it names him, at the least. */
const OFTEN = 3;

/** A person and the noun by which the headline speaks of him. */
export interface ToldByHeadline {
  readonly person: number;
  readonly noun: string;
}

/**
 * "The judge who will not pick up. | Ana Lima | does not care for telephones.": the one office or trade of the headline
 * is that of whom the article names first and again and again; null where the headline names anybody or several.
 * Whether somebody else bears it is for the caller to say.
 */
export function toldByHeadline(views: readonly SentenceView[]): ToldByHeadline | null {
  const [headline] = views;
  if (!headline || !isHeadline(headline) || headline.units.some(({ kind }) => kind === 'PERSON')) return null;
  const [noun, other] = headline.units.filter(
    ({ lower }, unit) =>
      headline.entities[unit] === null && isRoleNoun(lower) && !RELATIONAL_NOUNS.has(lower),
  );
  const at = noun ? headline.units.indexOf(noun) : -1;
  if (!noun || other || headline.units[at - 1]?.lower !== 'the') return null;
  const person = firstPerson(views.slice(1, 1 + WITHIN));
  const times = views.reduce((sum, { entities }) => sum + entities.filter((one) => one === person).length, 0);
  return person === null || times < OFTEN ? null : { person, noun: noun.lower };
}

/** A line of its own that ends without a stop. */
const isHeadline = ({ units }: SentenceView): boolean => !/^[.!?:"]$/.test(units.at(-1)?.text ?? '.');

function firstPerson(views: readonly SentenceView[]): number | null {
  for (const { units, entities } of views) {
    const at = units.findIndex(({ kind }, unit) => kind === 'PERSON' && entities[unit] !== null);
    if (at >= 0) return entities[at] ?? null;
  }
  return null;
}
