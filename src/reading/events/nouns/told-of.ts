import { behind } from '../../clauses/complements.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { subjectsOf } from '../../clauses/subjects.ts';
import { verbAbove } from '../../clauses/verbs.ts';
import { SAID_VERBS, TELLING_VERBS } from '../../speakers/said-verbs.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { partiesOf } from '../parties.ts';
import { facing } from '../sides.ts';
import { claimOfNoun } from '../status/claim-of-noun.ts';
import { claimOfVerb } from '../status/claim-of-verb.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';

/** Those who tell of what others do. */
const TELLS_OF_OTHERS = /\b(?:aide|analyst|correspondent|expert|journalist|professor|reporter|spokes\w+)\b/i;

/** "A said that talks with B had failed": of her own, where she is nobody who speaks for others. */
export function toldBySpeaker({ view, discourse }: EventContext, { at }: EventNoun): FoundSides | null {
  const isOwned = childrenOf(view.tree, at, 'nmod:poss').some((owner) => view.dates[owner] === null);
  if (!/^nsubj/.test(view.tree.labels[at] ?? '') || isOwned) return null;
  const predicate = view.tree.heads[at] ?? NO_HEAD;
  const verb = isJudged(view, predicate) ? predicate : verbAbove(view, predicate);
  const telling =
    verb === null || view.tree.labels[verb] !== 'ccomp' ? NO_HEAD : (view.tree.heads[verb] ?? NO_HEAD);
  const word = view.units[telling]?.lower ?? '';
  if (verb === null || !(SAID_VERBS.has(word) || TELLING_VERBS.has(word))) return null;
  const speakers = subjectsOf(view, telling).filter(
    (unit) => !TELLS_OF_OTHERS.test(view.units[unit]?.text ?? ''),
  );
  const others = partiesOf(discourse, view, behind(view, [at], 'with'), { personsOnly: true });
  const sides = facing(partiesOf(discourse, view, speakers, { exclude: others, personsOnly: true }), others);
  // "That talks with B had failed": they took place; "had been cancelled": they did not.
  const ofNoun = claimOfNoun(view, at);
  const claim = /^(?:CANCELLED|DENIED|PLANNED)$/.test(ofNoun) ? ofNoun : claimOfVerb(view, verb);
  return sides ? { sides, claim, toldBy: at } : null;
}

/** "That the talks with B had been | frank |": what is said of them when they are over. */
const isJudged = (view: SentenceView, predicate: number): boolean =>
  !/^(?:due|inevitable|likely|necessary|possible|unlikely)$/.test(view.units[predicate]?.lower ?? '') &&
  childrenOf(view.tree, predicate, 'cop').some((unit) =>
    /^(?:been|was|were)$/.test(view.units[unit]?.lower ?? ''),
  );
