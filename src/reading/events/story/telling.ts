import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { TELLING_VERBS } from '../../speakers/said-verbs.ts';

/** How far before a verb the comma stands that opens its insertion. */
const LONGEST_INSERTION = 12;

/**
 * Whether a verb tells what has a time of its own: "said on Friday | that he had met", but not "In 2018, he said, they
 * met".
 */
export const tellsApart = (view: SentenceView, verb: number): boolean =>
  (TELLING_VERBS.has(view.units[verb]?.lower ?? '') || isComingOut(view, verb)) &&
  !isRite(view, verb) &&
  !isInserted(view, verb) &&
  !isToldThere(view, verb);

/** "Said Mass", "said goodbye": it tells nothing. */
const isRite = ({ units }: SentenceView, verb: number): boolean =>
  /^sa(?:id|ys?)$/.test(units[verb]?.lower ?? '') &&
  /^(?:a|farewell|goodbye|grace|mass|prayers)$/.test(units[verb + 1]?.lower ?? '') &&
  (units[verb + 1]?.lower !== 'a' || /^(?:mass|prayer)$/.test(units[verb + 2]?.lower ?? ''));

/** "Three days after it | emerged | that they had met", "it was | learnt | on Monday that they had met". */
export const isComingOut = ({ units }: SentenceView, verb: number): boolean =>
  COMING_OUT.test(wordsOf({ units: units.slice(Math.max(0, verb - 3), verb + 3) }));

const COMING_OUT =
  /\bit (?:(?:also|has|only|soon|then|was) ){0,2}(?:came to light|emerged|learn(?:ed|t)|transpired|understood)\b/;

/** How far behind "said this" the clause may begin that tells where that was. */
const THERE_WITHIN = 14;

/** "Said this on Tuesday | when he received | the envoy", "stated this during a visit": there and then. */
export const isToldThere = ({ units }: SentenceView, verb: number): boolean =>
  /^(?:so|this)$/.test(units[verb + 1]?.lower ?? '') &&
  units.slice(verb + 2, verb + THERE_WITHIN).some(({ lower }) => /^(?:during|when|while)$/.test(lower));

const AUXILIARY = /^(?:been|had|has|have|was|were)$/;

/** "…, she recalled, …", "…, the court was told, …": between commas, with no verb but itself. */
function isInserted(view: SentenceView, verb: number): boolean {
  if (view.units[verb + 1]?.text !== ',' || verb + 2 >= view.units.length) return false;
  for (let unit = verb - 1; unit > 0 && unit >= verb - LONGEST_INSERTION; unit--) {
    if (isVerb(view, unit) && !AUXILIARY.test(view.units[unit]?.lower ?? '')) return false;
    if (view.units[unit]?.text === ',' && view.dates[unit - 1] != null) return true;
  }
  return false;
}
