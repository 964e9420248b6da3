import { widestPlace } from '../names/places.ts';
import { lengthInDays, statedInterval } from './days.ts';
import { sidesOf } from './sides.ts';
import type { StatedReport } from './stated-report.ts';

/**
 * The keys under which a report is looked up. Two reports can be of one event only when they share one, so that
 * what an article touches is found without reading the rest of the graph.
 *
 * Where sides meet: every pair of parties (or of the states they stand for) from different sides; on a single day also
 * each party with the single names of the others, of whom another article may know no more. Else each party
 * with the place, or, on a single day, with the day; an election is known by its place alone, a visit by the visitor:
 * nobody is on two journeys at once.
 */
export function occasionsOf(report: StatedReport): string[] {
  const keys = new Set<string>();
  const sides = sidesOf(report.parties).map((side) => [...side.parties, ...side.standIns]);
  for (const [i, side] of sides.entries()) {
    for (const other of sides.slice(i + 1)) {
      for (const a of side) for (const b of other) if (a !== b) keys.add(pairKey(a, b));
    }
  }
  for (const key of meetingsWithNames(report)) keys.add(key);
  const place = report.place === null ? null : widestPlace(report.place);
  if (report.kind === 'ELECTION' && place !== null) keys.add(`@${place}`);
  if (sides.length === 1) {
    const day = singleDay(report);
    for (const party of sides[0] ?? []) {
      if (report.kind === 'VISIT') keys.add(`${party}@`);
      if (place !== null) keys.add(`${party}@${place}`);
      if (day !== null) keys.add(`${party}#${day}`);
    }
  }
  return [...keys].sort();
}

/** So many parties are named in full. */
const MOST_CALLED_SHORTLY = 6;

function meetingsWithNames(report: StatedReport): string[] {
  const day = singleDay(report);
  if (day === null || report.parties.length > MOST_CALLED_SHORTLY) return [];
  return report.parties.flatMap(({ id, side }) =>
    report.parties
      .filter((other) => other.side !== side)
      .flatMap((other) => other.goesBy.map((name) => `${id}~${name}#${day}`)),
  );
}

/** The key of two parties who met, whatever their order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** The day of a report that gives one day exactly. */
function singleDay(report: StatedReport): string | null {
  const interval = statedInterval(report);
  return interval !== null && lengthInDays(interval) === 1 ? interval.from : null;
}
