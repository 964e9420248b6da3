import { z } from 'zod';
import type { EventKind, EventStatus } from '../../reading/reading.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { decodeCursors, encodeCursor } from '../cursor.ts';
import {
  compareEvents,
  DAY_COUNTS,
  type EventOrder,
  eventPosition,
  eventSortKey,
  UNDATED,
} from '../event-order.ts';
import { eventFrom } from '../event-rows.ts';
import type { EventRecord, Page, PageRequest } from '../records.ts';
import { whole } from '../rows.ts';
import { titleWords } from '../title-words.ts';
import { ENCOUNTERS, ENCOUNTERS_ON_CONDITIONS } from './encounter-statements.ts';
import { type AskedName, askedRows, meantRow, onlyOneMeant } from './resolve-names.ts';

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

const answerRow = z.object({
  found: z.array(meantRow),
  total: whole,
  start: whole,
  events: z.array(z.unknown()),
});

/**
 * Whom somebody came together with: the events with parties on two or more sides that `who` took part in. For a
 * place also the visits to it and what was held in it. In the order asked for, undated last, then by id. One
 * statement.
 *
 * @throws UnknownName, AmbiguousName for names that mean nobody or several
 * @throws InvalidCursor
 */
export async function findEncounters(store: GraphStore, filter: EncounterFilter): Promise<Page<EventRecord>> {
  const { order = 'NEWEST_FIRST', first, last = null } = filter;
  const names: readonly (AskedName | null)[] = [
    { name: filter.who },
    filter.with === null ? null : { name: filter.with },
    filter.place === null ? null : { name: filter.place, type: 'PLACE' },
  ];
  const { after, before } = decodeCursors(filter, eventSortKey);
  const position = eventPosition(order);
  const words = titleWords(filter.title ?? '');
  const publisher = filter.publisher ?? null;
  const plain = filter.with === null && filter.place === null && words.length === 0 && publisher === null;
  const rows = await store.read((plain ? ENCOUNTERS : ENCOUNTERS_ON_CONDITIONS)[order], {
    asked: askedRows(names),
    names: names.filter((name) => name !== null).length,
    statuses: filter.statuses,
    kinds: filter.kinds,
    since: filter.since,
    until: filter.until,
    possibly: filter.certainty === 'POSSIBLY',
    publisher,
    titleWords: words,
    ...DAY_COUNTS[order],
    undated: UNDATED,
    after: after && position(after),
    before: before && position(before),
    first,
    last,
  });
  // The statement gives one row in any case.
  const { found, ...page } = answerRow.parse(rows[0]);
  for (const [ask, name] of names.entries()) if (name !== null) await onlyOneMeant(store, name, ask, found);
  return pageFrom(page, filter);
}

function pageFrom(
  { total, start, events }: Omit<z.output<typeof answerRow>, 'found'>,
  { after, before = null, order = 'NEWEST_FIRST' }: EncounterFilter,
): Page<EventRecord> {
  const compare = compareEvents(order);
  const rows = events
    .map(eventFrom)
    .map((node) => ({ key: [node.when.from, node.when.to, node.id] as const, node }))
    .sort((a, b) => compare(a.key, b.key));
  const beyond = (cursor: string | null) => cursor !== null && total > 0;
  return {
    rows: rows.map(({ key, node }) => ({
      get cursor() {
        return encodeCursor(key);
      },
      node,
    })),
    totalCount: total,
    hasNextPage: rows.length === 0 ? beyond(before) : start + rows.length < total,
    hasPreviousPage: rows.length === 0 ? beyond(after) : start > 0,
  };
}
