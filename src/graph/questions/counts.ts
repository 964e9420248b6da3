import { z } from 'zod';
import type { GraphStore } from '../../store/graph-store.ts';
import type { GraphCounts } from '../records.ts';
import { readRows, whole } from '../rows.ts';

const countsRow = z.object({
  documents: whole,
  people: whole,
  organizations: whole,
  places: whole,
  events: whole,
  reports: whole,
});

/** How much the graph holds, in one statement. */
export async function countGraph(store: GraphStore): Promise<GraphCounts> {
  const rows = await store.read(
    `RETURN COUNT { MATCH (:Document) } AS documents, COUNT { MATCH (:Person) } AS people,
       COUNT { MATCH (:Organization) } AS organizations, COUNT { MATCH (:Place) } AS places,
       COUNT { MATCH (:Event) } AS events, COUNT { MATCH (:Report) } AS reports`,
  );
  const [counts] = readRows(countsRow, rows);
  return counts ?? { documents: 0, people: 0, organizations: 0, places: 0, events: 0, reports: 0 };
}
