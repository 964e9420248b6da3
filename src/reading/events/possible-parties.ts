import type { SentenceView } from '../clauses/sentence-view.ts';
import { actsAsState } from '../coreference/acting-states.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { mayMean } from '../coreference/may-mean.ts';
import { TITLE_WITHIN } from '../coreference/named-later.ts';
import { countryOfDemonymUpTo } from '../gazetteer/countries.ts';
import { isOffice } from '../roles/offices.ts';

/** Who can be parties to the events of a sentence at most, by its words alone, so that few sentences need a tree. */
export interface PossibleParties {
  readonly persons: number;
  /** States and bodies. */
  readonly others: number;
  /** Whether a holder of some office may stand for a state or body, also where persons alone are asked for. */
  readonly hasOffice: boolean;
  readonly hasPlace: boolean;
  /** The last unit that may stand for any of them, and for one who counts as a person; -1 for none. */
  readonly last: number;
  readonly lastPerson: number;
}

/** Whether there may be two of any kind. */
export const areTwo = ({ parties }: Asked): boolean => parties.persons + parties.others > 1;

/** Whether there may be anybody who counts as a person. */
export const isAnybody = ({ parties }: Asked): boolean => parties.persons > 0 || parties.hasOffice;

interface Asked {
  readonly parties: PossibleParties;
}

export function possibleParties(discourse: Discourse, view: SentenceView): PossibleParties {
  const named = new Set<number>();
  let [persons, others, last, lastPerson] = [0, 0, -1, -1];
  let hasPlace = false;
  const hasOffice = view.units.some(({ lower }) => isOffice(lower));
  for (const [unit, { lower }] of view.units.entries()) {
    const entity = view.entities[unit] ?? null;
    const meant = entity === null ? mayMean(discourse, view, unit) : meantByName(discourse, entity, named);
    hasPlace ||= entity !== null && discourse.drafts[entity]?.type === 'PLACE';
    persons += meant.persons;
    others += meant.others;
    // "The Chilean president": Chile acts.
    if (hasOffice && isDemonym(view, unit)) others++;
    if (entity !== null || meant.persons + meant.others > 0 || isOffice(lower)) last = unit;
    if (meant.persons > 0 || isOffice(lower) || (entity !== null && discourse.isPerson(entity)))
      lastPerson = unit;
  }
  return {
    persons: Math.min(persons, discourse.personsBy(view.index + TITLE_WITHIN)),
    others,
    hasOffice,
    hasPlace,
    last,
    lastPerson,
  };
}

function meantByName(discourse: Discourse, entity: number, named: Set<number>) {
  const isNew = !named.has(entity);
  named.add(entity);
  const draft = discourse.drafts[entity];
  const isPerson = draft?.type === 'PERSON';
  const isOther =
    draft?.type === 'ORGANIZATION' || (draft?.type === 'PLACE' && actsAsState(draft.main.folded));
  return { persons: isNew && isPerson ? 1 : 0, others: isNew && isOther ? 1 : 0 };
}

/** "Korean" of "North Korean", too. */
function isDemonym({ units }: SentenceView, unit: number): boolean {
  const { text = '', lower = '' } = units[unit] ?? {};
  if (!/^[A-Z]/.test(text)) return false;
  return countryOfDemonymUpTo(units[unit - 1]?.lower ?? '', lower) !== null;
}
