import { beforeEach, describe, expect, it } from 'vitest';
import { change, freshStore, type OpenStore } from './fresh-store.ts';

const PEOPLE = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: `Name of ${id}`, tags: [id, 'all'] }));
const TALKS = [
  {
    id: 't1',
    on: '2023-01-10',
    sides: [
      ['a', 0],
      ['b', 1],
    ],
  },
  {
    id: 't2',
    on: '2023-02-10',
    sides: [
      ['a', 0],
      ['c', 1],
    ],
  },
  {
    id: 't3',
    on: '2023-03-10',
    sides: [
      ['c', 0],
      ['d', 1],
    ],
  },
  {
    id: 't4',
    on: null,
    sides: [
      ['a', 0],
      ['b', 1],
    ],
  },
];

/** a–b (twice, once on no known day), a–c, c–d; e has met nobody. */
const FILL = [
  'UNWIND $people AS row CREATE (p:Person) SET p = row',
  `UNWIND $talks AS row MERGE (t:Talk {id: row.id}) SET t.on = date(row.on)
   WITH t, row UNWIND row.sides AS side MATCH (p:Person {id: side[0]}) MERGE (p)-[:SPOKE {side: side[1]}]->(t)`,
  `MATCH (p:Person)-[x:SPOKE]->(t:Talk)<-[y:SPOKE]-(q:Person) WHERE x.side < y.side
   WITH p, q, count(t) AS times, min(t.on) AS first MERGE (p)-[m:MET]->(q) SET m.times = times, m.first = first`,
];

export function questionsToTheGraph(open: OpenStore): void {
  describe('questions', () => {
    const store = freshStore(open);
    const ask = (cypher: string, parameters = {}) => store().read(cypher, parameters);
    beforeEach(async () => {
      for (const statement of FILL) await change(store(), statement, { people: PEOPLE, talks: TALKS });
    });

    it('projects maps from nodes', async () => {
      const rows = await ask(
        'MATCH (p:Person {id: $id}) RETURN p {.id, .tags, none: p.nothing, more: 1 + 1} AS p',
        { id: 'a' },
      );
      expect(rows).toEqual([{ p: { id: 'a', tags: ['a', 'all'], none: null, more: 2 } }]);
    });

    it('answers pattern comprehensions with a condition and a projection', async () => {
      const rows = await ask(
        'MATCH (p:Person {id: $id}) RETURN [(p)-[s:SPOKE]->(t) WHERE t.on IS NOT NULL | t {.id, .on, side: s.side}] AS talks',
        { id: 'c' },
      );
      expect(rows[0]?.talks).toHaveLength(2);
      expect(rows[0]?.talks).toEqual(
        expect.arrayContaining([
          { id: 't2', on: '2023-02-10', side: 1 },
          { id: 't3', on: '2023-03-10', side: 0 },
        ]),
      );
    });

    it('answers one collection within another through CALL and ORDER BY', async () => {
      const rows = await ask(
        `MATCH (t:Talk) CALL (t) {
           MATCH (t)<-[s:SPOKE]-(p) WITH s, p ORDER BY s.side
           RETURN collect({id: p.id, met: [(p)-[:MET]->(q:Person {id: $met}) | q.id]}) AS parties
         } RETURN t.id AS id, parties ORDER BY id LIMIT 1`,
        { met: 'c' },
      );
      expect(rows).toEqual([
        {
          id: 't1',
          parties: [
            { id: 'a', met: ['c'] },
            { id: 'b', met: [] },
          ],
        },
      ]);
    });

    it('answers EXISTS and NOT EXISTS with whole patterns and conditions', async () => {
      const both = await ask(
        `MATCH (t:Talk) WHERE EXISTS { MATCH (:Person {id: $a})-[x:SPOKE]->(t)<-[y:SPOKE]-(:Person {id: $b}) WHERE x.side <> y.side }
         RETURN t.id AS id ORDER BY id`,
        { a: 'a', b: 'b' },
      );
      expect(both).toEqual([{ id: 't1' }, { id: 't4' }]);
      expect(await ask('MATCH (p:Person) WHERE NOT EXISTS { (p)-[:MET]-() } RETURN p.id AS id')).toEqual([
        { id: 'e' },
      ]);
    });

    it('counts with COUNT { … } and orders by it', async () => {
      const rows = await ask(
        'MATCH (p:Person) RETURN p.id AS id, COUNT { (p)-[:SPOKE]->() } AS talks ORDER BY talks DESC, id LIMIT 3',
      );
      expect(rows).toEqual([
        { id: 'a', talks: 3 },
        { id: 'b', talks: 2 },
        { id: 'c', talks: 2 },
      ]);
    });

    it('gives CALL (x) { … } each row and its own ORDER BY and LIMIT', async () => {
      const rows = await ask(
        `MATCH (p:Person) CALL (p) { MATCH (p)-[:SPOKE]->(t) WHERE t.on IS NOT NULL RETURN t.id AS last ORDER BY t.on DESC LIMIT 1 }
         RETURN p.id AS id, last ORDER BY id`,
      );
      expect(rows).toEqual([
        { id: 'a', last: 't2' },
        { id: 'b', last: 't1' },
        { id: 'c', last: 't3' },
        { id: 'd', last: 't3' },
      ]);
    });

    it('collects nothing where OPTIONAL MATCH finds nothing', async () => {
      const rows = await ask(
        `MATCH (p:Person) OPTIONAL MATCH (p)-[m:MET]->(q) WITH p, q ORDER BY q.id
         RETURN p.id AS id, collect(q.id) AS met, collect(CASE WHEN q IS NOT NULL THEN q {.id} END) AS maps ORDER BY id`,
      );
      expect(rows).toContainEqual({ id: 'a', met: ['b', 'c'], maps: [{ id: 'b' }, { id: 'c' }] });
      expect(rows).toContainEqual({ id: 'e', met: [], maps: [] });
    });

    it('looks up many ids at once and tells which are not there', async () => {
      const rows = await ask(
        'UNWIND $ids AS id OPTIONAL MATCH (p:Person {id: id}) RETURN id, p.name AS name ORDER BY id',
        {
          ids: ['a', 'q'],
        },
      );
      expect(rows).toEqual([
        { id: 'a', name: 'Name of a' },
        { id: 'q', name: null },
      ]);
    });

    it('finds a value in a list property', async () => {
      expect(await ask('MATCH (p:Person) WHERE $tag IN p.tags RETURN p.id AS id', { tag: 'b' })).toEqual([
        { id: 'b' },
      ]);
    });

    it('pages through rows in order, the undated last', async () => {
      const page =
        'MATCH (t:Talk) RETURN t.id AS id, t.on AS on ORDER BY on IS NULL, on DESC, id SKIP $skip LIMIT $limit';
      expect((await ask(page, { skip: 0, limit: 2 })).map(({ id }) => id)).toEqual(['t3', 't2']);
      expect((await ask(page, { skip: 2, limit: 2 })).map(({ id }) => id)).toEqual(['t1', 't4']);
      expect(await ask(page, { skip: 4, limit: 2 })).toEqual([]);
    });

    it('finds a shortest path with its nodes and relationships, and none where there is none or it is too long', async () => {
      const path = (from: string, to: string) =>
        ask(
          `MATCH p = shortestPath((a:Person {id: $from})-[:MET*..4]-(b:Person {id: $to}))
           RETURN [n IN nodes(p) | n.id] AS ids, [m IN relationships(p) | m.times] AS times, length(p) AS steps`,
          { from, to },
        );
      expect(await path('b', 'd')).toEqual([{ ids: ['b', 'a', 'c', 'd'], times: [2, 1, 1], steps: 3 }]);
      expect(await path('b', 'e')).toEqual([]);
      const short =
        'MATCH p = shortestPath((a:Person {id: $from})-[:MET*..2]-(b:Person {id: $to})) RETURN length(p) AS steps';
      expect(await ask(short, { from: 'b', to: 'd' })).toEqual([]);
    });

    it('names the columns of an answer and gives no row where nothing matches', async () => {
      expect(await ask('MATCH (p:Person {id: $id}) RETURN p.id AS id', { id: 'nobody' })).toEqual([]);
      expect(
        await ask('MATCH (p:Person {id: $id}) RETURN count(p) AS count, collect(p.id) AS ids', {
          id: 'nobody',
        }),
      ).toEqual([{ count: 0, ids: [] }]);
    });
  });
}
