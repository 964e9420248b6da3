import type { EventKind } from '../../reading/reading.ts';
import { type Interval, isVague, possibleInterval } from './days.ts';
import { familyOf } from './event-families.ts';
import { occasionsOf } from './occasions.ts';
import { type Side, sidesOf } from './sides.ts';
import type { StatedReport } from './stated-report.ts';

/** A report with all that is compared of it, worked out once. */
export interface ReportView {
  readonly report: StatedReport;
  readonly family: EventKind;
  readonly occasions: readonly string[];
  readonly sides: readonly Side[];
  readonly days: Interval;
  readonly vague: boolean;
}

export function viewOf(report: StatedReport): ReportView {
  return {
    report,
    family: familyOf(report.kind),
    occasions: occasionsOf(report),
    sides: sidesOf(report.parties),
    days: possibleInterval(report),
    vague: isVague(report),
  };
}
