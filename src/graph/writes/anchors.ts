import { z } from 'zod';
import { type Apart, apartKey } from '../../identity/entities/parts.ts';
import { ENTITY_TYPES } from '../../reading/reading.ts';
import type { StatementRunner } from '../../store/graph-store.ts';
import { readRows, text, texts } from '../rows.ts';
import type { DocumentProfiles } from './settle-identities.ts';

const anchorRow = z.object({
  id: text,
  document: text,
  type: z.enum(ENTITY_TYPES),
  name: text,
  bearers: texts,
  parts: z.array(z.boolean()),
});

export type LoadedAnchor = z.output<typeof anchorRow>;

/** The names in documents that decisions in force part from others, by document. */
export function apartIn(anchors: readonly LoadedAnchor[]): ReadonlyMap<string, Apart> {
  const apart = new Map<string, Set<string>>();
  for (const { document, type, name, parts } of anchors) {
    if (parts.length === 0) continue;
    apart.set(document, (apart.get(document) ?? new Set()).add(apartKey(type, name)));
  }
  return apart;
}

/**
 * Lets the anchors of decisions mean what their documents now call by the name: nothing, where a document went or
 * no longer has the name.
 *
 * @returns the bearers that lost or got an anchor
 */
export async function moveAnchors(
  transaction: StatementRunner,
  anchors: readonly LoadedAnchor[],
  come: readonly DocumentProfiles[],
): Promise<readonly string[]> {
  if (anchors.length === 0) return [];
  await transaction.run('UNWIND $ids AS id MATCH (:Anchor {id: id})-[m:MEANS]->(:Profile) DELETE m', {
    ids: anchors.map(({ id }) => id),
  });
  const now = new Map(come.map(({ document, profiles }) => [document, [...profiles.values()]]));
  const rows = anchors.flatMap(({ id, document, type, name }) =>
    (now.get(document) ?? [])
      .filter((profile) => profile.type === type && profile.name === name)
      .map((profile) => ({ id, profile: profile.id })),
  );
  const got = await transaction.run(
    `UNWIND $rows AS row
     MATCH (a:Anchor {id: row.id})
     MATCH (p:Profile {id: row.profile})
     MERGE (a)-[:MEANS]->(p)
     RETURN p.bearer AS bearer`,
    { rows },
  );
  const bearers = readRows(z.object({ bearer: text }), got).map(({ bearer }) => bearer);
  return [...anchors.flatMap((anchor) => anchor.bearers), ...bearers].filter((bearer) => bearer !== '');
}

/** The anchors that decisions have in documents, in force or not. */
export async function anchorsIn(
  transaction: StatementRunner,
  documents: readonly string[],
): Promise<LoadedAnchor[]> {
  if (documents.length === 0) return [];
  const rows = await transaction.run(
    `UNWIND $documents AS document
     MATCH (a:Anchor {document: document})
     RETURN a.id AS id, a.document AS document, a.type AS type, a.name AS name,
       [(a)-[:MEANS]->(p:Profile) | p.bearer] AS bearers,
       [(a)<-[:PARTS]-(d:Decision {inForce: true}) | true] AS parts`,
    { documents },
  );
  return readRows(anchorRow, rows);
}
