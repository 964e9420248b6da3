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

export interface PositionRecord {
  readonly title: string;
  readonly of: EntityRecord | null;
  readonly since: string | null;
  readonly until: string | null;
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
  /** The names in documents that it is tied to, as keys; by document, then name. */
  readonly names: readonly { readonly document: string; readonly name: string }[];
  /** Whom those names mean now. */
  readonly entities: readonly EntityRecord[];
}

export interface SearchHitRecord {
  /** Exactly one of entity and document is not null. */
  readonly entity: EntityRecord | null;
  readonly document: DocumentRecord | null;
  /** The name or the passage that matched. */
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

/** One page of a list. Cursors are opaque strings that stay valid while rows come and go around them. */
export interface Page<T> {
  readonly rows: readonly { readonly cursor: string; readonly node: T }[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
}
