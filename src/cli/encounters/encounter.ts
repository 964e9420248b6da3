import type { EventRecord, ReportRecord } from '../../graph/records.ts';

/** An event with parties on several sides, as a store or a server tells it. */
export interface Encounter extends Omit<EventRecord, 'reports'> {
  readonly reports: readonly Omit<ReportRecord, 'id'>[];
}

/** The encounter as JSON has it on the command line and in GraphQL, where a report begins with its quote. */
export function encounterJson({ reports, ...encounter }: Encounter): object {
  return { ...encounter, reports: reports.map(reportJson) };
}

function reportJson({ document, evidence, when, status }: Encounter['reports'][number]): object {
  const passages = evidence.map(({ text, start, end }) => ({ text, start, end }));
  const { text: quote, start, end } = passages[0] ?? { text: null, start: null, end: null };
  return { document, quote, start, end, evidence: passages, when, status };
}
