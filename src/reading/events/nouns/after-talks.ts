import { behind } from '../../clauses/complements.ts';
import { subjectsOf } from '../../clauses/subjects.ts';
import { verbOfSetting } from '../../clauses/verbs.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { childrenOf } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { partiesOf } from '../parties.ts';
import { eachAlone } from '../sides.ts';
import { claimOfNoun } from '../status/claim-of-noun.ts';
import { claimOfVerb } from '../status/claim-of-verb.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';

/** What two do when they have talked. */
const SETTLING =
  /^(?:agreed|announced|approved|emerged|ended|initialled|issued|launched|parted|patched|reached|reaffirmed|resolved|sealed|settled|shook|signed|struck|unveiled)$/;

/** "Failed | to agree |": what two wanted from their talks, which they had all the same. */
const FAILED =
  /\b(?:failed|could not|did not manage|were unable|proved unable)(?: [a-z]+ly)? (?:to )?(?:agree|bridge|conclude|end|find|mend|narrow|overcome|patch|reach|resolve|seal|settle|sign|strike)$/;

/**
 * What may stand before talks whose parties are those who tell of them: "after two days of | talks |", "at the end of a
 * brief | meeting |".
 */
const BARE =
  /\b(?:after|following|(?:at|by) the (?:close|end) of) (?:(?:an?|(?:more than |nearly |almost |some )?(?:[a-z-]+ )?(?:days?|hours?|months|rounds?|weeks) of|(?:a )?[a-z]+ ?- ?(?:day|hour|minute|week)) )?(?:(?:bilateral|brief|closed-door|difficult|direct|emergency|extended|face-to-face|final|formal|fresh|further|hurried|informal|intensive|lengthy|long|marathon|more|overnight|peace|private|secret|short|tense|tough|two-way) ){0,2}$/;

/** How many units before the noun its preposition may stand. */
const WITHIN = 12;

/** Behind which the others stand where these are named. */
const OTHERS = ['with', 'between', 'among', 'of', 'by'];

/** "A meeting of three | hours |". */
const LENGTH = /^(?:days|hours?|minutes)$/;

/**
 * "Peru and Chile announced the plan | after two days of talks |": where no other is named with whom these were, they
 * were those of the two.
 */
export function afterTalks({ view, discourse }: EventContext, { at, kind }: EventNoun): FoundSides | null {
  if (!/^(?:MEETING|NEGOTIATION)$/.test(kind)) return null;
  const before = wordsOf({ units: view.units.slice(Math.max(0, at - WITHIN), at) });
  if (!BARE.test(`${before} `) || childrenOf(view.tree, at, 'compound').length > 0) return null;
  const verb = verbOfSetting(view, at);
  if (verb === null) return null;
  const isFailure = FAILED.test(wordsOf({ units: view.units.slice(Math.max(0, verb - 4), verb + 1) }));
  if (!isFailure && !SETTLING.test(view.units[verb]?.lower ?? '')) return null;
  // "Signed contracts | with United | after lengthy talks".
  const isWithOthers = behind(view, [verb], 'with').length > 0;
  if (
    isWithOthers ||
    OTHERS.some((preposition) =>
      behind(view, [at], preposition).some((unit) => !LENGTH.test(view.units[unit]?.lower ?? '')),
    )
  )
    return null;
  const claim = isFailure || claimOfVerb(view, verb) === 'OCCURRED' ? claimOfNoun(view, at) : 'NONE';
  const sides = eachAlone(partiesOf(discourse, view, subjectsOf(view, verb)));
  return sides ? { sides, claim, toldBy: at } : null;
}
