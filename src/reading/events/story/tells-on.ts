import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';

/** More steps up than any clause needs; a bound for odd trees. */
const HIGHEST_CLIMB = 6;
/** How far before a verb its auxiliary or adverb stands. */
const BEFORE_VERB = 4;

/** Before a verb these lead away from the time that the story is at: "had met", "have often met", "first met". */
const LEADS_AWAY =
  /^(?:had|has|have|having|'d|'ve|will|would|could|may|might|once|previously|earlier|ever|never|often|sometimes|repeatedly|twice|formerly|originally|regularly|usually|frequently|occasionally|always|recently|first|last|already)$/;
/** Who says "the talks", "their meeting" speaks of one that is known, and does not tell it. */
const KNOWN = /^(?:the|this|that|these|those)$/;

/**
 * Whether a predicate without a date tells what happened next: a finite verb of the simple past, in no quotation,
 * without a word that leads away from the time the story is at.
 */
export function tellsOn(view: SentenceView, predicate: number): boolean {
  if (view.quoted[predicate]) return false;
  if (!isVerb(view, predicate) && isKnown(view, predicate)) return false;
  const verb = pastVerbAbove(view, predicate);
  if (verb === null || view.quoted[verb]) return false;
  for (const unit of predicate === verb ? [verb] : [verb, predicate])
    for (const { lower } of view.units.slice(Math.max(0, unit - BEFORE_VERB), unit))
      if (LEADS_AWAY.test(lower)) return false;
  return true;
}

const isKnown = (view: SentenceView, noun: number): boolean =>
  childrenOf(view.tree, noun, 'nmod:poss').length > 0 ||
  childrenOf(view.tree, noun, 'det').some((unit) => KNOWN.test(view.units[unit]?.lower ?? ''));

function pastVerbAbove(view: SentenceView, predicate: number): number | null {
  let at = predicate;
  for (let steps = 0; steps < HIGHEST_CLIMB && at !== NO_HEAD; steps++) {
    if (isVerb(view, at) && isPast(view, at)) return at;
    at = view.tree.heads[at] ?? NO_HEAD;
  }
  return null;
}

/** "Met", "was received", "were received". */
function isPast(view: SentenceView, verb: number): boolean {
  const tag = view.tree.tags[verb] ?? '';
  if (/^VBD/.test(tag)) return true;
  return (
    /^VBN/.test(tag) &&
    view.units.slice(Math.max(0, verb - BEFORE_VERB), verb).some(({ lower }) => /^(?:was|were)$/.test(lower))
  );
}
