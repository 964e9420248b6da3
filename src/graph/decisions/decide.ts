import { hashOf } from '../../identity/hash.ts';
import type { StatementRunner } from '../../store/graph-store.ts';
import { type Anchor, anchorId } from './anchor.ts';
import type { Deciding } from './deciding.ts';

/** What is decided of names in documents: that `a` and `b` are the same, or that `a` is somebody else than `b`. */
interface Decided {
  readonly kind: 'SAME' | 'DIFFERENT';
  readonly a: readonly Anchor[];
  readonly b: readonly Anchor[];
}

/**
 * Writes a decision, with the names in documents that it is anchored to, which mean what those documents now call so.
 *
 * @returns its id
 */
export async function writeDecision(
  transaction: StatementRunner,
  { kind, a, b }: Decided,
  { by, at, note }: Deciding,
): Promise<string> {
  const sides = [a, b].map((anchors) => anchors.map(anchorId).sort());
  if (kind === 'SAME') sides.sort((one, other) => (String(one) < String(other) ? -1 : 1));
  const key = hashOf(JSON.stringify([kind, ...sides]), 16);
  const [row] = await transaction.run('MATCH (d:Decision {key: $key}) RETURN count(d) AS earlier', { key });
  const earlier = Number(row?.earlier ?? 0);
  const id = `decision:${key}${earlier === 0 ? '' : `-${earlier + 1}`}`;
  await transaction.run(
    `CREATE (:Decision {id: $id, key: $key, kind: $kind, by: $by, at: $at, note: $note, inForce: true})`,
    { id, key, kind, by, at, note },
  );
  await anchor(transaction, id, a, kind === 'SAME' ? JOINS : PARTS);
  await anchor(transaction, id, b, kind === 'SAME' ? JOINS : FROM);
  return id;
}

const MERGE_ANCHOR = `UNWIND $anchors AS anchor
  MATCH (d:Decision {id: $decision})
  MERGE (a:Anchor {id: anchor.id})
  SET a.document = anchor.document, a.type = anchor.type, a.name = anchor.name`;
const JOINS = `${MERGE_ANCHOR} MERGE (d)-[:JOINS]->(a)`;
const PARTS = `${MERGE_ANCHOR} MERGE (d)-[:PARTS]->(a)`;
const FROM = `${MERGE_ANCHOR} MERGE (d)-[:FROM]->(a)`;

async function anchor(
  transaction: StatementRunner,
  decision: string,
  anchors: readonly Anchor[],
  cypher: string,
): Promise<void> {
  const rows = anchors.map((each) => ({ id: anchorId(each), ...each }));
  await transaction.run(cypher, { decision, anchors: rows });
  await transaction.run(
    `UNWIND $anchors AS anchor
     MATCH (a:Anchor {id: anchor.id})
     MATCH (:Document {id: anchor.document})-[m:MENTIONS]->(:Entity)
     UNWIND m.profiles AS profile
     MATCH (p:Profile {id: profile}) WHERE p.name = anchor.name AND p.type = anchor.type
     MERGE (a)-[:MEANS]->(p)`,
    { anchors: rows },
  );
}
