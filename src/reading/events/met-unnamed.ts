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
  const { entities, units } = view;
  const verb = units.findIndex(({ lower }) => MEETING.test(lower));
  if (verb < 2) return [];
  const behind = units.slice(verb + 1, verb + 1 + WITH_WITHIN);
  const at = behind.findIndex(({ lower }) => lower === 'with');
  if (at < 0 || /^(?:each|one)$/.test(units[verb + 2 + at]?.lower ?? '')) return [];
  const others = entities.slice(verb + 1 + at);
  if (others.some((entity) => entity !== null && discourse.isPerson(entity))) return [];
  const parties = partiesOf(discourse, view, subjectsOf(view, verb), { personsOnly: true });
  return parties.length > 1 ? parties : [];
}
