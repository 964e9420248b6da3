import { frontedObject } from '../clauses/fronted-object.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { verbAbove } from '../clauses/verbs.ts';
import { conjunctsOf, firstConjunctOf, NO_HEAD, subtreeOf } from '../syntax/tree.ts';
import { isSubject } from './mentioned.ts';
import { PRONOUNS } from './pronouns.ts';

/**
 * The units whose referents a pronoun or definite noun cannot share, after principles B and C of binding
 * (Chomsky, "Lectures on Government and Binding", 1981): "she met her", "he met Bo", "his talks with Bo".
 */
export function boundApart(view: SentenceView, unit: number): readonly number[] {
  const { tree } = view;
  if (tree.labels[unit] === 'nmod:poss') {
    const head = tree.heads[unit] ?? NO_HEAD;
    const { from, to } = subtreeOf(tree, head);
    const own = range(from, to).filter((other) => other !== unit);
    const verb = OTHERS_OWN.test(view.units[head]?.lower ?? '') ? verbAbove(view, head) : null;
    return verb === null ? own : [...own, ...subjectsOf(view, verb)];
  }
  const verb = verbAbove(view, tree.heads[unit] ?? NO_HEAD);
  const joined = [
    ...conjunctsOf(tree, firstConjunctOf(tree, unit)).filter((other) => other !== unit),
    ...ownSource(view, unit),
    ...asking(view, unit),
  ];
  if (verb === null) return joined;
  const { to } = subtreeOf(tree, verb);
  const behind = range(unit + 1, to).filter(
    (other) => !isSource(view, other) && !isOfAnothersClause(view, unit, other),
  );
  return isSubject(view, unit)
    ? [...joined, ...behind, ...[frontedObject(view, verb) ?? []].flat()]
    : [...joined, ...behind, ...subjectsOf(view, verb).filter((other) => other !== unit)];
}

/** "Went to Rome on her | behalf |", "came at his | request |": another's than the one's who does it. */
const OTHERS_OWN = /^(?:aid|assistance|behalf|behest|insistence|invitation|request|rescue|stead|urging)$/;

/**
 * "Asked by | Bo Ek | what it was, he said …", "asked about | Bo Ek |, he said …": who asks is not who answers, nor is he
 * of whom he is asked.
 */
function asking(view: SentenceView, unit: number): readonly number[] {
  if (
    !/^(?:asked|challenged|cross-examined|examined|interviewed|led|pressed|prompted|questioned|urged)$/.test(
      view.units[0]?.lower ?? '',
    )
  )
    return [];
  const isNamed = (at: number): boolean => view.entities[at] != null;
  const comma = (from: number): number =>
    view.units.findIndex(({ text }, at) => at > from && text.endsWith(','));
  const placeOf = (word: string): number => view.units.findIndex(({ lower }) => lower === word);
  const [by, about] = [placeOf('by'), placeOf('about')];
  const answering = unit > 0 && view.units[unit - 1]?.text.endsWith(',');
  return [
    ...(by > 0 && unit > comma(by) ? range(by + 1, comma(by)).filter(isNamed) : []),
    ...(about > 0 && answering && unit > about ? range(about + 1, unit).filter(isNamed) : []),
  ];
}

/** How far behind "according to her" the name of the source may stand. */
const SOURCE_WITHIN = 6;

/** "According to her manager, | Bo Ek |, she met Ana Lima": she is the one whose manager is named. */
function ownSource(view: SentenceView, unit: number): readonly number[] {
  const { units, entities } = view;
  const to = units.findIndex(
    ({ lower }, at) => lower === 'to' && at > 0 && at < unit && units[at - 1]?.lower === 'according',
  );
  const owner = PRONOUNS.get(units[to + 1]?.lower ?? '');
  if (to < 0 || !owner?.sex || owner.sex !== PRONOUNS.get(units[unit]?.lower ?? '')?.sex) return [];
  const named = range(to + 2, Math.min(unit, to + 2 + SOURCE_WITHIN)).find((at) => entities[at] != null);
  // "According to her friends, Ana Lima slept": no comma closes an apposition.
  // A unit that begins with the role ends with the comma.
  const isApposed =
    named !== undefined && (units[named]?.text.endsWith(',') || units[named + 1]?.text === ',');
  return isApposed ? [named] : [];
}

/** "They met, according to | Bo Ek |": who tells of it may be one of them. */
const isSource = ({ units }: SentenceView, unit: number): boolean =>
  units[unit - 1]?.lower === 'to' && units[unit - 2]?.lower === 'according';

/** "He rang Bo Ek, to the joy of Dan Orr, | who | had tried the | bishop |": a noun that another's clause has for him. */
const isOfAnothersClause = ({ units, entities }: SentenceView, unit: number, other: number): boolean =>
  entities[other] === null &&
  units.slice(unit, other).some(({ lower }, i) => lower === 'who' && units[unit + i - 1]?.text.endsWith(','));

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
