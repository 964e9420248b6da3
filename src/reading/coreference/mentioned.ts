import type { SentenceView } from '../clauses/sentence-view.ts';
import { childrenOf, firstConjunctOf, NO_HEAD } from '../syntax/tree.ts';

/** A person, organization or place as it came up in the text, by name or by another word for it. */
export interface Mentioned {
  readonly entity: number;
  readonly sentence: number;
  readonly unit: number;
  /** Subjects are spoken of again more readily than others. */
  readonly isSubject: boolean;
  readonly isObject: boolean;
  /** Who does what a clause tells: its subject, or who stands behind "by" where it is passive. */
  readonly isDoer: boolean;
  /** Whether the word speaks of others too: "the two". */
  readonly isOneOfSeveral: boolean;
}

/**
 * A unit that speaks of an entity. The tree, which costs most of a reading, is asked only when the answer is needed.
 * A class for the reason told at TreeOnDemand.
 */
export class MentionedUnit implements Mentioned {
  readonly entity: number;
  readonly unit: number;
  readonly isOneOfSeveral: boolean;
  readonly #view: SentenceView;

  constructor(view: SentenceView, unit: number, entity: number, isOneOfSeveral = false) {
    this.entity = entity;
    this.unit = unit;
    this.isOneOfSeveral = isOneOfSeveral;
    this.#view = view;
  }

  get sentence(): number {
    return this.#view.index;
  }
  get isSubject(): boolean {
    return isSubject(this.#view, this.unit);
  }
  get isDoer(): boolean {
    const { labels, heads } = this.#view.tree;
    if (labels[this.unit] !== 'obl:agent') return this.isSubject;
    return childrenOf(this.#view.tree, heads[this.unit] ?? NO_HEAD, 'aux:pass').length > 0;
  }
  get isObject(): boolean {
    return /^i?obj$/.test(this.#view.tree.labels[this.unit] ?? '');
  }
}

/**
 * Whether a unit is a subject, alone or joined with others; also where the tree hangs the words before a verb amiss.
 */
export function isSubject(view: SentenceView, unit: number): boolean {
  const { tree } = view;
  const label = tree.labels[firstConjunctOf(tree, apposedTo(view, unit))] ?? '';
  if (/^nsubj/.test(label)) return true;
  const own = tree.labels[unit] ?? '';
  // "Whose head, | Ana Lima |, had no wish".
  const behind = own === 'appos' && view.units[unit + 1]?.text === ',' ? unit + 2 : unit + 1;
  return /^(?:appos|dep|obj|root)$/.test(own) && /^VB[DZ]/.test(tree.tags[behind] ?? '');
}

/** "Her mother, | Ana Lima |, said": what the name is another word for. */
function apposedTo(view: SentenceView, unit: number): number {
  const head = view.tree.heads[unit] ?? NO_HEAD;
  return view.tree.labels[unit] === 'appos' && head !== NO_HEAD ? head : unit;
}
