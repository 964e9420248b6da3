import { behind, objectsOf } from '../../clauses/complements.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isPassive, verbAbove } from '../../clauses/verbs.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { partiesOf } from '../parties.ts';
import { facing } from '../sides.ts';
import { claimOfVerb } from '../status/claim-of-verb.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';

/** What a meeting does to those who were at it, and not to those who hear of it. */
const AFFECTING =
  /^(?:changed|changes|cheered|comforted|convinced|decided|encouraged|gave|inspired|launched|led|left|made|moved|persuaded|prompted|set|shaped|spurred|taught|transformed)$/;

/** "A meeting with B changed A's life", "a call from B persuaded A": whom it changed was at it. */
export function byEffect({ view, discourse }: EventContext, { at, kind }: EventNoun): FoundSides | null {
  if (!/^nsubj/.test(view.tree.labels[at] ?? '') || childrenOf(view.tree, at, 'nmod:poss').length > 0)
    return null;
  const verb = verbAbove(view, view.tree.heads[at] ?? NO_HEAD);
  if (verb === null || !AFFECTING.test(view.units[verb]?.lower ?? '') || isPassive(view, verb)) return null;
  const units = [
    ...behind(view, [at], 'with'),
    ...(kind === 'CALL' || kind === 'VISIT' ? behind(view, [at], 'from') : []),
  ];
  const others = partiesOf(discourse, view, units, { personsOnly: true });
  const affected = objectsOf(view, verb).flatMap((object) => [object, ...ownersOf(view, object)]);
  const sides = facing(others, partiesOf(discourse, view, affected, { exclude: others, personsOnly: true }));
  return sides ? { sides, claim: claimOfVerb(view, verb), toldBy: at } : null;
}

const ownersOf = (view: SentenceView, unit: number): readonly number[] =>
  childrenOf(view.tree, unit, 'nmod:poss');
