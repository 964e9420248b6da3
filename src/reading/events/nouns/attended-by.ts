import { behind } from '../../clauses/complements.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isFiniteVerb } from '../../clauses/verbs.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import type { EventContext } from '../extractor.ts';
import { partiesOf } from '../parties.ts';
import { eachAlone } from '../sides.ts';
import { claimOfNoun } from '../status/claim-of-noun.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';

/** How far behind the noun the verb may stand: "a | meeting | in the old town hall on Tuesday attended by". */
const WITHIN = 8;

/**
 * "At a | meeting | on Tuesday attended by Ana Lima and Bo Ek": those told to have been there. Of "the meeting" others
 * had, who attended it only came too; at a conference or rally nobody need have met anybody.
 */
export function attendedBy(
  { view, discourse }: EventContext,
  { at: noun, word, kind }: EventNoun,
): FoundSides | null {
  if (kind !== 'MEETING' || word !== 'meeting' || !isNew(view, noun)) return null;
  const attended = view.units.findIndex(
    ({ lower }, unit) => unit > noun && lower === 'attended' && view.units[unit + 1]?.lower === 'by',
  );
  if (attended < 0 || attended - noun > WITHIN) return null;
  const isParted = view.units
    .slice(noun + 1, attended)
    .some(({ text }, i) => /^[;:]$/.test(text) || isOtherVerb(view, noun + 1 + i));
  if (isParted) return null;
  const sides = eachAlone(partiesOf(discourse, view, behind(view, [attended], 'by'), { personsOnly: true }));
  return sides ? { sides, claim: claimOfNoun(view, noun), toldBy: noun } : null;
}

/** "| A | two-hour meeting". */
const isNew = (view: SentenceView, noun: number): boolean =>
  /\ban? (?:[a-z-]+ ){0,2}$/.test(`${wordsOf({ units: view.units.slice(Math.max(0, noun - 3), noun) })} `);

/** Not "was" and "has been" of "attended" itself. */
const isOtherVerb = (view: SentenceView, unit: number): boolean =>
  isFiniteVerb(view, unit) && !/^(?:had|has|is|was)$/.test(view.units[unit]?.lower ?? '');
