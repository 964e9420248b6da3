import type { NameSpan } from '../names/name.ts';
import type { EntityType, Mention } from '../reading.ts';

/** Where an entity is named, with the title found beside the name. */
export interface NamedMention extends Mention {
  /** Null for a mention outside the sentences (a dateline). */
  readonly name: NameSpan | null;
  readonly folded: string;
}

/** An entity while its article is being read. Its index in the list of drafts stands for it. */
export interface EntityDraft {
  readonly type: EntityType;
  /** The mention whose form names the entity best. */
  readonly main: NamedMention;
  readonly mentions: readonly NamedMention[];
}
