import { groupPrecise, placeVague } from '../../identity/events/cluster-reports.ts';
import { isVague } from '../../identity/events/days.ts';
import { type EventGroup, regroup } from '../../identity/events/event-group.ts';
import { eventIds, groupId } from '../../identity/events/event-id.ts';
import type { StatedReport } from '../../identity/events/stated-report.ts';
import type { StatementRunner, Transaction } from '../../store/graph-store.ts';
import type { LoadedReport } from './load-reports.ts';
import { eventLocks } from './lock-keys.ts';
import { loadMeantEvents, loadNeighbourhood, loadVague } from './neighbourhood.ts';
import { refreshEvents } from './refresh-events.ts';

/**
 * Derives the events anew that are touched by reports that came or went, and nothing else: first the
 * narrowly dated reports around them, then the vague ones that may mean those events. The result is that of
 * `clusterReports` over all reports there are.
 *
 * @param removed reports that are no longer in the graph, with the events that they were of
 * @param added reports that have been written and are of no event yet
 * @returns the pairs of persons and organizations whose encounters may have changed
 */
export async function deriveEvents(
  transaction: Transaction,
  removed: readonly LoadedReport[],
  added: readonly StatedReport[],
): Promise<readonly (readonly [string, string])[]> {
  if (removed.length === 0 && added.length === 0) return [];
  const precise = await loadNeighbourhood(transaction, [...removed, ...added]);
  const vague = await loadVague(transaction, [...removed, ...added, ...precise]);
  const lonely = lonelyAdded(added, precise, vague);
  const settled = await settledGroups(transaction, vague, precise);

  const groups = groupPrecise([...precise, ...lonely.filter((report) => !isVague(report))]);
  const undecided = [...vague, ...lonely.filter(isVague)];
  const events = assignEvents(groups, settled, undecided);

  const before = new Map([...precise, ...vague].map((report) => [report.id, report.event]));
  const moved = [...events].flatMap(([report, event]) =>
    before.get(report) === event ? [] : [{ report, event }],
  );
  const touched = new Set(moved.map(({ event }) => event));
  for (const { report } of moved) touched.add(before.get(report) ?? '');
  for (const { event } of removed) touched.add(event ?? '');
  touched.delete('');
  await transaction.lock(eventLocks(touched));
  await moveReports(transaction, moved);
  return refreshEvents(transaction, [...touched]);
}

/** The reports that no look-up finds, as nothing ties them to others: each is an event of its own. */
function lonelyAdded(
  added: readonly StatedReport[],
  ...found: readonly (readonly StatedReport[])[]
): StatedReport[] {
  const known = new Set(found.flat().map((report) => report.id));
  return added.filter((report) => !known.has(report.id));
}

/** The events outside the neighbourhood that vague reports may mean; their ids stay. */
async function settledGroups(
  transaction: Transaction,
  vague: readonly StatedReport[],
  precise: readonly StatedReport[],
): Promise<Map<EventGroup, string>> {
  const inside = new Set(precise.map((report) => report.id));
  const groups = new Map<EventGroup, string>();
  for (const [event, reports] of await loadMeantEvents(transaction, vague)) {
    const group = regroup(reports);
    if (group === null || reports.some((report) => inside.has(report.id))) continue;
    groups.set({ ...group, alone: groupId({ ...group, alone: true }) === event }, event);
  }
  return groups;
}

/** Which event each report of the neighbourhood is of. */
function assignEvents(
  groups: readonly EventGroup[],
  settled: ReadonlyMap<EventGroup, string>,
  vague: readonly StatedReport[],
): Map<string, string> {
  const { joined, loners } = placeVague([...groups, ...settled.keys()], vague);
  const fresh = [...groups, ...loners];
  const ids = eventIds(fresh);
  const named = new Map([...settled, ...fresh.map((group, i) => [group, ids[i] ?? ''] as const)]);
  const events = new Map<string, string>();
  for (const [group, id] of named) {
    const own = settled.has(group) ? [] : group.reports;
    for (const report of [...own, ...(joined.get(group) ?? [])]) events.set(report.id, id);
  }
  return events;
}

async function moveReports(
  transaction: StatementRunner,
  moved: readonly { readonly report: string; readonly event: string }[],
): Promise<void> {
  if (moved.length === 0) return;
  await transaction.run('UNWIND $reports AS id MATCH (r:Report {id: id}) MATCH (r)-[o:OF]->() DELETE o', {
    reports: moved.map(({ report }) => report),
  });
  await transaction.run(
    `UNWIND $moved AS move
     MATCH (r:Report {id: move.report})
     MERGE (e:Event {id: move.event})
     CREATE (r)-[:OF]->(e)`,
    { moved },
  );
}
