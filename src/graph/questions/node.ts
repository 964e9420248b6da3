import { typeOfId } from '../../identity/names/entity-id.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { DecisionRecord, DocumentRecord, EntityRecord, EventRecord } from '../records.ts';
import { findDecision } from './decisions.ts';
import { findDocument } from './documents.ts';
import { findEntity } from './entity.ts';
import { findEvent } from './event.ts';

/** Whatever has an id, and what it is. */
export type NodeRecord =
  | { readonly type: 'Entity'; readonly record: EntityRecord }
  | { readonly type: 'Event'; readonly record: EventRecord }
  | { readonly type: 'Decision'; readonly record: DecisionRecord }
  | { readonly type: 'Document'; readonly record: DocumentRecord };

/**
 * What has an id: an entity, an event, a decision or a document; null where nothing has. A document's id is what
 * its article says, so it comes last: one that looks like the id of an entity in the graph means the entity.
 */
export async function findNode(store: GraphStore, id: string): Promise<NodeRecord | null> {
  const type = typeOfId(id);
  if (type !== null) {
    const record = await findEntity(store, type, { id });
    if (record !== null) return { type: 'Entity', record };
  }
  const event = id.startsWith('event:') ? await findEvent(store, id) : null;
  if (event !== null) return { type: 'Event', record: event };
  const decision = id.startsWith('decision:') ? await findDecision(store, id) : null;
  if (decision !== null) return { type: 'Decision', record: decision };
  const document = await findDocument(store, id);
  return document === null ? null : { type: 'Document', record: document };
}
