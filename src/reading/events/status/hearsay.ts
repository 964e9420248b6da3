import type { SentenceView } from '../../clauses/sentence-view.ts';
import { NO_HEAD } from '../../syntax/tree.ts';
import type { Claim } from './claim.ts';
import type { Clause } from './clause.ts';
import { HEARSAY, takes } from './stances.ts';

/** How far before a verb the "reports that" of its clause may stand. */
const WITHIN = 12;

/**
 * "Denied reports that she had met him" denies it; by themselves "rumours that …", and what somebody alleges, are
 * nobody's claim. Null where there is no hearsay.
 */
export function claimOfHearsay(view: SentenceView, { verb, governor }: Clause): Claim | null {
  if (governor !== NO_HEAD && takes(view, governor, 'ALLEGES')) return 'NONE';
  for (let at = verb - 1; at >= Math.max(1, verb - WITHIN); at--) {
    if (view.units[at]?.lower !== 'that' || !HEARSAY.has(view.units[at - 1]?.lower ?? '')) continue;
    for (let before = Math.max(0, at - 5); before < at - 1; before++)
      if (takes(view, before, 'REFUSES')) return 'DENIED';
    return 'NONE';
  }
  return null;
}
