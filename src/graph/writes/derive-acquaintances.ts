import { z } from 'zod';
import { pairKey } from '../../identity/events/occasions.ts';
import { typeOfId } from '../../identity/names/entity-id.ts';
import type { Transaction } from '../../store/graph-store.ts';
import { readRows, text, textOrNull, whole } from '../rows.ts';
import { occasionLocks } from './lock-keys.ts';
import type { Pair } from './refresh-events.ts';

const metRow = z.object({ pair: text, times: whole, first: textOrNull, last: textOrNull });

/**
 * Brings MET up to date between persons and organizations: in how many occurred events they were on different
 * sides, by a report and by all of them together, and the first and the last day of those that have one. It stands
 * once for a pair, from the smaller id.
 */
export async function deriveAcquaintances(transaction: Transaction, pairs: readonly Pair[]): Promise<void> {
  const asked = pairs
    .filter((pair) => pair.every((id) => typeOfId(id) !== 'PLACE'))
    .map((pair) => {
      const [a = '', b = ''] = [...pair].sort();
      return { pair: pairKey(a, b), a, b };
    });
  if (asked.length === 0) return;
  await transaction.lock(occasionLocks(asked.map(({ pair }) => pair)));
  const rows = await transaction.run(
    `UNWIND $asked AS ask
     MATCH (:Occasion {id: ask.pair})<-[:ABOUT]-(:Report)-[:OF]->(e:Event {status: 'OCCURRED'})
     WITH DISTINCT ask, e
     MATCH (e)<-[p:PARTICIPATED_IN]-(party:Entity)
     WHERE party.id IN [ask.a, ask.b]
     WITH ask.pair AS pair, e, collect(DISTINCT p.side) AS sides
     WHERE size(sides) > 1
     RETURN pair, count(e) AS times, min(e.from) AS first, max(e.to) AS last`,
    { asked },
  );
  const met = new Map(readRows(metRow, rows).map((row) => [row.pair, row]));
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (a:Entity {id: row.a})-[m:MET]-(b:Entity {id: row.b})
     DELETE m`,
    { rows: asked.filter(({ pair }) => !met.has(pair)) },
  );
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (a:Entity {id: row.a})
     MATCH (b:Entity {id: row.b})
     MERGE (a)-[m:MET]->(b)
     SET m.times = row.times, m.first = date(row.first), m.last = date(row.last)`,
    {
      rows: asked.flatMap(({ pair, a, b }) => {
        const found = met.get(pair);
        return found === undefined
          ? []
          : [{ a, b, times: found.times, first: found.first, last: found.last }];
      }),
    },
  );
}
