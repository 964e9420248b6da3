import { isVague } from '../../identity/events/days.ts';
import { familyOf } from '../../identity/events/event-families.ts';
import { occasionsOf } from '../../identity/events/occasions.ts';
import type { ReportWithEvidence } from '../../identity/stated-facts.ts';
import type { StatementRunner } from '../../store/graph-store.ts';
import { searchable } from '../../store/searchable.ts';

/** Writes what documents report, with the parties, the place and the occasions that each report is found by. */
export async function writeReports(
  transaction: StatementRunner,
  reports: readonly ReportWithEvidence[],
): Promise<void> {
  if (reports.length === 0) return;
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (d:Document {id: row.document})
     CREATE (d)-[:STATES]->(:Report {id: row.id, kind: row.kind, family: row.family, status: row.status,
       from: date(row.from), to: date(row.to), precision: row.precision, basis: row.basis, dateText: row.dateText,
       vague: row.vague, evidence: row.evidence, evidenceStarts: row.evidenceStarts,
       evidenceEnds: row.evidenceEnds, aloneId: row.aloneId, words: row.words})`,
    { rows: reports.map(reportRow) },
  );
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (r:Report {id: row.report})
     MATCH (e:Entity {id: row.party})
     CREATE (r)-[:NAMES {side: row.side, title: row.title, standsFor: row.standsFor, calledIn: row.calledIn, goesBy: row.goesBy}]->(e)`,
    {
      rows: reports.flatMap((report) =>
        report.parties.map(({ id, calledIn, side, title, standsFor, goesBy }) => ({
          report: report.id,
          party: id,
          calledIn,
          side,
          title,
          standsFor,
          goesBy,
        })),
      ),
    },
  );
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (r:Report {id: row.report})
     MATCH (p:Place {id: row.place})
     CREATE (r)-[:PLACES_IN]->(p)`,
    {
      rows: reports.flatMap(({ id, place }) => (place === null ? [] : [{ report: id, place }])),
    },
  );
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (r:Report {id: row.report})
     MERGE (o:Occasion {id: row.occasion})
     CREATE (r)-[:ABOUT]->(o)`,
    {
      rows: reports.flatMap((report) =>
        occasionsOf(report).map((occasion) => ({ report: report.id, occasion })),
      ),
    },
  );
}

function reportRow(report: ReportWithEvidence) {
  const { id, document, kind, status, when, evidence } = report;
  return {
    id,
    document,
    kind,
    family: familyOf(kind),
    status,
    from: when.from,
    to: when.to,
    precision: when.precision,
    basis: when.basis,
    dateText: when.text,
    vague: isVague(report),
    evidence: evidence.map((passage) => passage.text),
    evidenceStarts: evidence.map((passage) => passage.start),
    evidenceEnds: evidence.map((passage) => passage.end),
    aloneId: report.aloneId,
    words: searchable(evidence.map((passage) => passage.text).join(' ')),
  };
}
