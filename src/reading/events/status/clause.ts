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
  const bearer = hadNounOf(view, lead) ?? lead;
  const units = [
    ...childrenOf(view.tree, bearer, 'aux', 'aux:pass', 'cop', 'mark', 'advmod', 'case'),
    ...(lead === verb ? [] : childrenOf(view.tree, verb, 'aux', 'advmod', 'mark')),
  ].filter((unit) => unit !== verb);
  return {
    verb,
    lead,
    governor: view.tree.heads[bearer] ?? NO_HEAD,
    words: new Set(units.map((unit) => view.units[unit]?.lower ?? '')),
  };
}

/** "Would | have | lunch", where the tree takes "have" for an auxiliary of the noun: the noun, null elsewhere. */
function hadNounOf({ tree }: SentenceView, verb: number): number | null {
  const head = tree.heads[verb] ?? NO_HEAD;
  return tree.labels[verb] === 'aux' && /^NN/.test(tree.tags[head] ?? '') ? head : null;
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
