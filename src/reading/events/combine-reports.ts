import type { EventKind } from '../reading.ts';
import type { ReportDraft } from './report-draft.ts';

/** Kinds that newspapers use for one another. */
const MEETING_FAMILY: ReadonlySet<EventKind> = new Set(['MEETING', 'NEGOTIATION', 'CONFERENCE', 'SUMMIT']);

/**
 * One event that an article tells more than once becomes one report with all its sentences: the same kind, the
 * same parties, and no other day.
 */
export function combineReports(reports: readonly ReportDraft[]): ReportDraft[] {
  const combined: ReportDraft[] = [];
  for (const report of reports) {
    const at = combined.findIndex((earlier) => isSame(earlier, report));
    const earlier = combined[at];
    if (earlier) combined[at] = join(earlier, report);
    else combined.push(report);
  }
  return combined;
}

function isSame(a: ReportDraft, b: ReportDraft): boolean {
  const kin = a.kind === b.kind || (MEETING_FAMILY.has(a.kind) && MEETING_FAMILY.has(b.kind));
  if (!kin || a.status !== b.status || !sameParties(a, b)) return false;
  if (a.place !== null && b.place !== null && a.place !== b.place) return false;
  if (a.when.text === null || b.when.text === null) return a.sides.length > 1 || a.place === b.place;
  return a.when.from !== null && b.when.from !== null && a.when.to !== null && b.when.to !== null
    ? a.when.from <= b.when.to && b.when.from <= a.when.to
    : a.when.text === b.when.text;
}

function sameParties(a: ReportDraft, b: ReportDraft): boolean {
  const sorted = (report: ReportDraft): string =>
    report.sides
      .map((side) => [...side].sort((x, y) => x - y).join('+'))
      .sort()
      .join('|');
  return sorted(a) === sorted(b);
}

function join(a: ReportDraft, b: ReportDraft): ReportDraft {
  const sentences = [...new Set([...a.sentences, ...b.sentences])];
  const narrower = span(b) < span(a) ? b.when : a.when;
  return { ...a, when: narrower, place: a.place ?? b.place, sentences };
}

const span = ({ when }: ReportDraft): number =>
  when.from === null || when.to === null
    ? Number.POSITIVE_INFINITY
    : Date.parse(when.to) - Date.parse(when.from);
