import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { numberOf } from '../../dates/words.ts';
import type { ReportDraft } from '../report-draft.ts';

const OCCASION =
  '(?:occasion|meeting|talks|discussions?|conversation|call|session|encounter|summit|conference|dinner|lunch|breakfast|debate|negotiations|ceremony|visit|gathering|event|reception)';
/** What says that something was on the occasion just told of. */
const SAME = new RegExp(
  `\\b(?:on (?:that|the same) occasion|(?:at|during|in) (?:the|that|this|the same|their) (?:\\w+ )?${OCCASION}|on the (?:sidelines|margins) of (?:the|that) (?:\\w+ )?${OCCASION}|(?:at|in|over) the same ${OCCASION})\\b`,
);
/** What says that something came straight before or behind it. */
const ADJOINING = new RegExp(
  `^(?:this|that|it|which) (?:followed|preceded|came (?:after|before|hours after))\\b|\\b(?:(?:following|after|before|ahead of) (?:the|that|these|those|their) (?:\\w+ )?${OCCASION}|(?:minutes|hours|an hour|half an hour|shortly|immediately|soon) (?:later|afterwards|earlier|beforehand|(?:after|before)(?= ?(?:[,.;:]|$))))(?!\\w)`,
);

/** How a sentence ties itself to the occasion told before it; null where it does not. */
export function tieOf(view: SentenceView): 'SAME' | 'ADJOINING' | null {
  const words = wordsOf(view);
  if (SAME.test(words)) return 'SAME';
  return ADJOINING.test(words) ? 'ADJOINING' : null;
}

/** The terms that a sentence speaks of as known: "The contract was signed by …" tells again of the one just told. */
const KNOWN_TERMS =
  /\b(?:the|that|this) (?:\w+ )?(?:accord|agreement|armistice|ceasefire|contract|convention|deal|declaration|document|memorandum|pact|protocol|settlement|treaty|truce)\b/;

export const isOfKnownTerms = (report: ReportDraft, view: SentenceView): boolean =>
  report.kind === 'AGREEMENT' && KNOWN_TERMS.test(wordsOf(view));

/** How the occasion told before is measured from the one that the sentence tells. */
const CAME =
  /^(?:it|that|this|the (?:call|conversation|meeting|talks|visit)) c[ao]mes? (?<days>an?|one|two|three|four|five|six|seven|eight|nine|ten) days? (?<way>after|before) /;

/**
 * "It came two days after she met him" is -2, "… before" 2: how many days from the occasion told before; 0 for others.
 */
export function daysApart(view: SentenceView): number {
  if (view.dates.some((date) => date !== null)) return 0;
  const said = CAME.exec(`${wordsOf(view)} `)?.groups;
  return said ? numberOf(said.days ?? '') * (said.way === 'after' ? -1 : 1) : 0;
}
