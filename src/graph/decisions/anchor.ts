import { z } from 'zod';
import { ENTITY_TYPES, type EntityType } from '../../reading/reading.ts';
import type { StatementRunner } from '../../store/graph-store.ts';
import { readRows, text } from '../rows.ts';

/** What one document calls by one name: all that a decision is tied to, so that it outlives every derived id. */
export interface Anchor {
  readonly document: string;
  readonly type: EntityType;
  /** The key of the fullest name that the document uses. */
  readonly name: string;
}

export const anchorId = ({ document, type, name }: Anchor): string => JSON.stringify([document, type, name]);

const anchorRow = z.object({ document: text, type: z.enum(ENTITY_TYPES), name: text });

/**
 * Anchors for what is decided of a bearer: for each of its profiles the first and the last document that has it, so
 * that a decision outlives the edit or the removal of one.
 *
 * @param without a document that is not to be among them
 */
export async function anchorsOfBearer(
  transaction: StatementRunner,
  bearer: string,
  without: string | null = null,
): Promise<Anchor[]> {
  const rows = await transaction.run(
    `MATCH (p:Profile {bearer: $bearer})-[:BELONGS_TO]->(e:Entity)<-[m:MENTIONS]-(d:Document)
     WHERE p.id IN m.profiles AND ($without IS NULL OR d.id <> $without)
     WITH p.id AS profile, p.type AS type, p.name AS name, min(d.id) AS first, max(d.id) AS last
     UNWIND [first, last] AS document
     RETURN DISTINCT document, type, name`,
    { bearer, without },
  );
  return distinct(readRows(anchorRow, rows));
}

/** The anchors of what a document calls by the names of an entity. */
export async function anchorsInDocument(
  transaction: StatementRunner,
  entity: string,
  document: string,
): Promise<Anchor[]> {
  const rows = await transaction.run(
    `MATCH (:Document {id: $document})-[m:MENTIONS]->(:Entity {id: $entity})
     UNWIND m.profiles AS profile
     MATCH (p:Profile {id: profile})
     RETURN DISTINCT $document AS document, p.type AS type, p.name AS name`,
    { document, entity },
  );
  return distinct(readRows(anchorRow, rows));
}

function distinct(anchors: readonly Anchor[]): Anchor[] {
  return [...new Map(anchors.map((anchor) => [anchorId(anchor), anchor])).values()].sort((a, b) =>
    anchorId(a) < anchorId(b) ? -1 : 1,
  );
}
