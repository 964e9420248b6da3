import { describe, expect, it } from 'vitest';
import { StatementFailed } from '../../../src/store/errors.ts';
import type { Parameters, Value } from '../../../src/store/graph-store.ts';
import { change, freshStore, type OpenStore } from './fresh-store.ts';

const THERE_AND_BACK: readonly (readonly [string, Value])[] = [
  ['an integer', 42],
  ['the largest exact integer', Number.MAX_SAFE_INTEGER],
  ['a negative integer', -7],
  ['a float', 0.1],
  ['true', true],
  ['false', false],
  ['an empty string', ''],
  ['a list of strings', ['Nguyễn', '', 'b']],
  ['an empty list', []],
  ['a list of integers', [1, 2, 3]],
  ['letters beyond the basic plane', '😀 𝔘𝔫𝔦 𠮷'],
  ['decomposed letters, as they are', 'Nguye\u0302\u0303n'],
  ['quotes, backslashes and line ends', `'"\`\\ \r\n\t $x {y}`],
  ['a NUL', 'a\u0000b'],
  ['a string of a mebibyte', 'đ'.repeat(512 * 1024)],
];

export function values(open: OpenStore): void {
  describe('values', () => {
    const store = freshStore(open);

    it.each(THERE_AND_BACK)('keeps %s', async (_, value) => {
      await change(store(), 'CREATE (:Note {id: $id, value: $value})', { id: 'n', value });
      expect(await store().read('MATCH (n:Note) RETURN n.value AS value')).toEqual([{ value }]);
    });

    it('takes and gives maps and lists within each other', async () => {
      const value = { a: [1, { b: null, c: [true, 'x', 2.5] }], d: {} };
      expect(await store().read('RETURN $value AS value', { value })).toEqual([{ value }]);
    });

    it('takes a number without a fraction as an integer, also within lists and maps', async () => {
      const parameters: Parameters = { number: 5, list: [5], map: { rows: [{ number: 5 }] } };
      const rows = await store().read(
        'RETURN $number / 2 AS a, $list[0] / 2 AS b, $map.rows[0].number / 2 AS c, toFloat($number) / 2 AS d',
        parameters,
      );
      expect(rows).toEqual([{ a: 2, b: 2, c: 2, d: 2.5 }]);
    });

    it('takes a large float as a float', async () => {
      expect(await store().read('RETURN $x AS x', { x: 1e300 })).toEqual([{ x: 1e300 }]);
    });

    it('gives a null for a property that is not there', async () => {
      await change(store(), 'CREATE (:Note {id: $id})', { id: 'n' });
      expect(await store().read('MATCH (n:Note) RETURN n.other AS other')).toEqual([{ other: null }]);
    });

    it('gives dates as strings, alone, in lists and in maps', async () => {
      await change(store(), 'CREATE (:Talk {id: $id, on: date($on), days: [date($on)]})', {
        id: 't',
        on: '2024-02-29',
      });
      const rows = await store().read(
        'MATCH (t:Talk) RETURN t.on AS on, t.days AS days, t {.on} AS map, {on: [t.on]} AS deep',
      );
      const on = '2024-02-29';
      expect(rows).toEqual([{ on, days: [on], map: { on }, deep: { on: [on] } }]);
    });

    it('keeps days long past and no day at all', async () => {
      await change(store(), 'UNWIND $rows AS row CREATE (t:Talk {id: row.id}) SET t.on = date(row.on)', {
        rows: [
          { id: 'old', on: '0938-11-05' },
          { id: 'none', on: null },
        ],
      });
      const rows = await store().read('MATCH (t:Talk) RETURN t.id AS id, t.on AS on ORDER BY id');
      expect(rows).toEqual([
        { id: 'none', on: null },
        { id: 'old', on: '0938-11-05' },
      ]);
    });

    it('compares stored days with given ones, and none with any', async () => {
      await change(store(), 'UNWIND $rows AS row CREATE (t:Talk {id: row.id}) SET t.on = date(row.on)', {
        rows: [
          { id: 'a', on: '2023-09-09' },
          { id: 'b', on: '2023-09-10' },
          { id: 'c', on: null },
          { id: 'd', on: '2023-10-01' },
        ],
      });
      const since = 'MATCH (t:Talk) WHERE t.on >= date($day) RETURN t.id AS id ORDER BY id';
      expect(await store().read(since, { day: '2023-09-10' })).toEqual([{ id: 'b' }, { id: 'd' }]);
      const always = 'MATCH (t:Talk) WHERE $day IS NULL OR t.on >= date($day) RETURN count(t) AS count';
      expect(await store().read(always, { day: null })).toEqual([{ count: 4 }]);
      const ends = 'MATCH (t:Talk) RETURN min(t.on) AS first, max(t.on) AS last';
      expect(await store().read(ends)).toEqual([{ first: '2023-09-09', last: '2023-10-01' }]);
    });

    it.each([
      ['undefined', undefined],
      ['NaN', Number.NaN],
      ['a Date', new Date(0)],
      ['a function', () => 1],
    ])('refuses %s within a parameter and says where it is', async (_, item) => {
      const parameters = { rows: [{ id: 'x' }, { id: item }] } as unknown as Parameters;
      const asked = store().read('UNWIND $rows AS row RETURN row.id AS id', parameters);
      await expect(asked).rejects.toThrow(/\$rows\[1\]\.id/);
      await expect(asked).rejects.toBeInstanceOf(StatementFailed);
    });

    it.each(['n', 'r', '[n]', '{n: n}', 'nodes(p)', 'p'])(
      'refuses to give nodes away whole: RETURN %s',
      async (returned) => {
        await change(store(), 'CREATE (:Note {id: $a})-[:BEFORE]->(:Note {id: $b})', { a: 'a', b: 'b' });
        const asked = store().read(`MATCH p = (n:Note)-[r:BEFORE]->(:Note) RETURN ${returned} AS whole`);
        await expect(asked).rejects.toBeInstanceOf(StatementFailed);
      },
    );
  });
}
