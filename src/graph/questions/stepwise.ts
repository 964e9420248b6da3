import { z } from 'zod';
import type { EventKind } from '../../reading/reading.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { readRows, text } from '../rows.ts';

/** Which encounters a way may go by. */
export interface StepFilter {
  /** Inclusive days; an encounter counts that may have been within. */
  readonly since: string | null;
  readonly until: string | null;
  readonly kinds: readonly EventKind[] | null;
}

const neighbourRow = z.object({ id: text, other: text });

/**
 * The shortest way from one party to another by some of the encounters that occurred, as ids; of several the one
 * whose ids come first. Null where there is none of so few steps. Breadth first from the far end, one statement
 * for each step away from it.
 */
export async function stepwise(
  store: GraphStore,
  { from, to, maxSteps }: { readonly from: string; readonly to: string; readonly maxSteps: number },
  filter: StepFilter,
): Promise<readonly string[] | null> {
  const next = new Map<string, string | null>([[to, null]]);
  let frontier = [to];
  for (let step = 1; step <= maxSteps && frontier.length > 0; step++) {
    const found = await neighbours(store, frontier, filter);
    const reached = new Map<string, string>();
    for (const { id, other } of found) {
      const known = reached.get(other);
      if (!next.has(other) && (known === undefined || id < known)) reached.set(other, id);
    }
    for (const [id, towards] of reached) next.set(id, towards);
    if (next.has(from)) return wayFrom(from, next);
    frontier = [...reached.keys()];
  }
  return null;
}

async function neighbours(store: GraphStore, ids: readonly string[], { since, until, kinds }: StepFilter) {
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (i:Entity {id: id})-[own:PARTICIPATED_IN]->(e:Event {status: 'OCCURRED'})<-[theirs:PARTICIPATED_IN]-(o:Entity)
     WHERE own.side <> theirs.side AND NOT i:Place AND NOT o:Place
       AND ($kinds IS NULL OR e.kind IN $kinds)
       AND ($since IS NULL OR e.to IS NULL OR e.to >= date($since))
       AND ($until IS NULL OR e.from IS NULL OR e.from <= date($until))
     RETURN DISTINCT id, o.id AS other`,
    { ids, since, until, kinds },
  );
  return readRows(neighbourRow, rows);
}

function wayFrom(from: string, next: ReadonlyMap<string, string | null>): string[] {
  const way: string[] = [];
  for (let id: string | null = from; id !== null; id = next.get(id) ?? null) way.push(id);
  return way;
}
