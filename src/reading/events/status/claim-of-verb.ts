import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { type Claim, negate } from './claim.ts';
import { clauseOf } from './clause.ts';
import { claimOfGoverned } from './governed.ts';
import { isHabit, isRegular } from './habit.ts';
import { claimOfHearsay } from './hearsay.ts';
import { claimOfModal } from './modality.ts';
import { isDenied } from './negation.ts';
import { isSupposed } from './supposition.ts';

/** More verbs above one than any sentence needs; a bound for odd trees. */
const HIGHEST_CLIMB = 8;

/** "Was due to meet him on Monday, but | the talks were postponed |". */
const CALLED_OFF_BEHIND =
  /\b(?:call|dinner|it|lunch|meeting|summit|talks|trip|visit) (?:had been|has been|have been|was|were) (?:[a-z]+ly )?(?:abandoned|call(?:ed)? off|cancell?ed|postponed|put off|scrapped|shelved)\b/;

function isCalledOffBehindBut({ units }: SentenceView, verb: number): boolean {
  const but = units.findIndex(({ lower }, unit) => unit > verb && lower === 'but');
  return but > 0 && CALLED_OFF_BEHIND.test(wordsOf({ units: units.slice(but) }));
}

/** What is claimed of the verb: by its auxiliaries, negations and all that governs it. One file a question. */
export function claimOfVerb(view: SentenceView, verb: number, steps = 0): Claim {
  const clause = clauseOf(view, verb);
  if (isSupposed(view, clause)) return 'NONE';
  const denied = isDenied(view, clause);
  const told = claimOfModal(view, clause, denied) ?? claimOfHearsay(view, clause);
  if (told) return told === 'PLANNED' && isRegular(view, verb) ? 'NONE' : told;
  const governed = claimOfGoverned(view, clause, (above) =>
    steps < HIGHEST_CLIMB ? claimOfVerb(view, above, steps + 1) : 'NONE',
  );
  if (governed === 'OCCURRED' && isHabit(view, verb)) return 'NONE';
  if (governed === 'PLANNED' && !denied && isCalledOffBehindBut(view, verb)) return 'CANCELLED';
  return denied ? negate(governed) : governed;
}
