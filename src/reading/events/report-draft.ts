import type { FoundDate } from '../dates/find-dates.ts';
import type { EventKind, EventStatus, When } from '../reading.ts';

/** An event as one sentence tells it, before the article's sentences are put together. */
export interface ReportDraft {
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** Entities (indexes of drafts) by side, none twice. */
  readonly sides: readonly (readonly number[])[];
  readonly when: DraftWhen;
  readonly place: number | null;
  /** True where it tells by what was talked of, undated: of an occasion that the same sentence tells it is no other. */
  readonly isOfTopic?: boolean;
  /** True where it tells that some spoke, not when or how: those who are told to have met just before spoke there. */
  readonly isOfTalk?: boolean;
  /** True where the sentence only opens with it, and goes on with something else: "Following her call with Bo Ek, …". */
  readonly isOpening?: boolean;
  /** True where its sentence tells of what had been before: "they had last met in May". */
  readonly isOfBefore?: boolean;
  /** Indexes of the sentences that say so, the telling one first. */
  readonly sentences: readonly number[];
}

/** The time of an event as its sentence gives it. */
export interface DraftWhen extends When {
  /** True where the sentence gives none and tells on, so that the time the story is at may be taken. */
  readonly tellsOn: boolean;
}

export const UNDATED: DraftWhen = {
  from: null,
  to: null,
  precision: 'UNKNOWN',
  basis: 'NONE',
  text: null,
  tellsOn: false,
};

/** The days of a date with its words in the article. */
export function whenOf({ from, to, precision, basis, start, end }: FoundDate, original: string): DraftWhen {
  return { from, to, precision, basis, text: original.slice(start, end), tellsOn: false };
}

/**
 * What has occurred was not after the day of publication: such a date is of something else in the sentence.
 * "Earlier this month", of whatever is said to have been or not, reaches no further than that day.
 */
export function withPossibleTime(report: ReportDraft, publishedOn: string | null): ReportDraft {
  const { status, when } = report;
  if (publishedOn === null || when.from === null) return report;
  if (when.from > publishedOn) return status === 'OCCURRED' ? { ...report, when: UNDATED } : report;
  const isOpen = when.to !== null && when.to > publishedOn && /^earlier\b/i.test(when.text ?? '');
  return isOpen ? { ...report, when: { ...when, to: publishedOn } } : report;
}
