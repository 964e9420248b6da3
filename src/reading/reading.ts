/** What one article says, by itself: a pure function of the article and the reader's version. */
export interface Reading {
  readonly id: string;
  readonly publishedOn: string | null;
  /**
   * The language of the text, a BCP 47 tag; null where that is not certain, as in very short texts. What is certainly
   * not English is not read: such a reading says nothing else.
   */
  readonly language: string | null;
  readonly entities: readonly ReadEntity[];
  readonly dates: readonly DateExpression[];
  readonly events: readonly ReadEvent[];
  readonly positions: readonly StatedPosition[];
}

export const ENTITY_TYPES = ['PERSON', 'ORGANIZATION', 'PLACE'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** A stretch of the article's text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the characters that stand there, exactly. */
export interface Passage extends Span {
  readonly text: string;
}

/** One place in the text where an entity is named. */
export interface Mention extends Passage {
  /** The title or role that stands beside this very mention ("US Secretary of State"), as written, on one line. */
  readonly title: string | null;
  /** The sentence, caption or dateline that it stands in. */
  readonly sentence: Span;
}

/** A person, an organization or a place as one article speaks of it. */
export interface ReadEntity {
  /** Unique within the reading only: `e1`, `e2`, … in order of first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form that the article uses, on one line. */
  readonly name: string;
  /** The other forms that the article uses, on one line, without repeats. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
}

export type Precision = 'DAY' | 'WEEK' | 'MONTH' | 'SEASON' | 'QUARTER' | 'YEAR' | 'DECADE' | 'UNKNOWN';
export type Basis = 'STATED' | 'RELATIVE' | 'NONE';

/** An interval of inclusive days, `YYYY-MM-DD`; both ends null where nothing fixes it. */
export interface When {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
  readonly basis: Basis;
  /** The words that say so, as written; null where there are none. */
  readonly text: string | null;
}

/** Words of the text that name a time. */
export interface DateExpression extends Passage, Omit<When, 'text'> {}

export const EVENT_KINDS = [
  'MEETING',
  'CALL',
  'VISIT',
  'CONFERENCE',
  'SUMMIT',
  'NEGOTIATION',
  'DEBATE',
  'INTERVIEW',
  'PRESS_CONFERENCE',
  'AGREEMENT',
  'ELECTION',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATUSES = ['OCCURRED', 'PLANNED', 'DENIED', 'CANCELLED'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** An event as one article reports it. */
export interface ReadEvent {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly when: When;
  /** The id of the place entity it was held in or paid to; null where the article names none. */
  readonly place: string | null;
  readonly participants: readonly ReadParticipant[];
  /** The sentences that say so, in order of reading; never empty. */
  readonly evidence: readonly Passage[];
}

export interface ReadParticipant {
  /** The id of an entity of the same reading. */
  readonly entity: string;
  /** Participants on different sides met each other; those on one side did not thereby meet. */
  readonly side: number;
  /** The title that the article gives this participant, nearest to the event. */
  readonly title: string | null;
  /**
   * The words that stand for a state which the telling sentence does not name: "Hanoi", "Iranian" of "Iranian
   * officials".
   */
  readonly metonym: Passage | null;
}

/** A title held at (or for) an organization or place, in the words of the article. */
export interface StatedPosition extends Passage {
  readonly person: string;
  readonly title: string;
  /** The organization or place it is held at, where the article names one. */
  readonly of: string | null;
}
