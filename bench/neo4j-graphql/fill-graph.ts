import { wordedTitle } from '../../src/graph/title-words.ts';
import { entityId } from '../../src/identity/names/entity-id.ts';
import { nameKey } from '../../src/identity/names/name-key.ts';
import type { GraphStore, Value } from '../../src/store/graph-store.ts';
import { PLACES, person, TITLES } from '../api/articles.ts';

/** How many events are written in one transaction. */
const BATCH = 1_000;

/** In so many events one takes part whom the question asks for. */
const RARITY = 50;

/**
 * Puts meetings of invented people into a graph that is empty and set up, as `ingest` would leave them, but straight:
 * each with three parties and a place, told of by two documents. Every fiftieth has Amalia Brandt in it.
 */
export async function fillGraph(store: GraphStore, meetings: number): Promise<void> {
  for (let start = 0; start < meetings; start += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, meetings - start) }, (_, i) => meeting(start + i));
    await store.write(async ({ run }) => {
      await run(PARTIES, { parties: rows.flatMap(({ parties }) => parties) });
      await run(EVENTS, { rows });
    });
  }
}

const PARTIES = `UNWIND $parties AS party
  MERGE (e:Entity {id: party.id})
  SET e.name = party.name, e.aliases = []
  MERGE (n:Name {id: party.key})
  MERGE (e)-[:ANSWERS_TO]->(n)
  MERGE (p:Profile {id: party.id})
  SET p.aloneId = party.id
  MERGE (p)-[:BELONGS_TO]->(e)
  FOREACH (_ IN CASE WHEN party.type = 'PLACE' THEN [1] ELSE [] END | SET e:Place)
  FOREACH (_ IN CASE WHEN party.type = 'PERSON' THEN [1] ELSE [] END | SET e:Person)`;

const EVENTS = `UNWIND $rows AS row
  CREATE (e:Event {id: row.id, kind: 'MEETING', family: 'MEETING', status: 'OCCURRED', from: date(row.day),
    to: date(row.day), precision: 'DAY', basis: 'STATED', dateText: row.day, sides: 2, differences: []})
  WITH row, e
  MATCH (p:Place {id: row.place})
  CREATE (e)-[:HELD_IN]->(p)
  WITH row, e
  UNWIND row.telling AS told
  CREATE (d:Document {id: told.id, title: told.title, publisher: told.publisher, publishedOn: date(row.day)})
    -[:STATES]->(:Report {id: told.id, status: 'OCCURRED', from: date(row.day), to: date(row.day), precision: 'DAY',
      basis: 'STATED', dateText: row.day, evidence: [told.text], evidenceStarts: [0], evidenceEnds: [size(told.text)]})
    -[:OF]->(e)
  WITH DISTINCT row, e
  UNWIND row.parties AS party
  MATCH (a:Entity {id: party.id})
  WHERE party.side IS NOT NULL
  CREATE (a)-[:PARTICIPATED_IN {side: party.side, title: party.title, titleWords: party.titleWords}]->(e)`;

/** No two on one day, so that there is only one order. */
function meeting(i: number) {
  const on = new Date(i * 86_400_000).toISOString().slice(0, 10);
  const title = TITLES[i % TITLES.length] ?? '';
  const place = PLACES[i % PLACES.length] ?? '';
  const who = i % RARITY === 0 ? 'Amalia Brandt' : `${person(i)} ${i % 20}`;
  const [one, two] = [`${person(i + 7)} ${i % 23}`, `${person(i + 37)} ${i % 29}`];
  const id = `event:meeting-${i}`;
  const texts = [
    `Chancellor ${who} met ${title} ${one} and ${two} in ${place} on ${on}.`,
    `${title} ${one} and ${two} held talks with ${who} in ${place} on ${on}, an office said.`,
  ];
  return {
    id,
    day: on,
    place: entityId('PLACE', place),
    parties: [
      { ...named('PERSON', who), side: 0, ...titled('Chancellor') },
      { ...named('PERSON', one), side: 1, ...titled(title) },
      { ...named('PERSON', two), side: 1, ...titled(null) },
      { ...named('PLACE', place), side: null, ...titled(null) },
    ],
    telling: texts.map((text, telling) => ({
      id: `${on}-${i}-${telling}`,
      title: `Talks in ${place}`,
      publisher: telling === 0 ? 'The Example Post' : 'Example Wire',
      text,
    })),
  } satisfies Value;
}

function named(type: 'PERSON' | 'PLACE', name: string) {
  return { id: entityId(type, name), key: nameKey(name), name, type };
}

const titled = (title: string | null) => ({ title, titleWords: wordedTitle(title) });
