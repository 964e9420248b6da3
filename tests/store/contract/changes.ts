import { describe, expect, it } from 'vitest';
import { StatementFailed } from '../../../src/store/errors.ts';
import { change, freshStore, type OpenStore, SCHEMA } from './fresh-store.ts';

export function changesOfTheGraph(open: OpenStore): void {
  describe('changes', () => {
    const store = freshStore(open);

    it('makes each node and relationship of a batch once, however often the batch comes', async () => {
      const rows = [
        { id: 'a', name: 'A', met: ['b', 'c'] },
        { id: 'b', name: 'B', met: ['c'] },
        { id: 'c', name: 'C', met: [] },
      ];
      for (let time = 0; time < 3; time += 1) {
        await store().write(async (transaction) => {
          await transaction.run('UNWIND $rows AS row MERGE (p:Person {id: row.id}) SET p.name = row.name', {
            rows,
          });
          await transaction.run(
            `UNWIND $rows AS row MATCH (p:Person {id: row.id}) UNWIND row.met AS other MATCH (q:Person {id: other})
             MERGE (p)-[m:MET]->(q) SET m.by = row.name`,
            { rows },
          );
        });
      }
      expect(await store().read('MATCH (p:Person) RETURN p.id AS id, p.name AS name ORDER BY id')).toEqual(
        rows.map(({ id, name }) => ({ id, name })),
      );
      const met = await store().read(
        'MATCH (p)-[m:MET]->(q) RETURN p.id + q.id AS pair, m.by AS by ORDER BY pair',
      );
      expect(met).toEqual([
        { pair: 'ab', by: 'A' },
        { pair: 'ac', by: 'A' },
        { pair: 'bc', by: 'B' },
      ]);
    });

    it('tells in MERGE what is new from what was there', async () => {
      const merge = 'MERGE (p:Person {id: $id}) ON CREATE SET p.seen = 1 ON MATCH SET p.seen = p.seen + 1';
      for (let time = 0; time < 3; time += 1) await change(store(), merge, { id: 'a' });
      expect(await store().read('MATCH (p:Person) RETURN p.seen AS seen')).toEqual([{ seen: 3 }]);
    });

    it('takes away with SET += the properties that are null and leaves those not named', async () => {
      await change(store(), 'CREATE (:Person {id: $id, name: $id, title: $id})', { id: 'a' });
      await change(store(), 'MATCH (p:Person {id: $id}) SET p += $properties', {
        id: 'a',
        properties: { title: null, age: 5 },
      });
      expect(await store().read('MATCH (p:Person) RETURN p {.*} AS p')).toEqual([
        { p: { id: 'a', name: 'a', age: 5 } },
      ]);
    });

    it('replaces all properties with SET =', async () => {
      await change(store(), 'CREATE (:Person {id: $id, name: $id})', { id: 'a' });
      await change(store(), 'MATCH (p:Person {id: $id}) SET p = $properties', {
        id: 'a',
        properties: { id: 'a', x: 1 },
      });
      expect(await store().read('MATCH (p:Person) RETURN p {.*} AS p')).toEqual([{ p: { id: 'a', x: 1 } }]);
    });

    it('deletes a node with its relationships', async () => {
      await change(store(), 'CREATE (:Person {id: $a})-[:MET]->(:Person {id: $b})', { a: 'a', b: 'b' });
      await change(store(), 'MATCH (p:Person {id: $id}) DETACH DELETE p', { id: 'a' });
      const rows = await store().read(
        'MATCH (p:Person) RETURN p.id AS id, COUNT { (p)--() } AS relationships',
      );
      expect(rows).toEqual([{ id: 'b', relationships: 0 }]);
    });

    it('keeps a node that still has relationships from a plain DELETE', async () => {
      await change(store(), 'CREATE (:Person {id: $a})-[:MET]->(:Person {id: $b})', { a: 'a', b: 'b' });
      await expect(
        change(store(), 'MATCH (p:Person {id: $id}) DELETE p', { id: 'a' }),
      ).rejects.toBeInstanceOf(StatementFailed);
    });

    it('moves relationships with their properties from one node to another', async () => {
      await change(
        store(),
        'CREATE (:Person {id: $a})-[:SPOKE {side: 1}]->(:Talk {id: $t}), (:Person {id: $b})',
        {
          a: 'a',
          b: 'b',
          t: 't',
        },
      );
      await change(
        store(),
        `MATCH (from:Person {id: $a})-[old:SPOKE]->(t) MATCH (to:Person {id: $b})
         MERGE (to)-[new:SPOKE]->(t) SET new += properties(old) DELETE old`,
        { a: 'a', b: 'b' },
      );
      const rows = await store().read(
        'MATCH (p:Person)-[s:SPOKE]->(t) RETURN p.id AS p, s.side AS side, t.id AS t',
      );
      expect(rows).toEqual([{ p: 'b', side: 1, t: 't' }]);
    });

    it('runs FOREACH over a list that may be empty', async () => {
      await change(store(), 'CREATE (:Person {id: $id})', { id: 'a' });
      const tie =
        'MATCH (p:Person {id: $id}) FOREACH (t IN $talks | MERGE (k:Talk {id: t}) MERGE (p)-[:SPOKE]->(k))';
      await change(store(), tie, { id: 'a', talks: [] });
      await change(store(), tie, { id: 'a', talks: ['x', 'y', 'x'] });
      expect(await store().read('MATCH (:Person)-[:SPOKE]->(t) RETURN t.id AS id ORDER BY id')).toEqual([
        { id: 'x' },
        { id: 'y' },
      ]);
    });

    it('writes within CALL (x) { … } for each row', async () => {
      await change(
        store(),
        `UNWIND $rows AS row MERGE (p:Person {id: row.id}) WITH p, row
         CALL (p, row) { UNWIND row.talks AS talk MERGE (t:Talk {id: talk}) MERGE (p)-[:SPOKE]->(t) }`,
        {
          rows: [
            { id: 'a', talks: ['x', 'y'] },
            { id: 'b', talks: [] },
            { id: 'c', talks: ['y'] },
          ],
        },
      );
      const rows = await store().read(
        'MATCH (p:Person) RETURN p.id AS id, COUNT { (p)-[:SPOKE]->() } AS talks ORDER BY id',
      );
      expect(rows).toEqual([
        { id: 'a', talks: 2 },
        { id: 'b', talks: 0 },
        { id: 'c', talks: 1 },
      ]);
    });

    it('rejects a second node with a unique id, also after the schema was set up again', async () => {
      await change(store(), 'CREATE (:Person {id: $id})', { id: 'a' });
      await store().setUp(SCHEMA);
      const again = change(store(), 'CREATE (:Person {id: $id})', { id: 'a' });
      await expect(again).rejects.toMatchObject({ name: 'StatementFailed', code: 'STATEMENT_FAILED' });
    });

    it('lets nodes of different labels share an id', async () => {
      await change(store(), 'CREATE (:Person {id: $id}), (:Talk {id: $id})', { id: 'a' });
      expect(await store().read('MATCH (p:Person {id: $id}) RETURN count(p) AS count', { id: 'a' })).toEqual([
        { count: 1 },
      ]);
    });
  });
}
