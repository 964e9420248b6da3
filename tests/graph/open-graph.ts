import { type IngestItem, ingestBatch } from '../../src/graph/ingest-batch.ts';
import type { EncounterFilter } from '../../src/graph/questions/encounters.ts';
import type { EventRecord } from '../../src/graph/records.ts';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openTestStore } from '../store/test-store.ts';

/** An empty graph for one test file, with some articles in it. */
export async function openGraph(articles: readonly IngestItem[] = []): Promise<GraphStore> {
  const store = await openTestStore();
  await store.setUp(GRAPH_SCHEMA);
  await ingestBatch(store, articles);
  return store;
}

/** The question with everything left to its default but what a test is about. */
export function encountersOf(who: string, rest: Partial<EncounterFilter> = {}): EncounterFilter {
  return {
    who,
    with: null,
    kinds: null,
    since: null,
    until: null,
    certainty: 'POSSIBLY',
    statuses: ['OCCURRED'],
    place: null,
    first: 20,
    after: null,
    ...rest,
  };
}

/** An event in one line: its kind, its days, its place and its parties by side. */
export function inShort({ kind, when, place, participants }: EventRecord): string {
  const days =
    when.from === null ? 'undated' : when.from === when.to ? when.from : `${when.from}..${when.to}`;
  const sides = [...new Set(participants.map(({ side }) => side))].map((side) =>
    participants.flatMap((each) => (each.side === side ? [each.party.name] : [])).join(', '),
  );
  return [kind, days, ...(place === null ? [] : [`in ${place.name}`]), sides.join(' / ')].join(' ');
}
