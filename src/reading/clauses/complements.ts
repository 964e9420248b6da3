import { childrenOf } from '../syntax/tree.ts';
import { caseOf } from './cases.ts';
import { listAround } from './lists.ts';
import { nominalAt } from './nominal-at.ts';
import { antecedentOf, isRelative } from './relative-clauses.ts';
import type { SentenceView } from './sentence-view.ts';
import { isVerb } from './verbs.ts';

/**
 * The objects of a verb, lists whole; where the tree has none, those of the verb it is joined to
 * ("called and congratulated her"), or the name or pronoun that follows at once.
 */
export function objectsOf(view: SentenceView, verb: number): readonly number[] {
  const objects = childrenOf(view.tree, verb, 'obj', 'iobj')
    .filter((unit) => view.dates[unit] === null && (unit > verb || isRelative(view, unit)))
    .flatMap((unit) => membersOf(view, verb, unit));
  if (objects.length > 0) return objects;
  const joined = childrenOf(view.tree, verb, 'conj').find(
    (other) => other === verb + 2 && isVerb(view, other),
  );
  if (joined !== undefined) return objectsOf(view, joined);
  const next = nominalAt(view, verb + 1);
  if (next === null) return [];
  const list = listAround(view, next).filter((unit) => unit > verb);
  return list.some((unit) => view.entities[unit] !== null || view.tree.tags[unit] === 'PRP') ? list : [];
}

/** The unit with its list; of a relative pronoun, what it points to. */
function membersOf(view: SentenceView, verb: number, unit: number): readonly number[] {
  if (!isRelative(view, unit)) return listAround(view, unit);
  const antecedent = antecedentOf(view, verb);
  return antecedent === null ? [] : listAround(view, antecedent);
}

/** The units behind a preposition that hang on any of the heads, or follow the first of them within its clause; lists whole. */
export function behind(view: SentenceView, heads: readonly number[], preposition: string): readonly number[] {
  const [first] = heads;
  const byTree = behindPreposition(view, heads, preposition);
  return first === undefined ? byTree : [...new Set([...byTree, ...soonBehind(view, first, preposition)])];
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
      .flatMap((unit) => membersOf(view, head, unit)),
  );
}

/** How far behind its head a preposition may stand. */
const FARTHEST = 16;

/** The units behind a preposition that follows a head in its clause, whatever the tree says. */
export function soonBehind(view: SentenceView, head: number, preposition: string): readonly number[] {
  let unit = head + 1;
  while (unit < Math.min(view.units.length, head + FARTHEST)) {
    const word = view.units[unit]?.lower ?? '';
    if (isVerb(view, unit) || /^(?:;|:|"|who|whom|which|that|and|but)$/.test(word)) return [];
    if (word === ',') {
      const closing = shortInsertion(view, unit);
      if (closing === null) return [];
      unit = closing + 1;
      continue;
    }
    if (word === preposition) {
      const nominal = nominalAt(view, unit + 1);
      return nominal === null ? [] : [...listAround(view, nominal), ...repeated(view, nominal, preposition)];
    }
    unit++;
  }
  return [];
}

/** "With Bo Ek in Oslo and | with Cleo Ruiz": who stands behind the preposition when it is said again. */
function repeated(view: SentenceView, from: number, preposition: string): readonly number[] {
  for (let unit = from + 1; unit < Math.min(view.units.length - 1, from + FARTHEST); unit++) {
    if (isVerb(view, unit) || /^[;:"]$/.test(view.units[unit]?.text ?? '')) return [];
    if (view.units[unit]?.lower !== 'and' || view.units[unit + 1]?.lower !== preposition) continue;
    const nominal = nominalAt(view, unit + 2);
    return nominal === null ? [] : listAround(view, nominal);
  }
  return [];
}

/** The comma that closes a short insertion of place, time or manner: "met, in Oslo on May 3, with Bo Ek". */
function shortInsertion(view: SentenceView, opening: number): number | null {
  for (let unit = opening + 1; unit < Math.min(view.units.length, opening + 8); unit++) {
    if (view.units[unit]?.text === ',') return unit;
    if (isVerb(view, unit)) return null;
  }
  return null;
}
