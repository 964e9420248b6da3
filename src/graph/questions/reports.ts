import type { GraphStore } from '../../store/graph-store.ts';
import type { ReportRecord } from '../records.ts';
import { reportRecord, reportRow } from '../report-rows.ts';
import { readRows } from '../rows.ts';

/** What documents report, each in order of reading, in one statement. */
export async function reportsInDocuments(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, readonly ReportRecord[]>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (d:Document {id: id})-[:STATES]->(r:Report)
     RETURN r.id AS id, r.status AS status, r.from AS from, r.to AS to, r.precision AS precision, r.basis AS basis,
       r.dateText AS dateText, r.evidence AS evidence, r.evidenceStarts AS evidenceStarts,
       r.evidenceEnds AS evidenceEnds,
       {id: d.id, title: d.title, publisher: d.publisher, publishedOn: d.publishedOn, url: d.url} AS document`,
    { ids },
  );
  const reports = readRows(reportRow, rows).map(reportRecord);
  reports.sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
  const byDocument = new Map<string, ReportRecord[]>(ids.map((id) => [id, []]));
  for (const report of reports) byDocument.get(report.document.id)?.push(report);
  return byDocument;
}

function start(report: ReportRecord): number {
  return report.evidence[0]?.start ?? 0;
}
