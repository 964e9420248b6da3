import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';

/** A verb with the words that say whether what it tells is so. */
export interface Clause {
  readonly verb: number;
  /** The verb that bears the auxiliaries: the first of joined verbs that have none of their own. */
  readonly lead: number;
  /** The word under which the clause hangs; NO_HEAD for none. */
  readonly governor: number;
  /** Auxiliaries, markers and adverbs, lower case. */
  readonly words: ReadonlySet<string>;
}

export function clauseOf(view: SentenceView, verb: number): Clause {
  const lead = leadOf(view, verb);
  const units = [
    ...childrenOf(view.tree, lead, 'aux', 'aux:pass', 'cop', 'mark', 'advmod', 'case'),
    ...(lead === verb ? [] : childrenOf(view.tree, verb, 'aux', 'advmod', 'mark')),
  ];
  return {
    verb,
    lead,
    governor: view.tree.heads[lead] ?? NO_HEAD,
    words: new Set(units.map((unit) => view.units[unit]?.lower ?? '')),
  };
}

function leadOf(view: SentenceView, verb: number): number {
  let lead = verb;
  while (
    view.tree.labels[lead] === 'conj' &&
    childrenOf(view.tree, lead, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass').length === 0 &&
    isVerb(view, view.tree.heads[lead] ?? NO_HEAD)
  ) {
    const first = view.tree.heads[lead] ?? lead;
    if (view.tree.tags[lead] !== view.tree.tags[first] && /^VBD/.test(view.tree.tags[lead] ?? '')) break;
    lead = first;
  }
  return lead;
}
