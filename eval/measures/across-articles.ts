import { z } from 'zod';
import { resolveName } from '../../src/graph/questions/resolve-names.ts';
import { readRows, text, textOrNull, texts } from '../../src/graph/rows.ts';
import { familyOf } from '../../src/identity/events/event-families.ts';
import type { EntityType, EventKind } from '../../src/reading/reading.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { AcrossGold } from '../loading/across-gold.ts';

/** Pairs of which the graph says something else than a person does, a line each. */
export interface WrongPairs {
  /** One, and the graph has two of them, or none. */
  readonly split: readonly string[];
  /** Two, and the graph takes them for one. */
  readonly joined: readonly string[];
}

/** Compares what is one and what is two in a graph with what a person says of its articles. */
export async function wrongPairs(store: GraphStore, gold: AcrossGold): Promise<WrongPairs> {
  const people = await wrongNames(store, 'PERSON', gold.samePerson);
  const places = await wrongNames(store, 'PLACE', gold.samePlace);
  const events = await wrongEvents(store, gold);
  return {
    split: [...people.split, ...places.split, ...events.split],
    joined: [...people.joined, ...places.joined, ...events.joined],
  };
}

async function wrongNames(
  store: GraphStore,
  type: EntityType,
  groups: readonly (readonly string[])[],
): Promise<WrongPairs> {
  const named: { group: number; name: string; id: string }[] = [];
  for (const [group, names] of groups.entries()) {
    for (const name of names) named.push({ group, name, id: await idOf(store, name, type) });
  }
  const split: string[] = [];
  const joined: string[] = [];
  for (const [one, other] of pairsOf(named)) {
    const isOne = one.id === other.id && one.id !== '';
    const line = `${one.name} (${one.id || 'nobody'}) and ${other.name} (${other.id || 'nobody'})`;
    if (one.group === other.group && !isOne) split.push(line);
    if (one.group !== other.group && isOne) joined.push(line);
  }
  return { split, joined };
}

/** Whom a name means alone; empty for nobody and for several. */
async function idOf(store: GraphStore, name: string, type: EntityType): Promise<string> {
  return resolveName(store, name, type).then(
    ({ id }) => id,
    () => '',
  );
}

const eventRow = z.object({ id: text, from: textOrNull, to: textOrNull, documents: texts });
type FoundEvent = z.output<typeof eventRow>;

async function wrongEvents(store: GraphStore, { sameEvent, notSameEvent }: AcrossGold): Promise<WrongPairs> {
  const split: string[] = [];
  const joined: string[] = [];
  for (const { kind, articles, start, end } of sameEvent) {
    const events = (await eventsOf(store, kind)).filter(({ from, to }) => from === start && to === end);
    for (const [a, b] of pairsOf(articles)) {
      if (!events.some((event) => isIn(event, a, b)))
        split.push(`${kind} of ${start} to ${end} in ${a} and ${b}`);
    }
  }
  for (const { kind, articles } of notSameEvent) {
    const events = await eventsOf(store, kind);
    for (const [a, b] of pairsOf(articles)) {
      for (const event of events.filter((each) => isIn(each, a, b))) {
        joined.push(`${kind} in ${a} and ${b} (${event.id})`);
      }
    }
  }
  return { split, joined };
}

async function eventsOf(store: GraphStore, kind: EventKind): Promise<FoundEvent[]> {
  const rows = await store.read(
    `MATCH (e:Event {family: $family})<-[:OF]-(:Report)<-[:STATES]-(d:Document)
     RETURN e.id AS id, e.from AS from, e.to AS to, collect(DISTINCT d.id) AS documents`,
    { family: familyOf(kind) },
  );
  return readRows(eventRow, rows);
}

const isIn = ({ documents }: FoundEvent, a: string, b: string): boolean =>
  documents.includes(a) && documents.includes(b);

/** Every two of some things, in their order. */
function pairsOf<T>(things: readonly T[]): [T, T][] {
  return things.flatMap((one, i) => things.slice(i + 1).map((other): [T, T] => [one, other]));
}
