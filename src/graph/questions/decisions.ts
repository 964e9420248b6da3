import { z } from 'zod';
import { compareCodeUnits } from '../../identity/code-units.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { pageOf } from '../cursor.ts';
import { decisionColumns } from '../decision-rows.ts';
import { NothingToDecide } from '../decisions/decision-errors.ts';
import { entityRecord, entityRow } from '../entity-rows.ts';
import type { DecisionRecord, Page, PageRequest } from '../records.ts';
import { readRows } from '../rows.ts';

const decisionRow = z.object({
  ...decisionColumns,
  entities: z.array(entityRow),
});

const decisionKey = z.tuple([z.string(), z.string()]);

/** All decisions, those undone included, newest first. One statement. */
export async function findDecisions(store: GraphStore, request: PageRequest): Promise<Page<DecisionRecord>> {
  const decisions = await loadDecisions(store, null);
  const rows = decisions
    .map((node) => ({ key: [node.at, node.id] satisfies [string, string], node }))
    .sort((a, b) => newestFirst(a.key, b.key));
  return pageOf(rows, request, decisionKey, newestFirst);
}

/** One decision by its id; null where there is none. */
export async function findDecision(store: GraphStore, id: string): Promise<DecisionRecord | null> {
  return (await loadDecisions(store, id))[0] ?? null;
}

/**
 * A decision that was made or undone just now.
 *
 * @throws NothingToDecide where it is gone
 */
export async function decisionMade(store: GraphStore, id: string): Promise<DecisionRecord> {
  const decision = await findDecision(store, id);
  if (decision === null) throw new NothingToDecide(`There is no decision "${id}".`);
  return decision;
}

async function loadDecisions(store: GraphStore, id: string | null): Promise<DecisionRecord[]> {
  const rows = await store.read(
    `MATCH (d:Decision) WHERE $id IS NULL OR d.id = $id
     RETURN d.id AS id, d.kind AS kind, d.by AS by, d.at AS at, d.note AS note, d.inForce AS inForce,
       d.undoneBy AS undoneBy, d.undoneAt AS undoneAt, d.undoneNote AS undoneNote,
       [(d)-[:JOINS|PARTS|FROM]->(a:Anchor) | {document: a.document, name: a.name}] AS names,
       [(d)-[:JOINS|PARTS|FROM]->(:Anchor)-[:MEANS]->(:Profile)-[:BELONGS_TO]->(e:Entity) |
         {id: e.id, name: e.name, aliases: e.aliases}] AS entities`,
    { id },
  );
  return readRows(decisionRow, rows).map(({ names, entities, ...decision }) => ({
    ...decision,
    names: [...names].sort(
      (a, b) => compareCodeUnits(a.document, b.document) || compareCodeUnits(a.name, b.name),
    ),
    entities: [...new Map(entities.map((row) => [row.id, entityRecord(row)])).values()].sort((a, b) =>
      compareCodeUnits(a.id, b.id),
    ),
  }));
}

const newestFirst = (a: readonly [string, string], b: readonly [string, string]): number =>
  compareCodeUnits(b[0], a[0]) || compareCodeUnits(a[1], b[1]);
