import { occasionsOf } from '../../identity/events/occasions.ts';
import type { Transaction } from '../../store/graph-store.ts';
import { deriveAcquaintances } from './derive-acquaintances.ts';
import { deriveEvents } from './derive-events.ts';
import { deriveHoldings } from './derive-holdings.ts';
import { deriveNames, type SpellingChange } from './derive-names.ts';
import type { Forgotten } from './forget-statements.ts';
import type { DocumentFacts } from './write-mentions.ts';

/** What documents stated before, and what they state now. */
export interface StatementChange {
  readonly forgotten: Forgotten;
  readonly documents: readonly DocumentFacts[];
  /** Whether more may follow from the same statements than did before. */
  readonly rulesChanged: boolean;
}

/** Derives anew all that follows from statements that went and statements that came. */
export async function deriveAll(
  transaction: Transaction,
  { forgotten, documents, rulesChanged }: StatementChange,
): Promise<void> {
  const reports = documents.flatMap(({ facts }) => facts.reports);
  const pairs = await deriveEvents(transaction, forgotten.reports, reports);
  await deriveAcquaintances(transaction, pairs);
  await deriveHoldings(transaction, forgotten.holdings, documents);
  const spellings = spellingChanges(forgotten, documents);
  await deriveNames(transaction, rulesChanged ? spellings : spellings.filter(({ change }) => change !== 0));
  await transaction.run(
    `UNWIND $occasions AS id
     MATCH (o:Occasion {id: id}) WHERE NOT EXISTS { MATCH (o)<-[:ABOUT]-(:Report) }
     DELETE o`,
    { occasions: [...new Set(forgotten.reports.flatMap(occasionsOf))] },
  );
}

/** By how many documents each spelling of each entity is used more or less. */
function spellingChanges(forgotten: Forgotten, documents: readonly DocumentFacts[]): SpellingChange[] {
  const used = documents.flatMap(({ facts }) =>
    facts.entities.flatMap(({ id, spellings }) => spellings.map((spelling) => ({ entity: id, spelling }))),
  );
  const changes = new Map<string, SpellingChange>();
  const count = (entity: string, spelling: string, by: number): void => {
    const key = JSON.stringify([entity, spelling]);
    changes.set(key, { entity, spelling, change: (changes.get(key)?.change ?? 0) + by });
  };
  for (const { entity, spelling } of forgotten.spellings) count(entity, spelling, -1);
  for (const { entity, spelling } of used) count(entity, spelling, 1);
  return [...changes.values()];
}
