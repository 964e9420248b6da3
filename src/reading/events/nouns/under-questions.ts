import { caseOf } from '../../clauses/cases.ts';
import { behind, behindPreposition } from '../../clauses/complements.ts';
import { subjectsOf } from '../../clauses/subjects.ts';
import { verbOfSetting } from '../../clauses/verbs.ts';
import type { EventContext } from '../extractor.ts';
import { partiesOf } from '../parties.ts';
import { facing } from '../sides.ts';
import { claimOfNoun } from '../status/claim-of-noun.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';

/** "Under questioning by B, A admitted it": who is asked is the one whom the clause is about. */
export function underQuestions(context: EventContext, { at }: EventNoun): FoundSides | null {
  return settingOf(context, at, behindPreposition(context.view, [at], 'by'));
}

/** "A heard of it in a call from B", not "after a call from B for calm". */
export function inCallFrom(context: EventContext, { at, kind }: EventNoun): FoundSides | null {
  const { view } = context;
  const callers = kind === 'CALL' ? behind(view, [at], 'from') : [];
  const next = view.units[(callers.at(-1) ?? at) + 1]?.lower ?? '';
  return /^(?:for|to)$/.test(next) ? null : settingOf(context, at, callers);
}

function settingOf(
  { view, discourse }: EventContext,
  noun: number,
  units: readonly number[],
): FoundSides | null {
  // "Missed a call from B" has the call for an object.
  if (caseOf(view, noun) === '') return null;
  const others = partiesOf(discourse, view, units, { personsOnly: true });
  const verb = others.length > 0 ? verbOfSetting(view, noun) : null;
  if (verb === null) return null;
  const subjects = partiesOf(discourse, view, subjectsOf(view, verb), { exclude: others, personsOnly: true });
  const sides = facing(others, subjects);
  return sides ? { sides, claim: claimOfNoun(view, noun), toldBy: noun } : null;
}
