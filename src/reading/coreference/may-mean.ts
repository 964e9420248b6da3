import type { SentenceView } from '../clauses/sentence-view.ts';
import { isRoleNoun, singularRole } from '../roles/role-nouns.ts';
import type { Discourse } from './discourse.ts';
import { isBodies, isSides, isStates, NUMBERS, PARTED_NOUNS } from './groups.ts';
import { leadsNoun, mayRefer } from './may-refer.ts';
import { NAME_WITHIN, TITLE_WITHIN } from './named-later.ts';
import { PERSON_NOUNS, PERSON_PLURALS } from './nominal.ts';
import { ofItself } from './of-itself.ts';
import { PRONOUNS, RELATIVE } from './pronouns.ts';
import { itBegun, theBody } from './the-body.ts';

/** How many a unit may mean at most, where two stand for any more. */
export interface Meant {
  readonly persons: number;
  /** States and bodies. */
  readonly others: number;
}

const NOBODY: Meant = { persons: 0, others: 0 };
const ONE: Meant = { persons: 1, others: 0 };
const ONE_OTHER: Meant = { persons: 0, others: 1 };
const PERSONS: Meant = { persons: 2, others: 0 };
const OTHERS: Meant = { persons: 0, others: 2 };
const ANY: Meant = { persons: 2, others: 2 };

/**
 * Whom a unit other than a name may mean at most, by the words alone: what `resolveUnit` finds is never more. So most
 * sentences need no tree, and those before them are not read for their references. Relative pronouns mean whom
 * other units of their sentence mean.
 */
export function mayMean(discourse: Discourse, view: SentenceView, unit: number): Meant {
  const word = view.units[unit]?.lower ?? '';
  const pronoun = PRONOUNS.get(word);
  if (pronoun && pronoun.person !== 3) {
    if (!discourse.isVoiced(view, unit)) return NOBODY;
    return pronoun.number === 'PLURAL' ? PERSONS : ONE;
  }
  const isKnown = discourse.firstPersonIn <= view.index + TITLE_WITHIN;
  if (pronoun) {
    if (pronoun.number === 'SINGULAR') return isKnown ? ONE : NOBODY;
    return discourse.mayHaveGroup() ? ANY : isKnown ? PERSONS : NOBODY;
  }
  if (!mayRefer(discourse, view, unit)) return mayBeNamedSoon(discourse, view, unit) ? ONE : NOBODY;
  if (theBody(discourse, view, unit) !== null) return ONE_OTHER;
  if (word === 'it' && isBody(discourse, view, unit)) return ONE_OTHER;
  if (word === 'it') return discourse.mayHaveLeader(view) ? ONE : NOBODY;
  if (word === 'each') return view.units[unit + 2]?.lower === 'them' ? ANY : NOBODY;
  if (isBodies(view, unit)) return OTHERS;
  if (isStates(word) || isSides(word)) return ANY;
  if (NUMBERS.has(word) || /^(?:couple|duo|pair|trio)$/.test(word))
    return isCounted(view, unit) ? PERSONS : NOBODY;
  if (!isKnown) return NOBODY;
  const isSeveral = PERSON_PLURALS.has(word) || singularRole(word) !== null || PARTED_NOUNS.has(word);
  return isSeveral ? PERSONS : ONE;
}

const isBody = (discourse: Discourse, view: SentenceView, it: number): boolean =>
  (ofItself(discourse.drafts, view, it) ?? itBegun(discourse, view, it)) !== null;

/** Whether anybody can be meant by a unit, a name or not. */
export function mayMeanAnybody(discourse: Discourse, view: SentenceView, unit: number): boolean {
  if (RELATIVE.has(view.units[unit]?.lower ?? '')) return true;
  const { persons, others } = mayMean(discourse, view, unit);
  if (persons > 0 || others > 0) return true;
  // "Bo Ek, the | survivor |, met": what the sentence itself says of those whom it names.
  return (
    leadsNoun(view, unit) && view.entities.some((entity) => entity !== null && discourse.isPerson(entity))
  );
}

/** "The two", "both". */
const isCounted = ({ units }: SentenceView, unit: number): boolean =>
  /^(?:both|either)$/.test(units[unit]?.lower ?? '') ||
  units.slice(Math.max(0, unit - 4), unit).some(({ lower }) => /^(?:the|these|those|all)$/.test(lower));

/** "An engineer …. The engineer, | Ana Lima |, …". */
function mayBeNamedSoon(discourse: Discourse, { index, units }: SentenceView, unit: number): boolean {
  const noun = units[unit]?.lower ?? '';
  return (
    (isRoleNoun(noun) || PERSON_NOUNS.has(noun)) &&
    units.slice(Math.max(0, unit - 6), unit).some(({ lower }) => /^(?:an?|her|his|its|their)$/.test(lower)) &&
    discourse.personsBy(index + NAME_WITHIN) > discourse.personsBy(index)
  );
}
