import { compareCodeUnits } from '../code-units.ts';
import { lengthInDays, possibleInterval, statedInterval } from './days.ts';
import type { StatedReport } from './stated-report.ts';

/**
 * The order in which reports define an event: narrow dates first, undated last; then the earlier, those that name no
 * state before those that do (in an agreement a leader stands for it), the one with more parties, with a place, and at
 * last by content, so that no two orders are possible.
 */
export function compareReports(a: StatedReport, b: StatedReport): number {
  return (
    span(a) - span(b) ||
    compareCodeUnits(possibleInterval(a).from, possibleInterval(b).from) ||
    Number(namesState(a)) - Number(namesState(b)) ||
    b.parties.length - a.parties.length ||
    Number(a.place === null) - Number(b.place === null) ||
    compareCodeUnits(partiesOf(a), partiesOf(b)) ||
    compareCodeUnits(a.place ?? '', b.place ?? '') ||
    compareCodeUnits(a.document, b.document) ||
    compareCodeUnits(a.id, b.id)
  );
}

/**
 * The reports of one event in the order in which they define it: as `compareReports`, but where they contradict each
 * other in the day, those of the day that most articles give come first.
 */
export function inDefiningOrder<T extends StatedReport>(reports: readonly T[]): T[] {
  const days = new Map<string, Set<string>>();
  for (const report of reports) {
    const day = span(report) === 1 ? report.when.from : null;
    if (day !== null) days.set(day, (days.get(day) ?? new Set()).add(report.document));
  }
  const [most] = [...days].sort(([a, m], [b, n]) => n.size - m.size || compareCodeUnits(a, b));
  const isOther = (report: T): number => Number(span(report) === 1 && report.when.from !== most?.[0]);
  return [...reports].sort((a, b) => span(a) - span(b) || isOther(a) - isOther(b) || compareReports(a, b));
}

function span(report: StatedReport): number {
  const interval = statedInterval(report);
  return interval === null ? Number.MAX_SAFE_INTEGER : lengthInDays(interval);
}

function partiesOf(report: StatedReport): string {
  return report.parties
    .map((party) => party.id)
    .sort()
    .join(' ');
}

function namesState(report: StatedReport): boolean {
  return report.kind === 'AGREEMENT' && report.parties.some(({ id }) => id.startsWith('place:'));
}
