import { childrenOf, conjunctsOf, NO_HEAD } from '../syntax/tree.ts';
import type { SentenceView } from './sentence-view.ts';

/** Who stands where around a verb or noun, from the tree, mended by the surface where trees of long lists break. */

/** More steps up than any sentence needs; a bound for odd trees. */
const HIGHEST_CLIMB = 8;

const isVerbTag = (tag: string | undefined): boolean => tag !== undefined && /^(?:VB|MD)/.test(tag);
export const isVerb = (view: SentenceView, unit: number): boolean =>
  isVerbTag(view.tree.tags[unit]) && view.entities[unit] === null;

/** The nearest verb that a unit is or stands under. */
export function verbAbove(view: SentenceView, unit: number): number | null {
  let at = unit;
  for (let steps = 0; steps < HIGHEST_CLIMB && at !== NO_HEAD; steps++) {
    if (isVerb(view, at)) return at;
    at = view.tree.heads[at] ?? NO_HEAD;
  }
  return null;
}

/** The prepositions and markers before a unit, lower case. */
export function caseOf(view: SentenceView, unit: number): string {
  return childrenOf(view.tree, unit, 'case', 'mark')
    .filter((child) => child < unit)
    .map((child) => view.units[child]?.lower ?? '')
    .join(' ');
}

/** The head units of a verb's subject; those of the verb it is joined to, or of which it is part, where it has none. */
export function subjectsOf(view: SentenceView, verb: number): readonly number[] {
  return climb(view, verb, 0);
}

function climb(view: SentenceView, verb: number, steps: number): readonly number[] {
  const { tree } = view;
  const own = childrenOf(tree, verb, 'nsubj', 'nsubj:pass')[0];
  if (own !== undefined) {
    if (!/^(?:who|which|that|whom)$/.test(view.units[own]?.lower ?? '')) return listAround(view, own);
    const antecedent = antecedentOf(view, verb);
    return antecedent === null ? [] : listAround(view, antecedent);
  }
  const head = tree.heads[verb] ?? NO_HEAD;
  const label = tree.labels[verb];
  if (head === NO_HEAD || steps > HIGHEST_CLIMB) return nearestSubject(view, verb);
  switch (label) {
    case 'conj':
    case 'xcomp':
    case 'advcl':
    case 'ccomp':
    case 'parataxis':
    case 'aux':
    case 'cop':
    case 'dep':
    case 'advmod':
      return isVerb(view, head) || label === 'conj' || label === 'xcomp'
        ? climb(view, head, steps + 1)
        : nearestSubject(view, verb);
    case 'acl':
    case 'acl:relcl':
      return listAround(view, head);
    default:
      return nearestSubject(view, verb);
  }
}

function antecedentOf(view: SentenceView, verb: number): number | null {
  let clause = verb;
  while (view.tree.labels[clause] === 'conj') clause = view.tree.heads[clause] ?? clause;
  const head = view.tree.heads[clause] ?? NO_HEAD;
  if (/^acl/.test(view.tree.labels[clause] ?? '') && head !== NO_HEAD) return head;
  // The tree missed the relative clause: "who" leans on the name before it.
  for (let unit = verb - 1; unit >= 0; unit--) {
    if (!/^(?:who|which)$/.test(view.units[unit]?.lower ?? '')) continue;
    const name = view.units[unit - 1]?.text === ',' ? unit - 2 : unit - 1;
    return name >= 0 ? name : null;
  }
  return null;
}

/** The nearest name or pronoun to the left that no preposition governs and no other verb stands between. */
export function nearestSubject(view: SentenceView, verb: number): readonly number[] {
  for (let unit = verb - 1; unit >= 0; unit--) {
    if (
      isVerb(view, unit) &&
      /^VB[DPZ]$/.test(view.tree.tags[unit] ?? '') &&
      view.tree.labels[unit] !== 'aux' &&
      view.tree.labels[unit] !== 'aux:pass'
    )
      return [];
    const nominal = view.entities[unit] !== null || /^(?:he|she|they)$/.test(view.units[unit]?.lower ?? '');
    if (nominal && view.dates[unit] === null && caseOf(view, unit) === '') return listAround(view, unit);
  }
  return [];
}

/** The objects of a verb, lists whole. */
export function objectsOf(view: SentenceView, verb: number): readonly number[] {
  return childrenOf(view.tree, verb, 'obj', 'iobj')
    .filter((unit) => view.dates[unit] === null && (unit > verb || isRelative(view, unit)))
    .flatMap((unit) => (isRelative(view, unit) ? antecedentList(view, verb) : listAround(view, unit)));
}

const isRelative = (view: SentenceView, unit: number): boolean =>
  /^(?:who|whom|which|that)$/.test(view.units[unit]?.lower ?? '');

function antecedentList(view: SentenceView, verb: number): readonly number[] {
  const antecedent = antecedentOf(view, verb);
  return antecedent === null ? [] : listAround(view, antecedent);
}

/** The units behind a preposition that hang on any of the heads, lists whole. */
export function behindPreposition(
  view: SentenceView,
  heads: readonly number[],
  preposition: string,
): readonly number[] {
  return heads.flatMap((head) =>
    childrenOf(view.tree, head, 'obl', 'nmod', 'obl:agent', 'obl:unmarked', 'advmod', 'advcl', 'conj', 'dep')
      .filter(
        (unit) =>
          caseOf(view, unit).split(' ')[0] === preposition ||
          (unit > 0 && view.units[unit - 1]?.lower === preposition && view.tree.labels[unit] !== 'conj'),
      )
      .flatMap((unit) => listAround(view, unit)),
  );
}

/** The units behind a preposition that follows a head soon, whatever the tree says. */
export function soonBehind(view: SentenceView, head: number, preposition: string): readonly number[] {
  for (let unit = head + 1; unit < Math.min(view.units.length, head + 9); unit++) {
    const word = view.units[unit]?.lower;
    if (isVerb(view, unit) || word === ',' || word === ';') return [];
    if (word !== preposition) continue;
    const head = view.units.findIndex(
      (_, i) =>
        i > unit &&
        (view.entities[i] !== null || /^(?:NN|PRP$)/.test(view.tree.tags[i] ?? '')) &&
        view.tree.heads[i] !== i + 1 &&
        !/^(?:det|amod|compound|nmod:poss|nummod)$/.test(view.tree.labels[i] ?? ''),
    );
    return head < 0 ? [] : listAround(view, head);
  }
  return [];
}

/**
 * A unit with all that are listed with it: its conjuncts by the tree, and names that follow it, or it follows,
 * parted by commas and "and" alone.
 */
export function listAround(view: SentenceView, unit: number): readonly number[] {
  const members = new Set(
    conjunctsOf(view.tree, unit).filter((member) => member === unit || !isVerb(view, member)),
  );
  if (view.entities[unit] !== null) {
    for (const next of namesBehind(view, Math.max(...members))) members.add(next);
  }
  const previous = nameJoinedBefore(view, unit);
  if (previous !== null) members.add(previous);
  return [...members].sort((a, b) => a - b);
}

function namesBehind(view: SentenceView, last: number): number[] {
  const found: number[] = [];
  let at = last + 1;
  while (at < view.units.length) {
    let next = at;
    while (/^(?:,|;|and|&|or)$|^as$|^well$/.test(view.units[next]?.lower ?? '')) next++;
    if (next === at || !isListed(view, next)) break;
    found.push(next);
    at = next + 1;
  }
  return found;
}

/** A name that a list can go on with: no subject of a clause of its own, no place or date behind a comma. */
function isListed(view: SentenceView, unit: number): boolean {
  const entity = view.entities[unit];
  if (entity === null || entity === undefined) return false;
  const label = view.tree.labels[unit];
  return (
    label !== 'nsubj' &&
    label !== 'nsubj:pass' &&
    label !== 'nmod:poss' &&
    label !== 'compound' &&
    view.units[unit + 1]?.text !== "'s"
  );
}

/** "X and | Y agreed" where the tree hangs X elsewhere. */
function nameJoinedBefore(view: SentenceView, unit: number): number | null {
  const first = view.entities[unit] === null ? (view.tree.firsts[unit] ?? unit) : unit;
  const joined = /^(?:and|&)$/.test(view.units[first]?.lower ?? '') ? first : first - 1;
  if (!/^(?:and|&)$/.test(view.units[joined]?.lower ?? '')) return null;
  const label = view.tree.labels[unit];
  if (label !== 'nsubj' && label !== 'nsubj:pass' && label !== 'root') return null;
  const name = joined - 1;
  return name >= 0 && view.entities[name] !== null && caseOf(view, name) === '' ? name : null;
}
