import { describe, expect, it } from 'vitest';
import {
  childOf,
  childrenOf,
  conjunctsOf,
  createTree,
  dominates,
  firstConjunctOf,
  subtreeOf,
  TreeOnDemand,
} from '../../../src/reading/syntax/tree.ts';

// Varga(0) met(1) Sato(2) ,(3) Brandt(4) and(5) Okafor(6) in(7) Lima(8)
const tree = createTree(
  [1, -1, 1, 4, 2, 6, 2, 8, 1],
  ['nsubj', 'root', 'obj', 'punct', 'conj', 'cc', 'conj', 'case', 'obl'],
  ['NNP', 'VBD', 'NNP', ',', 'NNP', 'CC', 'NNP', 'IN', 'NNP'],
);

describe('a tree', () => {
  it('knows its root', () => expect(tree.root).toBe(1));

  it('gives children from left to right, and those of some relations only', () => {
    expect(childrenOf(tree, 1)).toEqual([0, 2, 8]);
    expect(childrenOf(tree, 1, 'obj', 'obl')).toEqual([2, 8]);
    expect(childOf(tree, 8, 'case')).toBe(7);
    expect(childOf(tree, 8, 'mark')).toBeUndefined();
  });

  it('gives the stretch of a subtree', () => {
    expect(subtreeOf(tree, 2)).toEqual({ from: 2, to: 7 });
    expect(subtreeOf(tree, 1)).toEqual({ from: 0, to: 9 });
    expect(dominates(tree, 2, 6)).toBe(true);
    expect(dominates(tree, 2, 8)).toBe(false);
  });

  it('finds its arcs once, and only where more than tags is asked for', () => {
    let asked = 0;
    const lazy = new TreeOnDemand(tree.tags, () => {
      asked++;
      return tree;
    });
    expect([lazy.tags[1], asked]).toEqual(['VBD', 0]);
    expect([lazy.root, lazy.heads[0], lazy.labels[2], asked]).toEqual([1, 1, 'obj', 1]);
    const { heads, labels, tags, children, firsts, lasts, root } = lazy;
    expect({ heads, labels, tags, children, firsts, lasts, root }).toEqual(tree);
  });

  it('gathers a coordination', () => {
    expect(conjunctsOf(tree, 2)).toEqual([2, 4, 6]);
    expect(firstConjunctOf(tree, 6)).toBe(2);
    expect(firstConjunctOf(tree, 0)).toBe(0);
  });
});
