import type { GraphStore } from '../../store/graph-store.ts';
import { findAcquaintances } from './acquaintances.ts';
import { type EncounterFilter, findEncounters } from './encounters.ts';

/**
 * Asks the main questions once, about anybody, so that the database has planned them before somebody waits: a Neo4j
 * that was just started takes seconds for the first of each. A graph of nobody is asked nothing.
 */
export async function askAhead(store: GraphStore): Promise<void> {
  const [anybody] = await store.read('MATCH (p:Person) RETURN p.id AS id LIMIT 1');
  if (anybody === undefined) return;
  const who = String(anybody.id);
  const all = { who, since: null, until: null, first: 1, after: null };
  const encounters: EncounterFilter = {
    ...all,
    with: null,
    kinds: null,
    certainty: 'POSSIBLY',
    statuses: ['OCCURRED'],
    place: null,
  };
  await findEncounters(store, encounters);
  await findEncounters(store, { ...encounters, with: who });
  await findAcquaintances(store, { ...all, places: false });
}
