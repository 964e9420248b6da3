import { z } from 'zod';
import type { AlikeOf } from '../../identity/entities/alike.ts';
import type { Profile } from '../../identity/entities/profile.ts';
import { formsAround, settleProfiles } from '../../identity/entities/settle-profiles.ts';
import type { StatementRunner, Transaction } from '../../store/graph-store.ts';
import { readRows, texts, whole } from '../rows.ts';
import { type LoadedAnchor, moveAnchors } from './anchors.ts';
import { joinBearers } from './join-bearers.ts';
import { formLocks } from './lock-keys.ts';
import { callings, forgetCallings, lookUps, refreshLookUps, writeCallings } from './profile-look-ups.ts';
import { type MovedProfile, PROFILE_COLUMNS, profileColumns, profileRow } from './profile-rows.ts';

/** A document's profiles by the ids of the entities in its reading. */
export interface DocumentProfiles {
  readonly document: string;
  readonly profiles: ReadonlyMap<string, Profile>;
}

const hadRow = profileRow.extend({ had: whole });
const alikeRow = profileRow
  .omit({ id: true, calledIn: true, entity: true, around: true })
  .extend({ around: z.array(texts), profiles: whole });
const knownRow = profileRow.extend({ documents: whole });
type KnownProfile = z.output<typeof knownRow>;

/** What profiles come and go with. */
export interface ProfileChange {
  /** Documents whose present statements will be taken out. */
  readonly gone: readonly string[];
  /** Documents whose statements will be written. */
  readonly come: readonly DocumentProfiles[];
  /** The anchors that decisions have in any of them. */
  readonly anchors: readonly LoadedAnchor[];
  /** Bearers that decisions join or no longer join. */
  readonly bearers: readonly string[];
  /** Whether what was settled before may be settled otherwise by the rules of today. */
  readonly rulesChanged: boolean;
}

/**
 * Brings profiles and whose they are up to date, before the statements of documents are taken out and written:
 * counts the profiles that documents no longer have and those that they have now, and settles anew the forms of
 * name around those that came into being or went.
 *
 * @returns the profiles that were there before and are now somebody else's
 */
export async function settleIdentities(
  transaction: Transaction,
  { gone, come, anchors, bearers, rulesChanged }: ProfileChange,
): Promise<readonly MovedProfile[]> {
  const before = await profilesOfDocuments(transaction, gone);
  const after = come.flatMap(({ profiles }) => [...profiles.values()]);
  await transaction.lock(formLocks([...before, ...after].flatMap(formsAround)));
  const changes = changesOf(before, after);
  const known = await knownProfiles(transaction, [...changes.keys()]);
  const came = new Map(after.map((each) => [each.id, each]));
  const fresh = [...came.values()].filter(({ id }) => !known.has(id));
  const lost = [...known.values()].filter(({ id, documents }) => documents + (changes.get(id) ?? 0) < 1);
  await count(transaction, changes, fresh, lost);
  const kept = rulesChanged ? [...came.values()].filter(({ id }) => known.has(id)) : [];
  await refreshLookUps(transaction, kept);
  const anchored = await moveAnchors(transaction, anchors, come);
  const settled = await settleForms(transaction, [...fresh, ...lost, ...kept]);
  const owners = [...lost, ...kept].flatMap(({ id }) => known.get(id)?.bearer ?? []);
  const touched = [...bearers, ...anchored, ...owners, ...settled.bearers];
  return joinBearers(transaction, [...new Set(touched)], settled.renamed);
}

/** By how many documents more or fewer a profile is had. */
function changesOf(
  before: readonly { readonly id: string; readonly had: number }[],
  after: readonly Profile[],
): Map<string, number> {
  const changes = new Map(before.map(({ id, had }) => [id, -had]));
  for (const { id } of after) changes.set(id, (changes.get(id) ?? 0) + 1);
  return changes;
}

async function profilesOfDocuments(transaction: StatementRunner, documents: readonly string[]) {
  if (documents.length === 0) return [];
  const rows = await transaction.run(
    `UNWIND $documents AS document
     MATCH (:Document {id: document})-[m:MENTIONS]->(:Entity)
     UNWIND m.profiles AS id
     WITH id, count(*) AS had
     MATCH (p:Profile {id: id})
     RETURN ${PROFILE_COLUMNS}, had`,
    { documents },
  );
  return readRows(hadRow, rows);
}

async function knownProfiles(
  transaction: StatementRunner,
  ids: readonly string[],
): Promise<Map<string, KnownProfile>> {
  const rows = await transaction.run(
    `UNWIND $ids AS id MATCH (p:Profile {id: id}) RETURN ${PROFILE_COLUMNS}, p.documents AS documents`,
    { ids },
  );
  return new Map(readRows(knownRow, rows).map((row) => [row.id, row]));
}

async function count(
  transaction: StatementRunner,
  changes: ReadonlyMap<string, number>,
  fresh: readonly Profile[],
  lost: readonly KnownProfile[],
): Promise<void> {
  const made = new Set(fresh.map(({ id }) => id));
  const counted = [...changes].filter(([id, change]) => change !== 0 && !made.has(id));
  if (counted.length > 0) {
    await transaction.run(
      'UNWIND $rows AS row MATCH (p:Profile {id: row.id}) SET p.documents = p.documents + row.change',
      { rows: counted.map(([id, change]) => ({ id, change })) },
    );
  }
  if (fresh.length > 0) {
    await transaction.run(
      `UNWIND $rows AS row
       CREATE (:Profile {id: row.id, type: row.type, name: row.name, form: row.form, acronyms: row.acronyms,
         countries: row.countries, around: row.around, roles: row.roles, decade: row.decade, apart: row.apart, formKey: row.formKey, aloneId: row.aloneId,
         documents: row.documents, bearer: '', calledIn: '', entity: ''})`,
      {
        rows: fresh.map((profile) => ({
          ...profileColumns(profile),
          ...lookUps(profile),
          documents: changes.get(profile.id) ?? 0,
        })),
      },
    );
    await writeCallings(transaction, fresh);
  }
  if (lost.length === 0) return;
  await transaction.run('UNWIND $ids AS id MATCH (p:Profile {id: id}) DETACH DELETE p', {
    ids: lost.map(({ id }) => id),
  });
  await forgetCallings(
    transaction,
    callings(lost).map(({ calling }) => calling),
  );
}

interface SettledForms {
  /** All bearers that profiles were taken from or given to. */
  readonly bearers: readonly string[];
  /** The profiles that ids of events call otherwise now. */
  readonly renamed: ReadonlySet<string>;
}

/** Settles the forms around profiles anew, and keeps whose they are. */
async function settleForms(transaction: StatementRunner, around: readonly Profile[]): Promise<SettledForms> {
  const forms = [...new Set(around.flatMap(formsAround))];
  if (forms.length === 0) return { bearers: [], renamed: new Set() };
  const inside = await transaction.run(
    `UNWIND $forms AS form MATCH (p:Profile {formKey: form}) RETURN ${PROFILE_COLUMNS}`,
    { forms },
  );
  const longer = await transaction.run(
    `UNWIND $forms AS form
     MATCH (:Calling {id: form})<-[:MAY_GO_BY]-(p:Profile)
     WITH DISTINCT p
     RETURN p.type AS type, p.name AS name, p.form AS form, p.acronyms AS acronyms, p.countries AS countries,
       p.roles AS roles, p.decade AS decade, p.apart AS apart, p.bearer AS bearer,
       collect(DISTINCT p.around) AS around, count(*) AS profiles`,
    { forms },
  );
  const before = readRows(profileRow, inside);
  const settled = settleProfiles(before, readRows(alikeRow, longer).map(alikeOf));
  const moved = before.flatMap((row) => {
    const now = settled.get(row.id);
    return now === undefined || (now.bearer === row.bearer && now.calledIn === row.calledIn)
      ? []
      : [{ row, now }];
  });
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (p:Profile {id: row.id})
     SET p.bearer = row.bearer, p.calledIn = row.calledIn`,
    { rows: moved.map(({ row: { id }, now: { bearer, calledIn } }) => ({ id, bearer, calledIn })) },
  );
  return {
    bearers: moved.flatMap(({ row, now }) => [row.bearer, now.bearer]).filter((bearer) => bearer !== ''),
    renamed: new Set(moved.flatMap(({ row, now }) => (row.calledIn === now.calledIn ? [] : [row.id]))),
  };
}

/** What theirs have in common, and all that their articles speak of. */
function alikeOf({ bearer, profiles, around, ...clues }: z.output<typeof alikeRow>): AlikeOf {
  return { clues: { ...clues, around: [...new Set(around.flat())].sort() }, bearer, profiles };
}
