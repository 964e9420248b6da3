import { z } from 'zod';
import { profilesOf } from '../../identity/entities/parts.ts';
import { occasionsOf } from '../../identity/events/occasions.ts';
import { type Identities, statedFacts } from '../../identity/stated-facts.ts';
import type { StatementRunner, Transaction } from '../../store/graph-store.ts';
import { readRows, text } from '../rows.ts';
import { anchorsIn, apartIn } from './anchors.ts';
import { deriveAll } from './derive-all.ts';
import { forgetStatements } from './forget-statements.ts';
import { holdEntities, holdOccasions } from './hold-keys.ts';
import type { MovedProfile } from './profile-rows.ts';
import { type DocumentProfiles, settleIdentities } from './settle-identities.ts';
import { type DocumentReading, type KeptReading, readingsOf } from './stored-readings.ts';
import { type DocumentFacts, writeMentions } from './write-mentions.ts';
import { writePositions } from './write-positions.ts';
import { writeReports } from './write-reports.ts';

/** What is to be stated anew. */
export interface Restatement {
  /** Documents that are in the graph and whose statements are to go. */
  readonly gone: readonly string[];
  /** Documents, which are in the graph, with what they state from now on. */
  readonly come: readonly DocumentReading[];
  /** Bearers that decisions join or no longer join. */
  readonly bearers: readonly string[];
  /** Whether the rules of identity are others than those by which the documents were stated before. */
  readonly rulesChanged?: boolean;
}

/**
 * Takes statements out of the graph, puts others in, and derives anew what follows from either: whose the names
 * are, what that changes in documents that were not touched, and the events, acquaintances, positions and names of
 * all of them. Whoever calls this holds the documents; all else that is read and changed is locked here and below.
 */
export async function restate(
  transaction: Transaction,
  { gone, come, bearers, rulesChanged = false }: Restatement,
): Promise<void> {
  const touched = new Set([...gone, ...come.map(({ document }) => document)]);
  const anchors = await anchorsIn(transaction, [...touched]);
  const apart = apartIn(anchors);
  const profiles = come.map(
    ({ document, reading }): DocumentProfiles => ({
      document,
      profiles: profilesOf(document, reading, apart.get(document)),
    }),
  );
  const moved = await settleIdentities(transaction, { gone, come: profiles, anchors, bearers, rulesChanged });
  const bystanders = (await documentsWith(transaction, moved)).filter(
    ({ document }) => !touched.has(document),
  );
  const parts = [
    ...profiles.map(({ document, profiles: own }) => ({
      document,
      parts: [...own].map(([entity, { id }]) => ({ entity, profile: id })),
    })),
    ...bystanders,
  ];
  const taken = [...gone, ...bystanders.map(({ document }) => document)];
  await holdEntities(
    transaction,
    parts.flatMap((each) => each.parts.map(({ profile }) => profile)),
    taken,
  );
  const identities = await identitiesOf(transaction, parts);
  const documents = [...come, ...bystanders].map(
    ({ document, reading }): DocumentFacts => ({
      document,
      publishedOn: reading.publishedOn,
      facts: statedFacts(document, reading, identities.get(document) ?? new Map()),
    }),
  );
  const occasions = documents.flatMap(({ facts }) => facts.reports.flatMap(occasionsOf));
  await holdOccasions(transaction, occasions, taken);
  const forgotten = await forgetStatements(transaction, taken);
  await writeMentions(transaction, documents);
  await writeReports(
    transaction,
    documents.flatMap(({ facts }) => facts.reports),
  );
  await writePositions(transaction, documents);
  await deriveAll(transaction, { forgotten, documents, rulesChanged });
}

const documentRow = z.object({ document: text });
const identityRow = z.object({ profile: text, id: text, calledIn: text });

/**
 * The documents that have one of the profiles, with their readings as they are kept. They still mention the former
 * entity.
 */
async function documentsWith(
  transaction: StatementRunner,
  moved: readonly MovedProfile[],
): Promise<KeptReading[]> {
  if (moved.length === 0) return [];
  const found = await transaction.run(
    `UNWIND $moved AS move
     MATCH (:Entity {id: move.from})<-[m:MENTIONS]-(d:Document) WHERE move.profile IN m.profiles
     RETURN DISTINCT d.id AS document`,
    { moved: moved.map(({ profile, from }) => ({ profile, from })) },
  );
  return readingsOf(
    transaction,
    readRows(documentRow, found).map(({ document }) => document),
  );
}

async function identitiesOf(
  transaction: StatementRunner,
  documents: readonly Pick<KeptReading, 'document' | 'parts'>[],
): Promise<Map<string, Identities>> {
  const ids = new Set(documents.flatMap(({ parts }) => parts.map(({ profile }) => profile)));
  const rows = await transaction.run(
    `UNWIND $ids AS id
     MATCH (p:Profile {id: id})
     RETURN p.id AS profile, p.entity AS id, p.calledIn AS calledIn`,
    { ids: [...ids] },
  );
  const known = new Map(readRows(identityRow, rows).map((row) => [row.profile, row]));
  return new Map(
    documents.map(({ document, parts }) => [
      document,
      new Map(
        parts.flatMap(({ entity, profile }) => {
          const identity = known.get(profile);
          return identity === undefined ? [] : [[entity, identity] as const];
        }),
      ),
    ]),
  );
}
