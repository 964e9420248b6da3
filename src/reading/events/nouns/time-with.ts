import { caseOf } from '../../clauses/cases.ts';
import { behind } from '../../clauses/complements.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { subjectsOf } from '../../clauses/subjects.ts';
import { verbOfSetting } from '../../clauses/verbs.ts';
import type { EventContext } from '../extractor.ts';
import { partiesOf } from '../parties.ts';
import { facing } from '../sides.ts';
import { claimOfVerb } from '../status/claim-of-verb.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';
import { toldBySpeaker } from './told-of.ts';

/** Lengths of time that are spent with somebody. */
export const SPELLS: ReadonlySet<string> = new Set(['hour', 'hours', 'minutes']);

/** How two are together without meeting: "after an hour with Bo Ek at the wheel". */
const NOT_TOGETHER = /^(?:ball|bench|charge|goal|injured|lead|leading|pitch|playing|wheel)$/;

/** "Forty | minutes | with", "half an | hour | with". */
export const isSpellWith = ({ tree, units }: SentenceView, at: number): boolean =>
  SPELLS.has(units[at]?.lower ?? '') &&
  units[at + 1]?.lower === 'with' &&
  /^(?:CD|DT|JJ)/.test(tree.tags[at - 1] ?? '') &&
  !units.slice(at + 2).some(({ lower }) => NOT_TOGETHER.test(lower));

/** "After forty minutes with B, A left", "an hour with B changed nothing, A said": who spent it with whom. */
export function timeWith(context: EventContext, noun: EventNoun): FoundSides | null {
  const { view, discourse } = context;
  if (!/^(?:after|during|following)$/.test(caseOf(view, noun.at))) return toldBySpeaker(context, noun);
  const verb = verbOfSetting(view, noun.at);
  if (verb === null) return null;
  const others = partiesOf(discourse, view, behind(view, [noun.at], 'with'), { personsOnly: true });
  const subjects = partiesOf(discourse, view, subjectsOf(view, verb), { exclude: others, personsOnly: true });
  const sides = facing(subjects, others);
  return sides ? { sides, claim: claimOfVerb(view, verb), toldBy: noun.at } : null;
}
