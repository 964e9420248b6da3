import type { SentenceView } from '../../clauses/sentence-view.ts';
import type { EventKind } from '../../reading.ts';
import { NOUN_FRAMES, ONLY_UNDER_VERB } from '../frames/noun-frames.ts';

export const ORDINALS: ReadonlySet<string> = new Set('first fourth last latest only second third'.split(' '));

/** How far before it the noun may stand for which an ordinal stands. */
const WITHIN = 9;

/**
 * "Monday's meeting was her | first | with B", "it was the | second | between them", "their | last | was on Monday":
 * what stands for a noun told before it.
 */
export function kindOfOrdinal(
  { units }: SentenceView,
  at: number,
  last: SentenceView | null,
): EventKind | null {
  if (!ORDINALS.has(units[at]?.lower ?? '')) return null;
  // "The first session broke up. | A second | was held on Friday between the two": what stands for a noun of the
  // sentence before.
  if (isHeldBetween(units, at)) {
    const noun = last?.units.findLast(({ lower }) => NOUN_FRAMES.has(lower))?.lower;
    return noun === undefined ? null : (NOUN_FRAMES.get(noun) ?? null);
  }
  const isTold =
    /^(?:between|to|with)$/.test(units[at + 1]?.lower ?? '') ||
    (/^(?:their|its)$/.test(units[at - 1]?.lower ?? '') && /^(?:came|was)$/.test(units[at + 1]?.lower ?? ''));
  if (!isTold) return null;
  const before = units.slice(Math.max(0, at - WITHIN), at).findLast(({ lower }) => NOUN_FRAMES.has(lower));
  return before && !ONLY_UNDER_VERB.has(before.lower) ? (NOUN_FRAMES.get(before.lower) ?? null) : null;
}

/** How far behind it stands between whom it was. */
const BETWEEN_WITHIN = 10;

const isHeldBetween = (units: SentenceView['units'], at: number): boolean =>
  /^(?:a|the)$/.test(units[at - 1]?.lower ?? '') &&
  /^(?:came|followed|took|was)$/.test(units[at + 1]?.lower ?? '') &&
  units.slice(at + 2, at + BETWEEN_WITHIN).some(({ lower }) => lower === 'between');
