import { behindPreposition } from '../../clauses/complements.ts';
import { listAround } from '../../clauses/lists.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { childrenOf } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { LIGHT_VERBS } from '../frames/light-verbs.ts';
import { partiesOf } from '../parties.ts';
import { eachAlone, facing } from '../sides.ts';
import { claimOfVerb } from '../status/claim-of-verb.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';

/** "The call that A and B held in May", "the talks A had with B": the clause behind the noun tells it. */
export function byClauseBehind(
  { view, discourse }: EventContext,
  { at: noun }: EventNoun,
): FoundSides | null {
  for (const verb of clausesBehind(view, noun)) {
    const own = childrenOf(view.tree, verb, 'nsubj').find((subject) => subject > noun);
    if (!LIGHT_VERBS.has(view.units[verb]?.lower ?? '') || own === undefined) continue;
    const subjects = partiesOf(discourse, view, listAround(view, own));
    const others = partiesOf(discourse, view, behindPreposition(view, [verb, noun], 'with'), {
      exclude: subjects,
    });
    const sides = facing(subjects, others) ?? eachAlone(subjects);
    if (sides) return { sides, claim: claimOfVerb(view, verb), toldBy: verb };
  }
  return null;
}

/** The verbs of the clauses that hang on a noun, also where the tree takes its "that" for the head of something else. */
function clausesBehind(view: SentenceView, noun: number): readonly number[] {
  const hanging = childrenOf(view.tree, noun, 'acl:relcl', 'acl', 'ccomp');
  // "The talks | Ana Lima had | with Bo Ek".
  const isNamed =
    view.entities[noun + 1] != null || /^(?:he|she|they)$/.test(view.units[noun + 1]?.lower ?? '');
  // "A meeting | he had held | with Bo Ek".
  const verb = /^(?:had|held)$/.test(view.units[noun + 3]?.lower ?? '') ? noun + 3 : noun + 2;
  if (hanging.length === 0 && isNamed && /^(?:had|has|have)$/.test(view.units[noun + 2]?.lower ?? ''))
    return [verb];
  if (hanging.length === 0 && isNamed && view.units[noun + 2]?.lower === 'held') return [noun + 2];
  if (hanging.length > 0 || !/^(?:that|which)$/.test(view.units[noun + 1]?.lower ?? '')) return hanging;
  const next = view.units.findIndex((_, unit) => unit > noun + 1 && isVerb(view, unit));
  return next < 0 ? [] : [next];
}
