import type { ReportDraft } from '../report-draft.ts';

/** How many sentences behind a meeting what was spoken there may be told. */
const REACH = 2;
const IN_PERSON = /^(?:MEETING|NEGOTIATION|VISIT)$/;

/**
 * "Met him at a hotel in March. They | spoke | for an hour": there, and not by telephone. "Rang him on Monday. She and Ek
 * | discussed | trade": on the telephone.
 */
export function spokenThere(
  report: ReportDraft,
  told: readonly (readonly ReportDraft[])[],
  sentence: number,
): ReportDraft {
  if (report.isOfTopic === true && report.place === null) {
    const last = told
      .flat()
      .findLast(
        ({ sides, status }) => status === report.status && partiesKey(sides) === partiesKey(report.sides),
      );
    if (last?.kind === 'CALL' && report.kind === 'MEETING') return { ...report, kind: 'CALL' };
    if (last && IN_PERSON.test(last.kind) && report.kind === 'CALL') return { ...report, kind: 'MEETING' };
  }
  if (report.isOfTalk !== true) return report;
  const isThere = told
    .flat()
    .some(
      ({ kind, sides, status, sentences }) =>
        IN_PERSON.test(kind) &&
        status === report.status &&
        sentence - (sentences[0] ?? -1) <= REACH &&
        partiesKey(sides) === partiesKey(report.sides),
    );
  return isThere ? { ...report, kind: 'MEETING' } : report;
}

/** The same for the same parties, on whatever sides. */
export const partiesKey = (sides: ReportDraft['sides']): string =>
  sides
    .flat()
    .sort((a, b) => a - b)
    .join(' ');
