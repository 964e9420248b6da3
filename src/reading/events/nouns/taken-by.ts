import { behind } from '../../clauses/complements.ts';
import { listAround } from '../../clauses/lists.ts';
import { isPassive, verbAbove } from '../../clauses/verbs.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { partiesOf } from '../parties.ts';
import { facing } from '../sides.ts';
import { claimOfVerb } from '../status/claim-of-verb.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';

const TAKING = /^(?:taken|answered|returned)$/;

/** "A's call was taken by B", "the call from A was answered by B". */
export function takenBy({ view, discourse }: EventContext, { at, kind }: EventNoun): FoundSides | null {
  if (kind !== 'CALL' || view.tree.labels[at] !== 'nsubj:pass' || view.units[at + 1]?.lower === 'for')
    return null;
  const verb = verbAbove(view, view.tree.heads[at] ?? NO_HEAD);
  if (verb === null || !TAKING.test(view.units[verb]?.lower ?? '') || !isPassive(view, verb)) return null;
  const owners = childrenOf(view.tree, at, 'nmod:poss').flatMap((unit) => listAround(view, unit));
  const callers = partiesOf(discourse, view, [...owners, ...behind(view, [at], 'from')]);
  const takers = partiesOf(discourse, view, behind(view, [verb], 'by'), { exclude: callers });
  const sides = facing(callers, takers);
  return sides ? { sides, claim: claimOfVerb(view, verb), toldBy: at } : null;
}
