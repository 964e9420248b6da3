import type { ReportDraft } from './report-draft.ts';
import { isTrip } from './visits.ts';

/**
 * A journey's dates and place for what happened on it: a meeting without a day of its own, told in the journey's
 * sentence or behind it, of somebody who was on it.
 */
export class Trips {
  readonly #trips: ReportDraft[] = [];

  note(report: ReportDraft): void {
    if (isTrip(report)) this.#trips.push(report);
  }

  /** The report with the journey's dates, where it has no words for a time itself. */
  lend(report: ReportDraft): ReportDraft {
    if (isTrip(report) || report.status !== 'OCCURRED' || report.when.text !== null) return report;
    const parties = report.sides.flat();
    const trip = this.#trips.findLast(
      ({ sides, when }) => when.text !== null && sides[0]?.some((traveller) => parties.includes(traveller)),
    );
    if (!trip) return report;
    const basis = trip.when.from === null ? 'NONE' : 'RELATIVE';
    const sentences = [...new Set([...report.sentences, ...trip.sentences])];
    return { ...report, when: { ...trip.when, basis }, place: report.place ?? trip.place, sentences };
  }
}
