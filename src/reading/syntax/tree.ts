import type { Relation } from './relations.ts';

/** No unit: the head of the root. */
export const NO_HEAD = -1;

/** A dependency tree over the units of one sentence. It is projective: every subtree is one stretch of units. */
export interface Tree {
  /** The unit that each unit depends on; NO_HEAD for the root. */
  readonly heads: readonly number[];
  /** How each unit depends on its head. */
  readonly labels: readonly Relation[];
  /** Penn Treebank tags as the parser reads the words (NN, NNP, VBD, VBN …), `:AUX` and `:SCONJ` behind some. */
  readonly tags: readonly string[];
  /** The units that depend on each unit, from left to right. */
  readonly children: readonly (readonly number[])[];
  /** The first unit of each subtree. */
  readonly firsts: readonly number[];
  /** The last unit of each subtree, inclusive. */
  readonly lasts: readonly number[];
  /** The unit without a head; NO_HEAD in an empty tree. */
  readonly root: number;
}

/** What a parser finds of a tree beside the tags. */
export interface Arcs {
  readonly heads: readonly number[];
  readonly labels: readonly Relation[];
}

/**
 * A tree whose arcs are found when first asked for: many a question is about tags alone. A class, as JavaScript
 * engines give every object literal with getters a form of its own, and are slow where forms are many.
 */
export class TreeOnDemand implements Tree {
  readonly tags: readonly string[];
  readonly #findArcs: () => Arcs;
  #whole: Tree | null = null;

  constructor(tags: readonly string[], findArcs: () => Arcs) {
    this.tags = tags;
    this.#findArcs = findArcs;
  }

  get heads(): readonly number[] {
    return this.#found().heads;
  }
  get labels(): readonly Relation[] {
    return this.#found().labels;
  }
  get children(): readonly (readonly number[])[] {
    return this.#found().children;
  }
  get firsts(): readonly number[] {
    return this.#found().firsts;
  }
  get lasts(): readonly number[] {
    return this.#found().lasts;
  }
  get root(): number {
    return this.#found().root;
  }

  #found(): Tree {
    if (this.#whole) return this.#whole;
    const { heads, labels } = this.#findArcs();
    this.#whole = createTree(heads, labels, this.tags);
    return this.#whole;
  }
}

/** Completes heads, labels and tags, which must be of one length and form a tree. */
export function createTree(
  heads: readonly number[],
  labels: readonly Relation[],
  tags: readonly string[],
): Tree {
  const children: number[][] = heads.map(() => []);
  let root = NO_HEAD;
  for (const [unit, head] of heads.entries()) {
    if (head === NO_HEAD) root = unit;
    else children[head]?.push(unit);
  }
  const firsts = heads.map((_, unit) => unit);
  const lasts = heads.map((_, unit) => unit);
  for (const unit of upwards(children, root)) {
    const head = heads[unit] ?? NO_HEAD;
    if (head === NO_HEAD) continue;
    firsts[head] = Math.min(firsts[head] ?? head, firsts[unit] ?? unit);
    lasts[head] = Math.max(lasts[head] ?? head, lasts[unit] ?? unit);
  }
  return { heads, labels, tags, children, firsts, lasts, root };
}

/** Every unit after all that depend on it. */
function upwards(children: readonly (readonly number[])[], root: number): number[] {
  const order = root === NO_HEAD ? [] : [root];
  for (let i = 0; i < order.length; i++) {
    for (const child of children[order[i] ?? 0] ?? []) order.push(child);
  }
  return order.reverse();
}

/** The children of a unit, from left to right; with relations, those that bear one of them. */
export function childrenOf(tree: Tree, unit: number, ...relations: readonly Relation[]): readonly number[] {
  const children = tree.children[unit] ?? [];
  if (relations.length === 0 || children.length === 0) return children;
  const { labels } = tree;
  return children.filter((child) => relations.includes(labels[child] ?? 'dep'));
}

/** The first child that bears one of the relations. */
export function childOf(tree: Tree, unit: number, ...relations: readonly Relation[]): number | undefined {
  return childrenOf(tree, unit, ...relations)[0];
}

/** The units of a subtree, as a stretch: `to` exclusive. */
export function subtreeOf(tree: Tree, unit: number): { readonly from: number; readonly to: number } {
  return { from: tree.firsts[unit] ?? unit, to: (tree.lasts[unit] ?? unit) + 1 };
}

/** The first member of a coordination with all that are joined to it by `conj`, chains included, left to right. */
export function conjunctsOf(tree: Tree, unit: number): readonly number[] {
  const members = [unit];
  for (let i = 0; i < members.length; i++) members.push(...childrenOf(tree, members[i] ?? unit, 'conj'));
  return members.sort((a, b) => a - b);
}

/** The unit that heads the coordination in which `unit` stands: itself where it is no conjunct. */
export function firstConjunctOf(tree: Tree, unit: number): number {
  let first = unit;
  while (tree.labels[first] === 'conj') first = tree.heads[first] ?? first;
  return first;
}

/** Whether `ancestor` is `unit` itself or stands above it. */
export function dominates(tree: Tree, ancestor: number, unit: number): boolean {
  return (tree.firsts[ancestor] ?? 0) <= unit && unit <= (tree.lasts[ancestor] ?? -1);
}
