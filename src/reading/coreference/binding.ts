import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { verbAbove } from '../clauses/verbs.ts';
import { firstConjunctOf, NO_HEAD, subtreeOf } from '../syntax/tree.ts';
import { isSubject } from './discourse.ts';

/**
 * The units whose referents a pronoun or definite noun cannot share, after principles B and C of binding
 * (Chomsky, "Lectures on Government and Binding", 1981): "she met her", "he met Bo", "his talks with Bo".
 */
export function boundApart(view: SentenceView, unit: number): readonly number[] {
  const { tree } = view;
  if (tree.labels[unit] === 'nmod:poss') {
    const head = tree.heads[unit] ?? NO_HEAD;
    const { from, to } = subtreeOf(tree, head);
    return range(from, to).filter((other) => other !== unit);
  }
  const verb = verbAbove(view, tree.heads[unit] ?? NO_HEAD);
  const joined = range(0, view.units.length).filter(
    (other) => other !== unit && firstConjunctOf(tree, other) === firstConjunctOf(tree, unit),
  );
  if (verb === null) return joined;
  const { to } = subtreeOf(tree, verb);
  const behind = range(unit + 1, to);
  return isSubject(view, unit) ? [...joined, ...behind] : [...joined, ...behind, ...subjectsOf(view, verb)];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
