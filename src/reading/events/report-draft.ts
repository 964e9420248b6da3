import type { FoundDate } from '../dates/find-dates.ts';
import type { EventKind, EventStatus, When } from '../reading.ts';

/** An event as one sentence tells it, before the article's sentences are put together. */
export interface ReportDraft {
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** Entities (indexes of drafts) by side, none twice. */
  readonly sides: readonly (readonly number[])[];
  readonly when: When;
  readonly place: number | null;
  /** Indexes of the sentences that say so, the telling one first. */
  readonly sentences: readonly number[];
}

export const UNDATED: When = { from: null, to: null, precision: 'UNKNOWN', basis: 'NONE', text: null };

export function whenOf(date: FoundDate, text: string): When {
  return { from: date.from, to: date.to, precision: date.precision, basis: date.basis, text };
}
