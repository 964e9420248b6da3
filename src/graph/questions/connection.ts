import { z } from 'zod';
import { pairKey } from '../../identity/events/occasions.ts';
import type { EventKind } from '../../reading/reading.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { BadQuestion } from '../errors.ts';
import { compareNewestFirst } from '../event-order.ts';
import type { StepRecord } from '../records.ts';
import { readRows, text, textOrNull, texts } from '../rows.ts';
import { entitiesByIds } from './entity.ts';
import { eventsByIds } from './event.ts';
import { resolveNames } from './resolve-names.ts';
import { type StepFilter, stepwise } from './stepwise.ts';

/** The longest way that is looked for; the statement below says it too. */
export const MOST_STEPS = 8;

export interface ConnectionQuestion {
  /** A name, an alias or an id of a person or an organization. */
  readonly from: string;
  readonly to: string;
  /** From 1 to MOST_STEPS. */
  readonly maxSteps: number;
  /** Inclusive days; an encounter counts that may have been within. */
  readonly since?: string | null;
  readonly until?: string | null;
  readonly kinds?: readonly EventKind[] | null;
}

const pathRow = z.object({ ids: texts });
const eventRow = z.object({ pair: text, id: text, from: textOrNull, to: textOrNull });

/**
 * The shortest way from one party to another by encounters that occurred, each step with the latest of them; of
 * several the one whose ids come first. Empty from somebody to themselves; null where there is none of so few
 * steps, and for places, who meet nobody. Five statements; one more a step where days or kinds are asked for.
 *
 * @throws UnknownName, AmbiguousName for names that nobody or several bear
 * @throws BadQuestion for a number of steps out of range
 */
export async function findConnection(
  store: GraphStore,
  { from, to, maxSteps, since = null, until = null, kinds = null }: ConnectionQuestion,
): Promise<readonly StepRecord[] | null> {
  if (!Number.isInteger(maxSteps) || maxSteps < 1 || maxSteps > MOST_STEPS) {
    throw new BadQuestion(`maxSteps must be a whole number from 1 to ${MOST_STEPS}, not ${maxSteps}.`);
  }
  const [one, other] = await resolveNames(store, [{ name: from }, { name: to }]);
  if (one === undefined || other === undefined) return null;
  if (one.entity.id === other.entity.id) return [];
  const filter: StepFilter = { since, until, kinds };
  const ends = { from: one.entity.id, to: other.entity.id, maxSteps };
  const anyEncounter = since === null && until === null && kinds === null;
  const ids = anyEncounter ? await shortest(store, ends) : await stepwise(store, ends, filter);
  if (ids === null) return null;
  const steps = ids.slice(1).map((id, i) => ({ from: ids[i] ?? '', to: id }));
  const latest = await latestEncounters(store, steps, filter);
  const events = await eventsByIds(store, [...new Set(latest.values())]);
  const entities = await entitiesByIds(store, ids);
  return steps.flatMap((step) => {
    const event = events.get(latest.get(pairKey(step.from, step.to)) ?? '');
    const [a, b] = [entities.get(step.from), entities.get(step.to)];
    return event === undefined || a === undefined || b === undefined ? [] : [{ from: a, to: b, event }];
  });
}

/** By MET, which sums up all encounters of two and so cannot tell of those of some days or kinds. */
async function shortest(
  store: GraphStore,
  ends: { readonly from: string; readonly to: string; readonly maxSteps: number },
): Promise<readonly string[] | null> {
  const paths = await store.read(
    `MATCH p = allShortestPaths((:Entity {id: $from})-[:MET*..8]-(:Entity {id: $to}))
     WITH p WHERE length(p) <= $maxSteps
     RETURN [n IN nodes(p) | n.id] AS ids ORDER BY ids LIMIT 1`,
    ends,
  );
  return readRows(pathRow, paths)[0]?.ids ?? null;
}

/** For each pair the id of the latest event that occurred and brought them together. */
async function latestEncounters(
  store: GraphStore,
  steps: readonly { readonly from: string; readonly to: string }[],
  { since, until, kinds }: StepFilter,
): Promise<Map<string, string>> {
  const rows = await store.read(
    `UNWIND $pairs AS pair
     MATCH (:Occasion {id: pair})<-[:ABOUT]-(:Report)-[:OF]->(e:Event {status: 'OCCURRED'})
     WHERE ($kinds IS NULL OR e.kind IN $kinds)
       AND ($since IS NULL OR e.to IS NULL OR e.to >= date($since))
       AND ($until IS NULL OR e.from IS NULL OR e.from <= date($until))
     RETURN DISTINCT pair, e.id AS id, e.from AS from, e.to AS to`,
    { pairs: steps.map((step) => pairKey(step.from, step.to)), since, until, kinds },
  );
  const events = readRows(eventRow, rows).sort((a, b) =>
    compareNewestFirst([a.from, a.to, a.id], [b.from, b.to, b.id]),
  );
  const latest = new Map<string, string>();
  for (const { pair, id } of events) if (!latest.has(pair)) latest.set(pair, id);
  return latest;
}
