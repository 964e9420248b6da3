import type { EntityType, EventKind, EventStatus, Passage, When } from '../reading/reading.ts';

/** What the graph's questions answer with. Plain values, no store types: GraphQL and the CLI show them as they are. */

export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Other spellings and short forms that documents use, sorted, without the name itself. */
  readonly aliases: readonly string[];
}

/** A document without its text, which is fetched only when asked for. */
export interface DocumentRecord {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
}

export interface MentionRecord extends Passage {
  readonly document: DocumentRecord;
  readonly entity: EntityRecord;
  /** The whole sentence that the mention stands in, verbatim. */
  readonly sentence: string;
}

export interface ParticipantRecord {
  readonly party: EntityRecord;
  readonly side: number;
  readonly title: string | null;
}

export interface ReportRecord {
  readonly id: string;
  readonly document: DocumentRecord;
  readonly status: EventStatus;
  readonly when: When;
  /** Never empty; the first is the report's quote. */
  readonly evidence: readonly Passage[];
}

export interface EventRecord {
  readonly id: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly when: When;
  readonly place: EntityRecord | null;
  /** By side, then name. */
  readonly participants: readonly ParticipantRecord[];
  /** By document's publication day, then id. */
  readonly reports: readonly ReportRecord[];
  /** In plain words, what the reports do not agree on. */
  readonly differences: readonly string[];
}

export interface AcquaintanceRecord {
  readonly party: EntityRecord;
  /** Distinct occurred encounters. */
  readonly times: number;
  readonly first: When;
  readonly last: When;
}

export interface StepRecord {
  readonly from: EntityRecord;
  readonly to: EntityRecord;
  readonly event: EventRecord;
}

/** A month or a year, and how many encounters there were in it. */
export interface TimelinePeriodRecord {
  /** Its first and its last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Encounters that lie within. */
  readonly times: number;
  /** Encounters that no one period holds and that may have been in this one. */
  readonly possibly: number;
  /** How many of `times` each of the parties asked for took part in. */
  readonly parties: readonly { readonly party: EntityRecord; readonly times: number }[];
}

export interface TimelineRecord {
  /** Oldest first; those in which nothing happened for certain are left out. */
  readonly periods: readonly TimelinePeriodRecord[];
  /** Encounters that no one period holds: undated ones and those of wider dates. */
  readonly unplaced: number;
}

export interface PositionRecord {
  /** Whose it is, and the form in which titles are compared. */
  readonly person: string;
  readonly titleKey: string;
  readonly title: string;
  readonly of: EntityRecord | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** Where a document states a position, word for word. */
export interface PositionStatementRecord extends Passage {
  readonly document: DocumentRecord;
}

/** A curator's word on who is who. */
export interface DecisionRecord {
  readonly id: string;
  readonly kind: 'SAME' | 'DIFFERENT';
  readonly by: string;
  /** A moment in ISO 8601. */
  readonly at: string;
  readonly note: string | null;
  readonly inForce: boolean;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
  readonly undoneNote: string | null;
  /** The names in documents that it is tied to, as keys; by document, then name. */
  readonly names: readonly { readonly document: string; readonly name: string }[];
  /** Whom those names mean now. */
  readonly entities: readonly EntityRecord[];
}

/** What the words of a search are looked for in. */
export const SEARCH_FIELDS = ['NAME', 'TITLE', 'TEXT', 'QUOTE'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

export interface SearchHitRecord {
  readonly field: SearchField;
  /** Exactly one of entity, document and event is not null. */
  readonly entity: EntityRecord | null;
  readonly document: DocumentRecord | null;
  readonly event: EventRecord | null;
  /** The name, the title or the passage that matched. */
  readonly text: string;
  readonly score: number;
}

export interface GraphCounts {
  readonly documents: number;
  readonly people: number;
  readonly organizations: number;
  readonly places: number;
  readonly events: number;
  readonly reports: number;
}

export interface GraphStatistics extends GraphCounts {
  /** Events with parties on two or more sides that occurred. */
  readonly encounters: number;
  /** Decisions in force. */
  readonly decisions: number;
  readonly kinds: readonly { readonly kind: EventKind; readonly events: number }[];
  readonly statuses: readonly { readonly status: EventStatus; readonly events: number }[];
  /** The earliest and the latest day that a document was published on; null where none is dated. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
}

/** One page of a list. Cursors are opaque strings that stay valid while rows come and go around them. */
export interface Page<T> {
  readonly rows: readonly { readonly cursor: string; readonly node: T }[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Which part of a list: its first rows, or its last ones where `last` is given, between two cursors. */
export interface PageRequest {
  /** Not looked at where `last` is given. */
  readonly first: number;
  readonly after: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}
