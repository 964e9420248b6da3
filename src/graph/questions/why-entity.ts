import { z } from 'zod';
import { compareCodeUnits } from '../../identity/code-units.ts';
import { explain } from '../../identity/entities/explain.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { readRows, text, textOrNull, whole } from '../rows.ts';
import { PROFILE_COLUMNS, profileRow } from '../writes/profile-rows.ts';

const ownedRow = profileRow.extend({ owner: text, documents: whole });
/** The columns of a decision in force that is a reason. */
export const reasonColumns = { id: text, kind: z.enum(['SAME', 'DIFFERENT']), by: text, note: textOrNull };
const reasonRow = z.object({ owner: text, ...reasonColumns });

/** Why the parts of entities are one, in plain words, by the entities' ids. Two statements. */
export async function whyOneEntity(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const profiles = await store.read(
    `UNWIND $ids AS owner
     MATCH (:Entity {id: owner})<-[:BELONGS_TO]-(p:Profile)
     RETURN owner, ${PROFILE_COLUMNS}, p.documents AS documents`,
    { ids },
  );
  const decisions = await store.read(
    `UNWIND $ids AS owner
     MATCH (:Entity {id: owner})<-[:BELONGS_TO]-(:Profile)<-[:MEANS]-(:Anchor)<-[:JOINS|PARTS]-(d:Decision {inForce: true})
     RETURN DISTINCT owner, d.id AS id, d.kind AS kind, d.by AS by, d.note AS note`,
    { ids },
  );
  const owned = readRows(ownedRow, profiles);
  const reasons = readRows(reasonRow, decisions).sort((a, b) => compareCodeUnits(a.id, b.id));
  return new Map(
    ids.map((id) => [
      id,
      explain(
        owned
          .filter(({ owner }) => owner === id)
          .map(({ bearer, documents, ...profile }) => ({ profile, bearer, documents })),
        reasons.filter(({ owner }) => owner === id),
      ),
    ]),
  );
}
