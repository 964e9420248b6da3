import { z } from 'zod';
import type { EventKind, EventStatus } from '../../reading/reading.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { searchable } from '../../store/searchable.ts';
import { pageOf } from '../cursor.ts';
import { compareEvents, type EventOrder, eventSortKey } from '../event-order.ts';
import type { EventRecord, Page, PageRequest } from '../records.ts';
import { readRows, text, textOrNull, texts } from '../rows.ts';
import { eventsByIds } from './event.ts';
import { type Resolved, resolveNames } from './resolve-names.ts';

export interface EncounterFilter extends PageRequest {
  /** A name, an alias or an id. */
  readonly who: string;
  /** Likewise; on another side than `who`. */
  readonly with: string | null;
  readonly kinds: readonly EventKind[] | null;
  /** Inclusive days, `YYYY-MM-DD`. */
  readonly since: string | null;
  readonly until: string | null;
  /** POSSIBLY: the event's days overlap the range, or it has none; DEFINITELY: they lie within. */
  readonly certainty: 'DEFINITELY' | 'POSSIBLY';
  readonly statuses: readonly EventStatus[];
  /** Likewise; the place itself and what is known to lie in it. */
  readonly place: string | null;
  /** Words of a title that somebody who took part was given then. */
  readonly title?: string | null;
  /** Only what a document of this publisher reports. */
  readonly publisher?: string | null;
  readonly order?: EventOrder;
}

const keyRow = z.object({ id: text, from: textOrNull, to: textOrNull, titles: texts });

/**
 * Whom somebody came together with: the events with parties on two or more sides that `who` took part in. For a
 * place also the visits to it and what was held in it. In the order asked for, undated last, then by id. Three
 * statements.
 *
 * @throws UnknownName, AmbiguousName for names that mean nobody or several
 * @throws InvalidCursor
 */
export async function findEncounters(store: GraphStore, filter: EncounterFilter): Promise<Page<EventRecord>> {
  const resolved = await resolveNames(store, [
    { name: filter.who },
    ...(filter.with === null ? [] : [{ name: filter.with }]),
    ...(filter.place === null ? [] : [{ name: filter.place, type: 'PLACE' as const }]),
  ]);
  const [who] = resolved;
  const other = filter.with === null ? undefined : resolved[1];
  const place = filter.place === null ? undefined : resolved.at(-1);
  const titleWords = wordsOf(filter.title ?? '');

  const rows = await store.read(
    `UNWIND $anchors AS anchor
     MATCH (a:Entity {id: anchor})-[x:PARTICIPATED_IN|HELD_IN]-(e:Event)
     WHERE type(x) = 'HELD_IN'
       OR (anchor = $who AND (e.sides >= 2 OR (e.kind = 'VISIT' AND size($otherPlaces) > 0)))
     WITH DISTINCT e, type(x) = 'HELD_IN' AS here, x.side AS side
     WHERE e.status IN $statuses
       AND ($kinds IS NULL OR e.kind IN $kinds)
       AND ($since IS NULL OR (e.from IS NULL AND $possibly) OR e.from >= date($since)
         OR ($possibly AND e.to >= date($since)))
       AND ($until IS NULL OR (e.from IS NULL AND $possibly) OR e.to <= date($until)
         OR ($possibly AND e.from <= date($until)))
       AND (size($places) = 0 OR EXISTS { MATCH (e)-[:HELD_IN]->(p:Place) WHERE p.id IN $places })
       AND ($other IS NULL
         OR EXISTS { MATCH (e)<-[theirs:PARTICIPATED_IN]-(o:Entity) WHERE o.id = $other AND (here OR theirs.side <> side) }
         OR (NOT here AND e.kind = 'VISIT' AND EXISTS { MATCH (e)-[:HELD_IN]->(p:Place) WHERE p.id IN $otherPlaces }))
       AND ($publisher IS NULL
         OR EXISTS { MATCH (e)<-[:OF]-(:Report)<-[:STATES]-(d:Document) WHERE d.publisher = $publisher })
     WITH DISTINCT e
     RETURN e.id AS id, e.from AS from, e.to AS to,
       [(e)<-[p:PARTICIPATED_IN]-(:Entity) WHERE $titled AND p.title IS NOT NULL | p.title] AS titles`,
    {
      who: who?.entity.id ?? null,
      anchors: who === undefined ? [] : [who.entity.id, ...who.inside],
      other: other?.entity.id ?? null,
      otherPlaces: placesOf(other),
      places: placesOf(place),
      statuses: filter.statuses,
      kinds: filter.kinds,
      since: filter.since,
      until: filter.until,
      possibly: filter.certainty === 'POSSIBLY',
      publisher: filter.publisher ?? null,
      titled: titleWords.length > 0,
    },
  );
  const compare = compareEvents(filter.order ?? 'NEWEST_FIRST');
  const keys = readRows(keyRow, rows)
    .filter(({ titles }) => titleWords.length === 0 || titles.some((title) => holds(title, titleWords)))
    .map(({ id, from, to }) => ({ key: [from, to, id] as const, node: id }))
    .sort((a, b) => compare(a.key, b.key));
  const page = pageOf(keys, filter, eventSortKey, compare);
  const events = await eventsByIds(
    store,
    page.rows.map(({ node }) => node),
  );
  return { ...page, rows: page.rows.flatMap(({ cursor, node }) => withEvent(cursor, events.get(node))) };
}

/** A place with the places in it; none for what is no place. */
function placesOf(named: Resolved | undefined): readonly string[] {
  if (named?.entity.type !== 'PLACE') return [];
  return [named.entity.id, ...named.inside];
}

function wordsOf(title: string): readonly string[] {
  return searchable(title)
    .split(' ')
    .filter((word) => word !== '');
}

function holds(title: string, words: readonly string[]): boolean {
  const own = new Set(wordsOf(title));
  return words.every((word) => own.has(word));
}

/** An event that was taken away between two statements is left out. */
function withEvent(cursor: string, node: EventRecord | undefined): Page<EventRecord>['rows'] {
  return node === undefined ? [] : [{ cursor, node }];
}
