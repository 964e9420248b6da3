import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { StatementFailed } from '../../../src/store/errors.ts';
import type { StatementRunner } from '../../../src/store/graph-store.ts';
import { change, freshStore, type OpenStore } from './fresh-store.ts';

const COUNT = 'MATCH (n:Note) RETURN count(n) AS count';
const CREATE = 'CREATE (:Note {id: $id})';

/** In two statements, between which another transaction may come. */
async function raiseByReading(transaction: StatementRunner): Promise<void> {
  const [row] = await transaction.run('MATCH (n:Note) RETURN n.count AS count');
  await transaction.run('MATCH (n:Note) SET n.count = $count', { count: Number(row?.count) + 1 });
}

export function transactions(open: OpenStore): void {
  describe('transactions', () => {
    const store = freshStore(open);

    it('gives back what the work gives back', async () => {
      expect(await store().write(async () => 'done')).toBe('done');
    });

    it('keeps nothing when the work throws, and throws that very error on', async () => {
      const mishap = new Error('mishap');
      const failed = store().write(async (transaction) => {
        await transaction.run(CREATE, { id: 'n' });
        throw mishap;
      });
      await expect(failed).rejects.toBe(mishap);
      expect(await store().read(COUNT)).toEqual([{ count: 0 }]);
    });

    it('keeps nothing when a statement fails, even if the work makes nothing of it', async () => {
      const failed = store().write(async (transaction) => {
        await transaction.run(CREATE, { id: 'n' });
        await transaction.run('RETURN 1 +').catch(() => undefined);
      });
      await expect(failed).rejects.toBeInstanceOf(StatementFailed);
      expect(await store().read(COUNT)).toEqual([{ count: 0 }]);
    });

    it('keeps nothing when one of several statements asked for at once fails', async () => {
      const failed = store().write((transaction) =>
        Promise.all([
          transaction.run('RETURN 1 +'),
          ...['a', 'b', 'c'].map((id) => transaction.run(CREATE, { id })),
        ]),
      );
      await expect(failed).rejects.toBeInstanceOf(StatementFailed);
      expect(await store().read(COUNT)).toEqual([{ count: 0 }]);
    });

    it('goes on after a failed transaction', async () => {
      await expect(change(store(), 'RETURN 1 +')).rejects.toBeInstanceOf(StatementFailed);
      await change(store(), CREATE, { id: 'n' });
      expect(await store().read(COUNT)).toEqual([{ count: 1 }]);
    });

    it('lets the work read what it wrote, and others only when it is done', async () => {
      await store().write(async (transaction) => {
        await transaction.run(CREATE, { id: 'n' });
        expect(await transaction.run(COUNT)).toEqual([{ count: 1 }]);
        expect(await store().read(COUNT)).toEqual([{ count: 0 }]);
      });
      expect(await store().read(COUNT)).toEqual([{ count: 1 }]);
    });

    it('carries out writes that are asked for at once on the same node, each of them', async () => {
      await change(store(), 'CREATE (:Note {id: $id, count: 0})', { id: 'n' });
      const raise = () => change(store(), 'MATCH (n:Note {id: $id}) SET n.count = n.count + 1', { id: 'n' });
      await Promise.all(Array.from({ length: 20 }, raise));
      expect(await store().read('MATCH (n:Note) RETURN n.count AS count')).toEqual([{ count: 20 }]);
    });

    it('carries out writes that touch the same nodes in opposite order', async () => {
      const touch = 'MERGE (n:Note {id: $id}) ON CREATE SET n.count = 1 ON MATCH SET n.count = n.count + 1';
      const inOrder = (ids: readonly string[]) =>
        store().write(async (transaction) => {
          for (const id of ids) await transaction.run(touch, { id });
        });
      await Promise.all([inOrder(['a', 'b', 'c']), inOrder(['c', 'b', 'a']), inOrder(['b', 'a', 'c'])]);
      const rows = await store().read('MATCH (n:Note) RETURN n.id AS id, n.count AS count ORDER BY id');
      expect(rows).toEqual(['a', 'b', 'c'].map((id) => ({ id, count: 3 })));
    });

    it('lets those that lock one key read what the one before them wrote', async () => {
      await change(store(), 'CREATE (:Note {id: $id, count: 0})', { id: 'n' });
      const raise = (_: unknown, i: number) =>
        store().write(
          async (transaction) => {
            await transaction.lock([`own ${i}`]);
            await transaction.lock(['shared', 'shared']);
            await raiseByReading(transaction);
          },
          { alone: i % 4 === 3 },
        );
      await Promise.all(Array.from({ length: 12 }, raise));
      expect(await store().read('MATCH (n:Note) RETURN n.count AS count')).toEqual([{ count: 12 }]);
    });

    it('lets nobody lock anything while one is alone', async () => {
      await change(store(), 'CREATE (:Note {id: $id, count: 0})', { id: 'n' });
      let others = 0;
      let before = 0;
      const alone = store().write(
        async (transaction) => {
          before = others;
          await setTimeout(200);
          expect(others).toBe(before);
          await raiseByReading(transaction);
        },
        { alone: true },
      );
      const locking = Array.from({ length: 8 }, (_, i) =>
        store().write(async (transaction) => {
          await transaction.lock([`own ${i}`]);
          others += 1;
          await transaction.lock(['count']);
          await raiseByReading(transaction);
        }),
      );
      await Promise.all([alone, ...locking]);
      expect(await store().read('MATCH (n:Note) RETURN n.count AS count')).toEqual([{ count: 9 }]);
    });

    it('refuses to write where a statement that reads is expected', async () => {
      await expect(store().read(CREATE, { id: 'n' })).rejects.toBeInstanceOf(StatementFailed);
      expect(await store().read(COUNT)).toEqual([{ count: 0 }]);
    });

    it.each([
      ['is no Cypher', 'RETURN 1 +'],
      ['lacks a parameter', 'RETURN $missing AS x'],
      ['calls what does not exist', 'RETURN nothing_of_the_kind(1) AS x'],
    ])('says which statement failed when it %s', async (_, cypher) => {
      await expect(store().read(cypher)).rejects.toMatchObject({
        code: 'STATEMENT_FAILED',
        cause: expect.any(Error),
      });
    });

    it('can be closed twice, and says so when it is asked afterwards', async () => {
      const closed = store();
      await closed.close();
      await closed.close();
      await expect(closed.read('RETURN 1 AS one')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(change(closed, CREATE, { id: 'n' })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    });
  });
}
