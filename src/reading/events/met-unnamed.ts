import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { partiesOf } from './parties.ts';

const MEETING = /^(?:met|sat|spoke)$/;
/** How far behind the verb "with" may stand: "met in the Oval Office on Monday with". */
const WITH_WITHIN = 7;

/**
 * "| Ana Lima and Bo Ek | met with union leaders": the persons who together met others whom the sentence does not name;
 * nobody else.
 */
export function metUnnamed(discourse: Discourse, view: SentenceView): readonly number[] {
  const verb = view.units.findIndex(({ lower }) => MEETING.test(lower));
  const to = view.units.findIndex(
    ({ lower }, unit) => unit > verb && unit <= verb + WITH_WITHIN && lower === 'with',
  );
  if (
    verb < 2 ||
    to < 0 ||
    view.entities.slice(to).some((entity) => entity !== null && discourse.isPerson(entity))
  )
    return [];
  if (/^(?:each|one)$/.test(view.units[to + 1]?.lower ?? '')) return [];
  const parties = partiesOf(discourse, view, subjectsOf(view, verb), { personsOnly: true });
  return parties.length > 1 ? parties : [];
}
