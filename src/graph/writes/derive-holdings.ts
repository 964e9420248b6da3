import { nameKey } from '../../identity/names/name-key.ts';
import type { StatementRunner } from '../../store/graph-store.ts';
import type { Holding } from './forget-statements.ts';
import type { DocumentFacts } from './write-mentions.ts';

/** What new documents say of who holds what: the days between which they say so, `YYYY-MM-DD`. */
interface StatedHolding extends Holding {
  readonly title: string;
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * Brings HOLDS up to date: the first and the last day on which a document states it; gone where none does. What
 * only came is added to what stands there; where statements went, all that are left are looked at.
 */
export async function deriveHoldings(
  transaction: StatementRunner,
  forgotten: readonly Holding[],
  documents: readonly DocumentFacts[],
): Promise<void> {
  const anew = new Map(forgotten.map((holding) => [keyOf(holding), holding]));
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (:Entity {id: row.person})-[h:HOLDS {key: row.titleKey}]->(:Entity {id: row.of})
     DELETE h`,
    { rows: [...anew.values()].map(holdingRow) },
  );
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (p:Entity {id: row.person})<-[:HELD_BY]-(s:Position {titleKey: row.titleKey})-[:HELD_AT]->(o:Entity {id: row.of})
     WITH p, o, row.titleKey AS key, min(s.title) AS title, min(s.statedOn) AS since, max(s.statedOn) AS until
     CREATE (p)-[:HOLDS {key: key, title: title, since: since, until: until}]->(o)`,
    { rows: [...anew.values()].map(holdingRow) },
  );
  const added = statedHoldings(documents).filter((holding) => !anew.has(keyOf(holding)));
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (p:Entity {id: row.person})
     MATCH (o:Entity {id: row.of})
     MERGE (p)-[h:HOLDS {key: row.titleKey}]->(o)
     SET h.title = CASE WHEN row.title < h.title THEN row.title ELSE coalesce(h.title, row.title) END,
       h.since = CASE WHEN date(row.since) < h.since THEN date(row.since) ELSE coalesce(h.since, date(row.since)) END,
       h.until = CASE WHEN date(row.until) > h.until THEN date(row.until) ELSE coalesce(h.until, date(row.until)) END`,
    {
      rows: added.map((holding) => ({
        ...holdingRow(holding),
        title: holding.title,
        since: holding.since,
        until: holding.until,
      })),
    },
  );
}

function statedHoldings(documents: readonly DocumentFacts[]): StatedHolding[] {
  const holdings = new Map<string, StatedHolding>();
  for (const { publishedOn: day, facts } of documents) {
    for (const { person, title, of } of facts.positions) {
      if (of === null) continue;
      const one: StatedHolding = { person, titleKey: nameKey(title), of, title, since: day, until: day };
      const known = holdings.get(keyOf(one)) ?? one;
      const days = [known.since, known.until, day].filter((each) => each !== null).sort();
      const [least = title] = [known.title, title].sort();
      holdings.set(keyOf(one), { ...one, title: least, since: days[0] ?? null, until: days.at(-1) ?? null });
    }
  }
  return [...holdings.values()];
}

function holdingRow({ person, titleKey, of }: Holding) {
  return { person, titleKey, of };
}

function keyOf({ person, titleKey, of }: Holding): string {
  return JSON.stringify([person, titleKey, of]);
}
