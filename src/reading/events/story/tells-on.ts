import { firstToDo, whoIsFirst } from '../../clauses/first-to-do.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';

/** More steps up than any clause needs; a bound for odd trees. */
const HIGHEST_CLIMB = 6;
/** How far before a verb its auxiliary or adverb stands. */
const BEFORE_VERB = 4;

/** Before a verb these lead away from the time that the story is at: "had met", "have often met", "first met". */
const LEADS_AWAY =
  /^(?:had|has|have|having|'d|'ve|will|would|could|may|might|once|previously|earlier|ever|never|often|sometimes|repeatedly|twice|formerly|originally|regularly|usually|frequently|occasionally|always|recently|first|finally|last|already)$/;
/**
 * A time of its own that is no date: "a few days later", "years ago", "each day at seven", "the other day", "as a
 * child".
 */
const OWN_TIME =
  /(?:^|\b(?:few|several|many|some|of|couple|dozen) )(?:days|weeks|months|years|decades) (?:ago|later|earlier|before|after|afterwards)\b|\b(?:each|every) (?:day|week|month|year|morning|evening|night)\b|\bthe other (?:day|week|night)\b|\b(?:long|some time|a while) ago\b|\bin recent (?:days|weeks|months|years)\b|\b(?:days?|weeks?|months?|years?|decades?) (?:before|after|ahead of|following) (?:his|her|its|their|the|a|an)\b|\bon (?:the|his|her|their) (?:first|second|third|fourth|fifth|sixth|seventh|last|final|opening|closing) (?:day|evening|night|morning)\b|\bwithin (?:the |a |an? few |two |three )?(?:days?|weeks?|months?|years?)\b|\b(?:in|over|during) the (?:coming |ensuing |following |next |subsequent )?(?:few |two |three )?(?:days|weeks|months|years)\b(?! of\b)|\bon the (?:very )?eve of\b|\bas an? (?:child|boy|girl|student|schoolboy|schoolgirl)\b/;
/** Who says "the talks", "their meeting" speaks of one that is known, and does not tell it. */
const KNOWN = /^(?:the|this|that|these|those)$/;

/**
 * Whether a predicate without a date tells what happened next: a finite verb of the simple past, in no quotation,
 * without a word that leads away from the time the story is at.
 */
export function tellsOn(view: SentenceView, predicate: number): boolean {
  if (view.quoted[predicate] && !isOfThoseToldOf(view, predicate)) return false;
  if (!isVerb(view, predicate) && isKnown(view, predicate)) return false;
  if (isFirstThen(view, predicate)) return !OWN_TIME.test(wordsOf(view));
  const verb = pastVerbAbove(view, predicate);
  if (verb === null || (view.quoted[verb] && verb !== predicate)) return false;
  for (const unit of predicate === verb ? [verb] : [verb, predicate]) {
    // "The king, who had summoned both, | spoke | with her": what a comma parts is of another verb.
    const comma = view.units.findLastIndex(({ text }, at) => at < unit && text === ',');
    for (let before = Math.max(0, unit - BEFORE_VERB, comma); before < unit; before++)
      if (before !== verb && leadsAway(view, before)) return false;
  }
  return !OWN_TIME.test(wordsOf(view));
}

/** "| Had | met", "| last | met"; not "at | last | met". */
const leadsAway = ({ units }: SentenceView, unit: number): boolean =>
  LEADS_AWAY.test(units[unit]?.lower ?? '') &&
  !(units[unit]?.lower === 'last' && units[unit - 1]?.lower === 'at');

/** "The first | to greet | him was Bo Ek": in what is told; "was the first to visit Peru" is of all times. */
function isFirstThen(view: SentenceView, predicate: number): boolean {
  const ordinal = firstToDo(view, predicate);
  const name = ordinal === null ? null : whoIsFirst(view, ordinal, predicate);
  return name !== null && name > predicate && view.units[name - 1]?.lower === 'was';
}

/** "\"They | talked | for an hour,\" she said": a witness goes on with what was just told. */
const isOfThoseToldOf = (view: SentenceView, verb: number): boolean =>
  childrenOf(view.tree, verb, 'nsubj').some((unit) =>
    /^(?:both|they|two|we)$/.test(view.units[unit]?.lower ?? ''),
  );

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
