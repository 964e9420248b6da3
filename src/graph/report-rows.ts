import { z } from 'zod';
import { compareCodeUnits } from '../identity/code-units.ts';
import type { Passage, When } from '../reading/reading.ts';
import { documentRecord, documentRow } from './document-rows.ts';
import type { ReportRecord } from './records.ts';
import { status, text, texts, whenColumns, wholes } from './rows.ts';

/** The columns that make a report, with its document. */
export const reportRow = z.object({
  id: text,
  status,
  ...whenColumns,
  evidence: texts,
  evidenceStarts: wholes,
  evidenceEnds: wholes,
  document: documentRow,
});
type ReportRow = z.output<typeof reportRow>;

export function reportRecord(row: ReportRow): ReportRecord {
  return {
    id: row.id,
    document: documentRecord(row.document),
    status: row.status,
    when: whenRecord(row),
    evidence: row.evidence.map(
      (passage, i): Passage => ({
        start: row.evidenceStarts[i] ?? 0,
        end: row.evidenceEnds[i] ?? 0,
        text: passage,
      }),
    ),
  };
}

export function whenRecord(row: Pick<ReportRow, 'from' | 'to' | 'precision' | 'basis' | 'dateText'>): When {
  return { from: row.from, to: row.to, precision: row.precision, basis: row.basis, text: row.dateText };
}

/** By the documents' publication day, undated last, then by document, then in order of reading. */
export function compareReportRecords(a: ReportRecord, b: ReportRecord): number {
  return (
    compareCodeUnits(a.document.publishedOn ?? '~', b.document.publishedOn ?? '~') ||
    compareCodeUnits(a.document.id, b.document.id) ||
    (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) ||
    compareCodeUnits(a.id, b.id)
  );
}
