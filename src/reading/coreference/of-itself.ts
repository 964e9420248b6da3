import type { SentenceView } from '../clauses/sentence-view.ts';
import type { EntityDraft } from '../entities/entity-draft.ts';
import { TELLING_VERBS } from '../speakers/said-verbs.ts';
import { actsAsState } from './acting-states.ts';

/** What may stand between a verb of telling and the clause it tells: "said | on Monday that | it had". */
const BETWEEN = /^(?:earlier|in|late|on|that|today|yesterday|,)$/;
/** What may stand between a firm and its verb: "the bank | has also | said". */
const BEFORE_VERB = /^(?:also|had|has|have|later|recently)$/;

/**
 * "| Kalmar Bank | said on Monday that | it | had signed a deal": the firm, body or state that tells of itself; null for
 * any other "it". By the words alone.
 */
export function ofItself(
  drafts: readonly EntityDraft[],
  { units, entities, dates }: SentenceView,
  it: number,
): number | null {
  let verb = it - 1;
  while (verb > 0 && (BETWEEN.test(units[verb]?.lower ?? '') || (dates[verb] ?? null) !== null)) verb--;
  if (!TELLING_VERBS.has(units[verb]?.lower ?? '')) return null;
  let subject = verb - 1;
  while (subject > 0 && BEFORE_VERB.test(units[subject]?.lower ?? '')) subject--;
  const entity = entities[subject] ?? null;
  const draft = entity === null ? undefined : drafts[entity];
  // "The head | of | Kalmar Bank said it", "the firm that | owns | Kalmar Bank said it".
  if (!draft || /^(?:ADP|AUX|VERB)$/.test(units[subject - 1]?.pos ?? '')) return null;
  return draft.type === 'ORGANIZATION' || actsAsState(draft.main.folded) ? entity : null;
}
