import { behind } from '../../clauses/complements.ts';
import { isPassive, verbAbove } from '../../clauses/verbs.ts';
import { NO_HEAD } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { partiesOf } from '../parties.ts';
import { facing } from '../sides.ts';
import { claimOfVerb } from '../status/claim-of-verb.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';

const LED = /^(?:begun|conducted|handled|headed|held|led|opened|resumed)$/;

/** "Negotiations with B were led by A". */
export function ledBy({ view, discourse }: EventContext, { at }: EventNoun): FoundSides | null {
  if (view.tree.labels[at] !== 'nsubj:pass') return null;
  const verb = verbAbove(view, view.tree.heads[at] ?? NO_HEAD);
  if (verb === null || !LED.test(view.units[verb]?.lower ?? '') || !isPassive(view, verb)) return null;
  const leaders = partiesOf(discourse, view, behind(view, [verb], 'by'));
  const others = partiesOf(discourse, view, behind(view, [at], 'with'), { exclude: leaders });
  const sides = facing(leaders, others);
  return sides ? { sides, claim: claimOfVerb(view, verb), toldBy: at } : null;
}
