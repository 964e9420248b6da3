import { z } from 'zod';
import type { GraphStore } from '../../store/graph-store.ts';
import { EVENT_LIST, eventFrom } from '../event-rows.ts';
import type { EventRecord } from '../records.ts';
import { readRows, text } from '../rows.ts';

const idRow = z.object({ id: text });

/** An event by its id, or by the id that one of its reports would give it alone; null where there is none. */
export async function findEvent(store: GraphStore, id: string): Promise<EventRecord | null> {
  const rows = await store.read(
    `MATCH (e:Event {id: $id}) RETURN e.id AS id
     UNION
     MATCH (r:Report {aloneId: $id})-[:OF]->(e:Event) RETURN e.id AS id`,
    { id },
  );
  const ids = readRows(idRow, rows).map((row) => row.id);
  const meant = ids.includes(id) ? id : ids.sort()[0];
  if (meant === undefined) return null;
  return (await eventsByIds(store, [meant])).get(meant) ?? null;
}

/** Events with all that belongs to them, in one statement. Ids without an event have no entry. */
export async function eventsByIds(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, EventRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (e:Event {id: id})
     RETURN ${EVENT_LIST} AS event`,
    { ids },
  );
  const events = rows.map(({ event }) => eventFrom(event));
  return new Map(events.map((event) => [event.id, event]));
}
