import { z } from 'zod';
import { compareCodeUnits } from '../../identity/code-units.ts';
import { explainEvent, type JoinedParty } from '../../identity/events/explain-event.ts';
import { groupBy } from '../../identity/group-by.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { readRows, text } from '../rows.ts';
import { loadReports } from '../writes/load-reports.ts';
import { entitiesByIds } from './entity.ts';
import { reasonColumns } from './why-entity.ts';

const memberRow = z.object({ event: text, report: text });
const bearerRow = z.object({ event: text, party: text, bearer: text });
const reasonRow = z.object({ bearer: text, ...reasonColumns });

/** Why the reports of events are of one event, in plain words, by the events' ids. Five statements. */
export async function whyOneEvent(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const members = readRows(
    memberRow,
    await store.read(
      'UNWIND $ids AS event MATCH (:Event {id: event})<-[:OF]-(r:Report) RETURN event, r.id AS report',
      { ids },
    ),
  );
  const reports = await loadReports(
    { run: (cypher, parameters) => store.read(cypher, parameters) },
    members.map(({ report }) => report),
  );
  const named = reports.flatMap(({ parties, place }) => [
    ...parties.flatMap(({ id, standsFor }) => [id, ...standsFor]),
    ...(place === null ? [] : [place]),
  ]);
  const entities = await entitiesByIds(store, [...new Set(named)]);
  const joined = await joinedParties(store, ids);
  const byEvent = groupBy(reports, ({ event }) => event ?? '');
  return new Map(
    ids.map((id) => [
      id,
      explainEvent(
        byEvent.get(id) ?? [],
        joined.get(id) ?? [],
        (entity) => entities.get(entity)?.name ?? entity.slice(entity.indexOf(':') + 1),
      ),
    ]),
  );
}

/** The parties that reports of each event call by names which only a decision makes one, with those decisions. */
async function joinedParties(
  store: GraphStore,
  events: readonly string[],
): Promise<Map<string, readonly JoinedParty[]>> {
  const rows = await store.read(
    `UNWIND $events AS event
     MATCH (:Event {id: event})<-[:OF]-(r:Report)<-[:STATES]-(d:Document)
     MATCH (r)-[:NAMES]->(party:Entity)<-[m:MENTIONS]-(d)
     UNWIND m.profiles AS profile
     MATCH (p:Profile {id: profile})
     RETURN DISTINCT event, party.id AS party, p.bearer AS bearer`,
    { events },
  );
  const parties = [
    ...groupBy(readRows(bearerRow, rows), ({ event, party }) => JSON.stringify([event, party])),
  ]
    .map(([, bearers]) => bearers)
    .filter((bearers) => bearers.length > 1);
  const decisions = await store.read(
    `UNWIND $bearers AS bearer
     MATCH (:Profile {bearer: bearer})<-[:MEANS]-(:Anchor)<-[:JOINS]-(d:Decision {inForce: true})
     RETURN DISTINCT bearer, d.id AS id, d.kind AS kind, d.by AS by, d.note AS note`,
    { bearers: [...new Set(parties.flat().map(({ bearer }) => bearer))] },
  );
  const reasons = groupBy(readRows(reasonRow, decisions), ({ bearer }) => bearer);
  const joined = parties.map((bearers) => {
    const [{ event, party } = { event: '', party: '' }] = bearers;
    const all = bearers.flatMap(({ bearer }) => reasons.get(bearer) ?? []);
    const distinct = [...new Map(all.map((reason) => [reason.id, reason])).values()];
    return { event, party, reasons: distinct.sort((a, b) => compareCodeUnits(a.id, b.id)) };
  });
  joined.sort((a, b) => compareCodeUnits(a.party, b.party));
  return groupBy(joined, ({ event }) => event);
}
