import { z } from 'zod';
import type { StatementRunner } from '../../store/graph-store.ts';
import { readRows, text, texts } from '../rows.ts';
import { type LoadedReport, loadReports } from './load-reports.ts';

/** What documents stated before their statements were taken out of the graph. */
export interface Forgotten {
  readonly spellings: readonly { readonly entity: string; readonly spelling: string }[];
  readonly reports: readonly LoadedReport[];
  readonly holdings: readonly Holding[];
}

/** Who holds what title where, whoever states it. */
export interface Holding {
  readonly person: string;
  readonly titleKey: string;
  readonly of: string;
}

const NOTHING_FORGOTTEN: Forgotten = { spellings: [], reports: [], holdings: [] };

const mentionsRow = z.object({ entity: text, spellings: texts });
const idRow = z.object({ id: text });
const holdingRow = z.object({ person: text, titleKey: text, of: text });

/** Takes everything that documents state out of the graph; the documents themselves stay. */
export async function forgetStatements(
  transaction: StatementRunner,
  documents: readonly string[],
): Promise<Forgotten> {
  if (documents.length === 0) return NOTHING_FORGOTTEN;
  const mentions = await transaction.run(
    `UNWIND $documents AS id
     MATCH (:Document {id: id})-[m:MENTIONS]->(e:Entity)
     RETURN e.id AS entity, m.spellings AS spellings`,
    { documents },
  );
  const reports = await transaction.run(
    'UNWIND $documents AS id MATCH (:Document {id: id})-[:STATES]->(r:Report) RETURN r.id AS id',
    { documents },
  );
  const holdings = await transaction.run(
    `UNWIND $documents AS id
     MATCH (:Document {id: id})-[:STATES]->(s:Position)-[:HELD_BY]->(p:Entity)
     MATCH (s)-[:HELD_AT]->(o:Entity)
     RETURN DISTINCT p.id AS person, s.titleKey AS titleKey, o.id AS of`,
    { documents },
  );
  const forgotten: Forgotten = {
    spellings: readRows(mentionsRow, mentions).flatMap(({ entity, spellings }) =>
      spellings.map((spelling) => ({ entity, spelling })),
    ),
    reports: await loadReports(
      transaction,
      readRows(idRow, reports).map(({ id }) => id),
    ),
    holdings: readRows(holdingRow, holdings),
  };
  await transaction.run('UNWIND $documents AS id MATCH (:Document {id: id})-[:STATES]->(s) DETACH DELETE s', {
    documents,
  });
  await transaction.run(
    'UNWIND $documents AS id MATCH (:Document {id: id})-[m:MENTIONS]->(:Entity) DELETE m',
    { documents },
  );
  return forgotten;
}
