import type { SentenceView } from '../../clauses/sentence-view.ts';
import { GATHERING_NOUNS, NOUN_FRAMES, VISIT_NOUNS } from '../frames/noun-frames.ts';

const DETERMINER = /^(?:the|a|an|this|that|its|their|his|her|our|my|your|'s)$/;
/** How far behind its date the noun may stand: "the July 15 joint declaration". */
const WITHIN = 3;

/** What goes on for a while, or brings somebody there, so that its date is also that of what happens at it. */
const isOccasion = (word: string): boolean =>
  NOUN_FRAMES.has(word) ||
  GATHERING_NOUNS.has(word) ||
  VISIT_NOUNS.has(word) ||
  /^(?:boat|bus|ceremony|dinner|ferry|flight|gala|games|plane|train)$/.test(word);

/**
 * Whether a date only says which of some things is meant, and is that of no event: "met to discuss the 2015 accord",
 * but not "met at the 2015 summit".
 */
export function namesOtherThing({ units, tree }: SentenceView, date: number, predicate: number): boolean {
  const isOwner = units[date + 1]?.lower === "'s";
  // "| At | Sunday |'s match": there and then.
  if (isOwner && /^(?:at|during)$/.test(units[date - 1]?.lower ?? '')) return false;
  if (!isOwner && !DETERMINER.test(units[date - 1]?.lower ?? '')) return false;
  // "Met him during | the 1998 | floods", "at | the 1998 | games": then and there.
  if (!isOwner && /^(?:at|during)$/.test(units[date - 2]?.lower ?? '')) return false;
  const first = isOwner ? date + 2 : date + 1;
  for (let unit = first; unit < first + WITHIN; unit++) {
    // "In the early 1990s | Ana Lima | met him".
    if (!isOwner && units[unit]?.kind === 'PERSON') return false;
    const tag = tree.tags[unit] ?? '';
    if (/^NN/.test(tag) && !/^NN/.test(tree.tags[unit + 1] ?? ''))
      return unit !== predicate && !isOccasion(units[unit]?.lower ?? '');
    if (!/^(?:NN|JJ|VBN|CD)/.test(tag)) return false;
  }
  return false;
}
