import { caseOf } from '../clauses/cases.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { verbOver } from '../clauses/verb-over.ts';
import { isVerb } from '../clauses/verbs.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { dominates } from '../syntax/tree.ts';
import { isPlaceOfTopic } from './place-of-topic.ts';

/**
 * The place that the sentence gives an event: "in", "at" in its own clause, the nearest to its word; else one at the
 * sentence's head.
 */
export function placeIn(discourse: Discourse, view: SentenceView, predicate: number): number | null {
  const clause = verbOver(view, predicate);
  const places = view.entities.flatMap((entity, unit) =>
    entity !== null &&
    discourse.drafts[entity]?.type === 'PLACE' &&
    /^(?:in|at|near|outside)$/.test(caseOf(view, unit)) &&
    !isPlaceOfTopic(view, unit)
      ? [{ entity, unit }]
      : [],
  );
  const isOneClause = view.units.filter((_, unit) => unit !== predicate && isVerb(view, unit)).length <= 1;
  const own = places.filter(
    ({ unit }) =>
      isOneClause ||
      verbOver(view, unit) === clause ||
      (!isVerb(view, predicate) && dominates(view.tree, predicate, unit)),
  );
  const [first] = own.sort((a, b) => Math.abs(a.unit - predicate) - Math.abs(b.unit - predicate));
  return first?.entity ?? places.find(({ unit }) => unit <= 2)?.entity ?? null;
}
