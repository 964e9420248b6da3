import type { EventKind, EventStatus, When } from '../../reading/reading.ts';
import { compareCodeUnits } from '../code-units.ts';
import { narrowerPlace } from '../names/places.ts';
import { ALWAYS, type Interval, sharedDays, statedInterval } from './days.ts';
import { differencesOf } from './differences.ts';
import { tellingKind } from './event-families.ts';
import { withFullNames } from './full-names.ts';
import { inDefiningOrder } from './report-order.ts';
import { type Side, sidesOf, uniteSides } from './sides.ts';
import type { StatedReport } from './stated-report.ts';

/** An event as the reports of it make it. */
export interface EventSummary {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly when: When;
  readonly place: string | null;
  readonly participants: readonly {
    readonly id: string;
    readonly side: number;
    readonly title: string | null;
  }[];
  /** In plain words, what the reports do not agree on. */
  readonly differences: readonly string[];
}

/** What weighs more where reports differ comes first. */
const BY_WEIGHT: readonly EventStatus[] = ['OCCURRED', 'DENIED', 'CANCELLED', 'PLANNED'];

/** Sums up the reports of one event, of which there is at least one; null for none. */
export function summarizeEvent(members: readonly StatedReport[]): EventSummary | null {
  const reports = withFullNames(inDefiningOrder(members));
  const kind = tellingKind(reports.map((report) => report.kind));
  const status = BY_WEIGHT.find((candidate) => reports.some((report) => report.status === candidate));
  if (kind === undefined || status === undefined) return null;
  return {
    kind,
    status,
    when: agreedWhen(reports),
    place: reports.map((report) => report.place).reduce(narrowerPlace, null),
    participants: participantsOf(reports),
    differences: differencesOf(reports),
  };
}

/** The narrowest interval that the reports agree on, in the words of the narrowest report that has any. */
function agreedWhen(reports: readonly StatedReport[]): When {
  const [first] = reports;
  let days: Interval = ALWAYS;
  for (const report of reports) days = sharedDays(days, statedInterval(report) ?? ALWAYS) ?? days;
  const dated = first !== undefined && statedInterval(first) !== null;
  return {
    from: dated ? days.from : null,
    to: dated ? days.to : null,
    precision: first?.when.precision ?? 'UNKNOWN',
    basis: first?.when.basis ?? 'NONE',
    text: reports.find((report) => report.when.text !== null)?.when.text ?? null,
  };
}

function participantsOf(reports: readonly StatedReport[]): EventSummary['participants'] {
  let sides: readonly Side[] = [];
  for (const report of reports) {
    const own = sidesOf(report.parties);
    sides = sides.length === 0 ? own : (uniteSides(sides, own) ?? sides);
  }
  const ordered = reports.length > 1 ? [...sides].sort(bySmallestParty) : sides;
  const numbered = ordered.flatMap((side, number) => [...side.parties].map((id) => ({ id, side: number })));
  // An election's reports need not name the same candidates, and so may not fit into one another's sides.
  const missing = reports
    .flatMap((report) => report.parties)
    .filter((party) => !numbered.some(({ id }) => id === party.id))
    .map((party) => ({ id: party.id, side: 0 }));
  const unique = new Map([...missing, ...numbered].map((participant) => [participant.id, participant]));
  return [...unique.values()]
    .map((participant) => ({ ...participant, title: titleOf(participant.id, reports) }))
    .sort((a, b) => a.side - b.side || compareCodeUnits(a.id, b.id));
}

function bySmallestParty(a: Side, b: Side): number {
  return compareCodeUnits([...a.parties].sort()[0] ?? '', [...b.parties].sort()[0] ?? '');
}

/** The title that most reports give; of equals the longest, then the first by code units. */
function titleOf(party: string, reports: readonly StatedReport[]): string | null {
  const counts = new Map<string, number>();
  for (const report of reports) {
    for (const { id, title } of report.parties) {
      if (id === party && title !== null) counts.set(title, (counts.get(title) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || compareCodeUnits(a, b));
  return best?.[0] ?? null;
}
