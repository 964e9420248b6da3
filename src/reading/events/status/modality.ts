import type { SentenceView } from '../../clauses/sentence-view.ts';
import { TELLING_VERBS } from '../../speakers/said-verbs.ts';
import type { Claim } from './claim.ts';
import type { Clause } from './clause.ts';
import { FEELING } from './stances.ts';

const POSSIBLE = /^(?:might|may|could|can|must|ought)$/;
/** "Wo" is what "won't" leaves. */
const WILL = /^(?:will|shall|'ll|wo)$/;
/** What is known of somebody, or reported; what is only said, thought or believed is nobody's claim. */
const REPORTED = /^(?:appear(?:s|ed)?|confirmed|known|reported|seem(?:s|ed)?|shown|understood)$/;

/** Forms before which "'d" is "had". */
const PARTICIPLE =
  /(?:[^e]ed|en)$|^(?:been|done|flown|gone|had|held|led|made|met|paid|run|rung|sat|sent|shaken|shown|spent|struck)$/;

/** What a modal verb makes of its clause; null where there is none. */
export function claimOfModal(
  view: SentenceView,
  { words, governor, lead }: Clause,
  isDenied: boolean,
): Claim | null {
  if ([...words].some((word) => POSSIBLE.test(word)))
    return isDenied && words.has('could') ? 'DENIED' : 'NONE';
  const ahead: Claim = isDenied ? 'DENIED' : 'PLANNED';
  // "They'd met" has "had" in it.
  const isWould = words.has("'d") && !PARTICIPLE.test(view.units[lead]?.lower ?? '');
  if (words.has('would') || isWould) {
    // "Said that they would meet" tells of a plan; "would have met", "would meet if" of nothing.
    const isTold = TELLING_VERBS.has(view.units[governor]?.lower ?? '');
    return !words.has('have') && isTold ? ahead : 'NONE';
  }
  if ([...words].some((word) => WILL.test(word)) || isCleftAhead(view, lead)) return ahead;
  // "Was to have met": it did not come to it. "Is known to have met", "is proud to have met": it did.
  const above = view.units[governor]?.lower ?? '';
  const isMistaken = /^(?:erroneously|falsely|incorrectly|mistakenly|wrongly)$/.test(
    view.units[governor - 1]?.lower ?? '',
  );
  const isReported = (REPORTED.test(above) && !isMistaken) || FEELING.test(above);
  return words.has('to') && words.has('have') && !isReported ? 'NONE' : null;
}

/** How far before its verb "it will be" may stand. */
const CLEFT_WITHIN = 12;

/** "It will be Bo Ek who | receives | her". */
function isCleftAhead({ tree, units }: SentenceView, verb: number): boolean {
  if (!/^VB[PZ]/.test(tree.tags[verb] ?? '')) return false;
  const from = Math.max(0, verb - CLEFT_WITHIN);
  const words = units.slice(from, verb).map(({ lower }) => lower);
  return /\bit (?:'ll|will) be (?:[^;:]* )?who$/.test(words.join(' '));
}
