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
  const { isOfTopic, isOfTalk, kind, place, sides, status } = report;
  if (isOfTopic !== true && isOfTalk !== true) return report;
  const parties = partiesKey(sides);
  const own = told.flat().filter((one) => one.status === status && partiesKey(one.sides) === parties);
  const last = own.at(-1);
  if (isOfTopic === true && place === null && last) {
    if (last.kind === 'CALL' && kind === 'MEETING') return { ...report, kind: 'CALL' };
    if (IN_PERSON.test(last.kind) && kind === 'CALL') return { ...report, kind: 'MEETING' };
  }
  if (isOfTalk !== true) return report;
  const isThere = own.some((one) => IN_PERSON.test(one.kind) && sentence - (one.sentences[0] ?? -1) <= REACH);
  return isThere ? { ...report, kind: 'MEETING' } : report;
}

/** The same for the same parties, on whatever sides. */
export const partiesKey = (sides: ReportDraft['sides']): string =>
  sides
    .flat()
    .sort((a, b) => a - b)
    .join(' ');
