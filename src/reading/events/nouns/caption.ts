import { caseOf } from '../../clauses/cases.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { firstConjunctOf } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { partiesOf } from '../parties.ts';

/** The persons named before a noun in a caption without a verb. */
export function namedBefore({ view, discourse }: EventContext, noun: number): readonly number[] {
  if (view.units.some((_, unit) => unit < noun && isVerb(view, unit))) return [];
  const units = view.units.flatMap((_, unit) =>
    unit < noun && view.entities[unit] !== null && caseOf(view, firstConjunctOf(view.tree, unit)) === ''
      ? [unit]
      : [],
  );
  return partiesOf(discourse, view, units, { personsOnly: true });
}
