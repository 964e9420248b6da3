import { z } from 'zod';
import { familyOf } from '../../identity/events/event-families.ts';
import { type EventSummary, summarizeEvent } from '../../identity/events/event-summary.ts';
import { groupBy } from '../../identity/group-by.ts';
import type { StatementRunner } from '../../store/graph-store.ts';
import { readRows, text, whole } from '../rows.ts';
import { wordedTitle } from '../title-words.ts';
import { type LoadedReport, loadReports } from './load-reports.ts';

const memberRow = z.object({ report: text });
const participantRow = z.object({ event: text, party: text, side: whole });

/** Two parties who met, or did not meet after all. */
export type Pair = readonly [string, string];

/**
 * Sums up events anew from the reports that are of them; an event without reports goes.
 *
 * @returns the pairs of parties on different sides, before and after
 */
export async function refreshEvents(
  transaction: StatementRunner,
  events: readonly string[],
): Promise<readonly Pair[]> {
  if (events.length === 0) return [];
  const members = await transaction.run(
    'UNWIND $events AS id MATCH (:Event {id: id})<-[:OF]-(r:Report) RETURN r.id AS report',
    { events },
  );
  const reports = await loadReports(
    transaction,
    readRows(memberRow, members).map(({ report }) => report),
  );
  const summaries = summariesOf(reports);
  const former = await transaction.run(
    `UNWIND $events AS id
     MATCH (e:Event {id: id})<-[p:PARTICIPATED_IN]-(party:Entity)
     RETURN id AS event, party.id AS party, p.side AS side`,
    { events },
  );
  await clear(transaction, events, summaries);
  await write(transaction, summaries);
  const now = [...summaries].flatMap(([event, { participants }]) =>
    participants.map(({ id, side }) => ({ event, party: id, side })),
  );
  return pairsOf([
    ...readRows(participantRow, former),
    ...now.map((row) => ({ ...row, event: `${row.event} now` })),
  ]);
}

function summariesOf(reports: readonly LoadedReport[]): Map<string, EventSummary> {
  const members = new Map<string, LoadedReport[]>();
  for (const report of reports) {
    if (report.event !== null) members.set(report.event, [...(members.get(report.event) ?? []), report]);
  }
  const summaries = new Map<string, EventSummary>();
  for (const [event, group] of members) {
    const summary = summarizeEvent(group);
    if (summary !== null) summaries.set(event, summary);
  }
  return summaries;
}

async function clear(
  transaction: StatementRunner,
  events: readonly string[],
  kept: ReadonlyMap<string, EventSummary>,
): Promise<void> {
  await transaction.run(
    'UNWIND $events AS id MATCH (:Event {id: id})<-[p:PARTICIPATED_IN]-(:Entity) DELETE p',
    { events },
  );
  await transaction.run('UNWIND $events AS id MATCH (:Event {id: id})-[h:HELD_IN]->(:Place) DELETE h', {
    events,
  });
  await transaction.run('UNWIND $events AS id MATCH (e:Event {id: id}) DETACH DELETE e', {
    events: events.filter((id) => !kept.has(id)),
  });
}

async function write(
  transaction: StatementRunner,
  summaries: ReadonlyMap<string, EventSummary>,
): Promise<void> {
  const all = [...summaries].map(([id, summary]) => ({ id, ...summary }));
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (e:Event {id: row.id})
     SET e.kind = row.kind, e.family = row.family, e.status = row.status, e.from = date(row.from), e.to = date(row.to),
       e.precision = row.precision, e.basis = row.basis, e.dateText = row.dateText, e.sides = row.sides,
       e.differences = row.differences`,
    { rows: all.map(eventRow) },
  );
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (e:Event {id: row.event})
     MATCH (party:Entity {id: row.party})
     CREATE (party)-[:PARTICIPATED_IN {side: row.side, title: row.title, titleWords: row.titleWords}]->(e)`,
    {
      rows: all.flatMap(({ id: event, participants }) =>
        participants.map(({ id, side, title }) => ({
          event,
          party: id,
          side,
          title,
          titleWords: wordedTitle(title),
        })),
      ),
    },
  );
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (e:Event {id: row.event})
     MATCH (p:Place {id: row.place})
     CREATE (e)-[:HELD_IN]->(p)`,
    { rows: all.flatMap(({ id, place }) => (place === null ? [] : [{ event: id, place }])) },
  );
}

function eventRow({
  id,
  kind,
  status,
  when,
  participants,
  differences,
}: EventSummary & { readonly id: string }) {
  return {
    id,
    kind,
    family: familyOf(kind),
    status,
    from: when.from,
    to: when.to,
    precision: when.precision,
    basis: when.basis,
    dateText: when.text,
    sides: new Set(participants.map(({ side }) => side)).size,
    differences: [...differences],
  };
}

function pairsOf(rows: readonly z.output<typeof participantRow>[]): Pair[] {
  const events = groupBy(rows, ({ event }) => event);
  const pairs = new Map<string, Pair>();
  for (const participants of events.values()) {
    for (const a of participants) {
      for (const b of participants) {
        if (a.side !== b.side && a.party < b.party) pairs.set(`${a.party}|${b.party}`, [a.party, b.party]);
      }
    }
  }
  return [...pairs.values()];
}
