import { isPersonNoun } from '../clauses/appositions.ts';
import { caseOf } from '../clauses/cases.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { wordsOf } from '../clauses/words-of.ts';
import { isRoleNoun } from '../roles/role-nouns.ts';
import { SAID_VERBS } from '../speakers/said-verbs.ts';
import { childrenOf } from '../syntax/tree.ts';
import { heldAt, isNew, nominalAt } from './definite.ts';
import type { Discourse } from './discourse.ts';
import { isSubject } from './mentioned.ts';
import { BY_TITLE, fitOf, PERSON_NOUNS } from './nominal.ts';

/** How many sentences later a name may follow the word for its bearer. */
export const TITLE_WITHIN = 12;
export const NAME_WITHIN = 3;
/** Of a title with more bearers in one article none is meant by it alone. */
const MOST_BEARERS = 10;

/**
 * "The premier phoned her. … The premier, | Bo Ek |, …": the one person of the article who bears the title, named
 * later.
 */
export function titledLater(discourse: Discourse, view: SentenceView, unit: number): number | null {
  const nominal = nominalAt(view, unit);
  if (!nominal || !isRoleNoun(nominal.noun)) return null;
  const titled = discourse.bearersOf(nominal.noun);
  if (titled.length > MOST_BEARERS) return null;
  // Where it is held takes the sentence's tree.
  const fitting = titled.filter((entity) => {
    const traits = discourse.traitsOf(entity);
    return traits !== null && fitOf(nominal, traits) >= BY_TITLE;
  });
  const isSoon = (entity: number): boolean => {
    const later = discourse.firstSentenceOf(entity) - view.index;
    return later >= 0 && later <= TITLE_WITHIN;
  };
  if (!fitting.some(isSoon) || isNew(view, unit)) return null;
  // "The president of the bank", "the president and chief executive of the bank": of which bank nobody knows.
  const heads = [unit, ...childrenOf(view.tree, unit, 'conj'), ...secondRole(view, unit)];
  const held = [
    ...heads.flatMap((head) => heldAt(view, head)),
    ...heads
      .flatMap((head) => childrenOf(view.tree, head, 'nmod'))
      .filter((of) => caseOf(view, of) === 'of')
      .map((of) => view.units[of]?.lower ?? ''),
  ]
    .flatMap((words) => words.split(/[^a-z]+/))
    .filter((word) => word.length > 2 && word !== 'the');
  const [bearer, second] = fitting.filter((entity) => {
    const words = discourse.traitsOf(entity)?.titleWords;
    return held.every((word) => words?.has(word));
  });
  return bearer !== undefined && second === undefined && isSoon(bearer) ? bearer : null;
}

/**
 * "The president and chief | executive | of the bank": the noun of a second role without an article, whatever it hangs
 * on.
 */
function secondRole(view: SentenceView, unit: number): number[] {
  if (view.units[unit + 1]?.lower !== 'and') return [];
  let noun = unit + 1;
  while (/^(?:JJ|NN)$/.test(view.tree.tags[noun + 1] ?? '')) noun++;
  return noun > unit + 1 ? [noun] : [];
}

/**
 * "A Leeds woman told a jury she had met Bo Ek. Giving evidence, | Ana Lima | said …": whom the lead introduces
 * without a name, the first whom the next sentences name as the one who says or does something.
 */
export function introducedLater(discourse: Discourse, view: SentenceView, unit: number): number | null {
  const noun = view.units[unit]?.lower ?? '';
  if (!isPersonNoun(noun) && !PERSON_NOUNS.has(noun) && !isWhoTestifies(view, unit)) return null;
  if (!isIntroduced(discourse, view, unit)) return null;
  for (let ahead = view.index + 1; ahead <= view.index + NAME_WITHIN; ahead++) {
    const next = discourse.viewAt(ahead);
    const named = next?.entities.findIndex(
      (entity) =>
        entity !== null && discourse.isPerson(entity) && discourse.firstSentenceOf(entity) === ahead,
    );
    if (!next || named === undefined || named < 0) continue;
    const entity = next.entities[named] ?? null;
    return entity !== null &&
      isSubject(next, named) &&
      caseOf(next, named) === '' &&
      canBe(discourse, entity, noun)
      ? entity
      : null;
  }
  return null;
}

/**
 * "Walked round with | an engineer |. The engineer, | Ana Lima |, …": whom a noun introduces, and the next sentences
 * name by that noun.
 */
export function namedByNoun(discourse: Discourse, view: SentenceView, unit: number): number | null {
  const noun = view.units[unit]?.lower ?? '';
  const isPerson = isRoleNoun(noun) || PERSON_NOUNS.has(noun);
  if (
    !isPerson ||
    !view.units
      .slice(Math.max(0, unit - 4), unit)
      .some(({ lower }) => /^(?:an?|her|his|its|their)$/.test(lower))
  )
    return null;
  for (let ahead = view.index + 1; ahead <= view.index + NAME_WITHIN; ahead++) {
    const next = discourse.viewAt(ahead);
    const named = next?.entities.findIndex(
      (entity, at) =>
        entity !== null &&
        discourse.isPerson(entity) &&
        discourse.firstSentenceOf(entity) === ahead &&
        isCalled(next, at, noun),
    );
    if (next && named !== undefined && named >= 0) return next.entities[named] ?? null;
  }
  return null;
}

/** "The | engineer, Ana Lima |", "the | man |, Bo Ek". */
function isCalled({ units }: SentenceView, name: number, noun: string): boolean {
  const words = wordsOf({ units: units.slice(Math.max(0, name - 3), name + 1) });
  const called = words.lastIndexOf(`the ${noun}`);
  return called >= 0 && /^ ?,/.test(words.slice(called + noun.length + 4));
}

/** "A banana | shipper | testified": nobody else does. */
const isWhoTestifies = ({ units }: SentenceView, unit: number): boolean =>
  units[unit]?.pos === 'NOUN' && units[unit + 1]?.lower === 'testified';

/** News speaks of somebody first and gives the name later only where it has named nobody yet. */
const isLead = (discourse: Discourse, view: SentenceView): boolean => discourse.firstPersonIn >= view.index;

/** Whether a unit is the subject, with "a", of a verb of saying in the lead. */
function isIntroduced(discourse: Discourse, view: SentenceView, unit: number): boolean {
  if (!isLead(discourse, view) || view.units.slice(0, unit).some((_, at) => view.entities[at] !== null))
    return false;
  const article = view.units.slice(Math.max(0, unit - 6), unit).some(({ lower }) => /^an?$/.test(lower));
  return (
    article && isSubject(view, unit) && view.units.slice(unit + 1).some(({ lower }) => SAID_VERBS.has(lower))
  );
}

function canBe(discourse: Discourse, entity: number, noun: string): boolean {
  const traits = discourse.traitsOf(entity);
  if (!traits) return false;
  const sex = PERSON_NOUNS.get(noun);
  if (sex && traits.gender && traits.gender !== sex) return false;
  return traits.roles.size === 0 || PERSON_NOUNS.has(noun) || traits.roles.has(noun);
}

/**
 * "The two rivals met on Monday. | Ana Lima and Bo Ek | …": those whom the next sentence begins by naming, if so many:
 * also "| Ana Lima | had come by bus; | Bo Ek | walked over".
 */
export function groupNamedNext(discourse: Discourse, view: SentenceView, size: number): readonly number[] {
  if (!isLead(discourse, view)) return [];
  const ahead = view.index + 1;
  const next = discourse.viewAt(ahead);
  if (!next) return [];
  const named = next.entities.flatMap((entity, unit) =>
    entity !== null && discourse.isPerson(entity) ? [{ entity, unit }] : [],
  );
  const first = named.slice(0, size);
  const [last, before] = [first.at(-1), first.at(-2)];
  const isJoined =
    last !== undefined &&
    before !== undefined &&
    first.some(({ unit }) => isSubject(next, unit)) &&
    next.units.slice(before.unit, last.unit).some(({ lower }) => /^(?:and|;|while)$/.test(lower));
  const isNew = first.every(({ entity }) => discourse.firstSentenceOf(entity) === ahead);
  return isJoined && isNew ? first.map(({ entity }) => entity) : [];
}
