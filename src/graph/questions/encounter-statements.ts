import type { EventOrder } from '../event-order.ts';
import { EVENT_LIST } from '../event-rows.ts';
import { MEANT_BY_NAMES } from './resolve-names.ts';

/** What costs a look at each encounter's neighbours, and is left out where it is not asked for. */
const CONDITIONS = `WITH DISTINCT e, type(x) = 'HELD_IN' AS here, x.side AS side, other, otherPlaces, within
       WHERE (size(within) = 0 OR EXISTS { MATCH (e)-[:HELD_IN]->(p:Place) WHERE p.id IN within })
         AND (other IS NULL
           OR EXISTS { MATCH (e)<-[theirs:PARTICIPATED_IN]-(o:Entity) WHERE o.id = other AND (here OR theirs.side <> side) }
           OR (NOT here AND e.kind = 'VISIT' AND EXISTS { MATCH (e)-[:HELD_IN]->(p:Place) WHERE p.id IN otherPlaces }))
         AND (size($titleWords) = 0
           OR EXISTS { MATCH (e)<-[p:PARTICIPATED_IN]-(:Entity) WHERE all(word IN $titleWords WHERE p.titleWords CONTAINS word) })
         AND ($publisher IS NULL
           OR EXISTS { MATCH (e)<-[:OF]-(:Report)<-[:STATES]-(d:Document) WHERE d.publisher = $publisher })`;

/** What `eventPosition` makes of the event `id` of the days `from` to `to`. */
const POSITION = `toString(CASE WHEN from IS NULL THEN $undated
           ELSE $base + $sign * toInteger(replace(toString(from), '-', '')) END) +
           toString($base + $sign * toInteger(replace(coalesce(toString(to), '0'), '-', ''))) + id`;

/**
 * Whom names mean (`$asked` are who, with whom and where, in that order); where each means one, the encounters in
 * their order; of these, the page. All in one statement, so that what it tells was true at one moment. `found` are
 * the names, `total` counts the encounters and `start` those before the page.
 */
const encounters = (order: string, conditions: string) => `${MEANT_BY_NAMES}
     WITH collect({ask: ask, meant: meant}) AS found
     WITH found, size(found) = $names AND all(each IN found WHERE size(each.meant) = 1) AS clear
     WITH found, [each IN found WHERE clear AND each.ask = 0 | each.meant[0]] AS who,
       [each IN found WHERE clear AND each.ask = 1 | each.meant[0]] AS others,
       [each IN found WHERE clear AND each.ask = 2 | each.meant[0]] AS places
     CALL {
       WITH who, others, places
       UNWIND who AS one
       WITH one, [one.id] + one.inside AS anchors, others[0].id AS other,
         CASE WHEN others[0].id STARTS WITH 'place:' THEN [others[0].id] + others[0].inside ELSE [] END AS otherPlaces,
         CASE WHEN size(places) = 0 THEN [] ELSE [places[0].id] + places[0].inside END AS within
       UNWIND anchors AS anchor
       MATCH (:Entity {id: anchor})-[x:PARTICIPATED_IN|HELD_IN]-(e:Event)
       WHERE (type(x) = 'HELD_IN'
           OR (anchor = one.id AND (e.sides >= 2 OR (e.kind = 'VISIT' AND size(otherPlaces) > 0))))
         AND e.status IN $statuses
         AND ($kinds IS NULL OR e.kind IN $kinds)
         AND ($since IS NULL OR (e.from IS NULL AND $possibly) OR e.from >= date($since)
           OR ($possibly AND e.to >= date($since)))
         AND ($until IS NULL OR (e.from IS NULL AND $possibly) OR e.to <= date($until)
           OR ($possibly AND e.from <= date($until)))
       ${conditions}
       WITH DISTINCT e
       WITH e.id AS id, e.from AS from, e.to AS to
       ORDER BY from IS NULL, ${order}, id
       WITH collect(id) AS listed,
         count(CASE WHEN $after IS NOT NULL AND ${POSITION} <= $after THEN id END) AS passed,
         count(CASE WHEN $before IS NOT NULL AND ${POSITION} >= $before THEN id END) AS ahead
       WITH listed, passed, size(listed) - ahead AS stop, size(listed) - ahead - passed AS between
       WITH listed, CASE WHEN between > $last THEN stop - $last ELSE passed END AS start,
         CASE WHEN $last IS NULL AND between > $first THEN passed + $first ELSE stop END AS stop
       RETURN size(listed) AS total, start, listed[start..stop] AS ids
     }
     CALL {
       WITH ids
       UNWIND ids AS id
       MATCH (e:Event {id: id})
       RETURN collect(${EVENT_LIST}) AS events
     }
     RETURN found, total, start, events`;

/** By the order of a question; those without conditions on others, places, titles and publishers. */
export const ENCOUNTERS: Readonly<Record<EventOrder, string>> = {
  NEWEST_FIRST: encounters('from DESC, to DESC', ''),
  OLDEST_FIRST: encounters('from, to', ''),
};
export const ENCOUNTERS_ON_CONDITIONS: Readonly<Record<EventOrder, string>> = {
  NEWEST_FIRST: encounters('from DESC, to DESC', CONDITIONS),
  OLDEST_FIRST: encounters('from, to', CONDITIONS),
};
