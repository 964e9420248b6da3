import { z } from 'zod';
import type { GraphStore } from '../../store/graph-store.ts';
import { readRows, text, texts } from '../rows.ts';
import { loadLinks } from '../writes/join-bearers.ts';
import { ALONE } from '../writes/lock-keys.ts';
import { restate } from '../writes/restate.ts';
import { readingsOf } from '../writes/stored-readings.ts';
import type { Deciding } from './deciding.ts';
import { IdleDecision, NothingToDecide } from './decision-errors.ts';

const decisionRow = z.object({
  kind: text,
  inForce: z.boolean(),
  bearers: texts,
  documents: texts,
});

/**
 * Takes a decision back. It stays in the list of decisions, and the graph is as if it had never been made.
 *
 * @throws NothingToDecide for an unknown id
 * @throws IdleDecision for a decision that has been undone before
 */
export function undoDecision(store: GraphStore, id: string, { by, at, note }: Deciding): Promise<void> {
  return store.write(async (transaction) => {
    const rows = await transaction.run(
      `MATCH (d:Decision {id: $id})
       RETURN d.kind AS kind, d.inForce AS inForce,
         [(d)-[:JOINS]->(:Anchor)-[:MEANS]->(p:Profile) | p.bearer] AS bearers,
         [(d)-[:PARTS]->(a:Anchor) | a.document] AS documents`,
      { id },
    );
    const [decision] = readRows(decisionRow, rows);
    if (decision === undefined) throw new NothingToDecide(`There is no decision "${id}".`);
    if (!decision.inForce) throw new IdleDecision(`The decision "${id}" has been undone before.`);
    const { all: bearers } = await loadLinks(transaction, [...new Set(decision.bearers)]);
    await transaction.run(
      `MATCH (d:Decision {id: $id})
       SET d.inForce = false, d.undoneBy = $by, d.undoneAt = $at, d.undoneNote = $note`,
      { id, by, at, note },
    );
    const come = await readingsOf(transaction, [...new Set(decision.documents)]);
    await restate(transaction, { gone: come.map(({ document }) => document), come, bearers });
  }, ALONE);
}
