import type { EventKind } from '../reading.ts';
import type { ReportDraft } from './report-draft.ts';

/** Kinds that newspapers use for one another. */
const MEETING_FAMILY: ReadonlySet<EventKind> = new Set(['MEETING', 'NEGOTIATION', 'CONFERENCE', 'SUMMIT']);

/**
 * One event that an article tells more than once becomes one report with all its sentences: the same kind, the
 * same parties, and no other day.
 */
export function combineReports(reports: readonly ReportDraft[]): ReportDraft[] {
  const groups: Group[] = [];
  const byParties = new Map<string, Group[]>();
  for (const report of reports) {
    const key = partiesKey(report);
    const alike = byParties.get(key) ?? [];
    const group = alike.find(({ first }) => isSame(first, report));
    if (group) {
      group.first = narrower(group.first, report);
      group.sentences.push(...report.sentences);
    } else {
      const begun = { first: report, sentences: [...report.sentences] };
      groups.push(begun);
      byParties.set(key, [...alike, begun]);
    }
  }
  return groups.map(({ first, sentences }) => ({ ...first, sentences: [...new Set(sentences)] }));
}

interface Group {
  first: ReportDraft;
  readonly sentences: number[];
}

/** What reports of one event have alike to the letter. */
function partiesKey({ kind, status, sides }: ReportDraft): string {
  const family = MEETING_FAMILY.has(kind) ? 'MEETING' : kind;
  const parties = sides.map((side) => [...side].sort((x, y) => x - y).join('+')).sort();
  return [family, status, ...parties].join('|');
}

function isSame(a: ReportDraft, b: ReportDraft): boolean {
  if (a.place !== null && b.place !== null && a.place !== b.place) return false;
  // "They embraced. They had last met | in May |": not in May.
  if ((isUntold(a) && b.isOfBefore && !a.isOfBefore) || (isUntold(b) && a.isOfBefore && !b.isOfBefore))
    return false;
  if (isUntold(a) || isUntold(b)) return a.sides.length > 1 || a.place === b.place;
  const { from, to } = a.when;
  if (from === null || to === null || b.when.from === null || b.when.to === null)
    return a.when.text === b.when.text;
  return from <= b.when.to && b.when.from <= to;
}

const isUntold = ({ when }: ReportDraft): boolean => when.text === null && when.from === null;

/** The first report with the narrower days and whatever place is known. */
function narrower(a: ReportDraft, b: ReportDraft): ReportDraft {
  return { ...a, when: span(b) < span(a) ? b.when : a.when, place: a.place ?? b.place };
}

const span = ({ when }: ReportDraft): number =>
  when.from === null || when.to === null
    ? Number.POSITIVE_INFINITY
    : Date.parse(when.to) - Date.parse(when.from);
