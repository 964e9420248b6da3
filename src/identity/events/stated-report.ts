import type { EventKind, EventStatus, When } from '../../reading/reading.ts';

/** What one article says of one event, in terms of the graph's entities rather than the article's own. */
export interface StatedReport {
  readonly id: string;
  /** The id of the article. */
  readonly document: string;
  readonly publishedOn: string | null;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly when: When;
  /** The id of the place it was held in or paid to. */
  readonly place: string | null;
  /** Each party once. */
  readonly parties: readonly StatedParty[];
}

export interface StatedParty {
  readonly id: string;
  /** What ids of events call the party; see `Settled`. */
  readonly calledIn: string;
  readonly side: number;
  readonly title: string | null;
  /** The ids of the states that the party speaks for in an agreement. */
  readonly standsFor: readonly string[];
  /**
   * Of a person the single names that the full one may be cut down to; one where nobody knows more than that; none
   * where the article gives no more, but it is known who is meant. See `singleNames`.
   */
  readonly goesBy: readonly string[];
}
