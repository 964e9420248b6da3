import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { searchable } from '../../../src/store/searchable.ts';
import { change, freshStore, type OpenStore, SCHEMA, WORDS } from './fresh-store.ts';

const HARMLESS = [
  ...[
    '',
    ' ',
    '*',
    '"',
    '"unclosed',
    'a:b:c',
    '((',
    '[x TO',
    'AND',
    'x AND',
    'NOT NOT',
    '~',
    '\\',
    'x^',
    '&&',
    '!',
  ],
  ...['/x/', '😀', '\u0000', '\ud800'],
];

export function textSearch(open: OpenStore): void {
  describe('text search', () => {
    const store = freshStore(open);
    const found = async (text: string, limit = 10) =>
      (await store().searchText(WORDS, text, limit)).map(({ id }) => id);

    it('finds words with and without diacritics, whichever way they were written, in any case', async () => {
      await note(store(), { a: 'Nguyễn Quốc Dũng', b: 'Nguyen Quoc Dung', c: 'Đà Nẵng', d: 'Trần' });
      expect((await found('Nguyen')).sort()).toEqual(['a', 'b']);
      expect((await found('NGUYỄN')).sort()).toEqual(['a', 'b']);
      expect((await found('nguye\u0302\u0303n')).sort()).toEqual(['a', 'b']);
      expect(await found('da nang')).toEqual(['c']);
      expect(await found('ĐÀ NẴNG')).toEqual(['c']);
    });

    it('finds a text by any of its words, however common or short, and within punctuation', async () => {
      await note(store(), { a: 'Who is it?', b: "Biden's talks (in the U.S.)", c: 'nothing else' });
      expect(await found('who')).toEqual(['a']);
      expect(await found('biden')).toEqual(['b']);
      expect(await found('u')).toEqual(['b']);
      expect(await found('talks-about')).toEqual(['b']);
    });

    it('puts first what fits best, then goes by id, and gives no more than asked for', async () => {
      const same = { c: 'minister visits port', b: 'minister visits port', a: 'minister visits port' };
      await note(store(), { ...same, z: 'foreign minister' });
      expect(await found('foreign minister')).toEqual(['z', 'a', 'b', 'c']);
      expect(await found('foreign minister', 3)).toEqual(['z', 'a', 'b']);
      const hits = await store().searchText(WORDS, 'foreign minister', 2);
      expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? Number.NaN);
    });

    it('takes what is no word, and what is syntax to a search engine, as harmless text', async () => {
      await note(store(), { n: 'some words' });
      for (const text of HARMLESS) expect(await found(text), JSON.stringify(text)).toEqual([]);
    });

    it('follows changes and removals', async () => {
      await note(store(), { a: 'first', b: 'first' });
      await note(store(), { a: 'second' });
      await change(store(), 'MATCH (n:Note {id: $id}) DETACH DELETE n', { id: 'b' });
      expect(await found('first')).toEqual([]);
      expect(await found('second')).toEqual(['a']);
    });

    it('knows nothing of what was rolled back', async () => {
      const failed = store().write(async (transaction) => {
        await transaction.run('CREATE (:Note {id: $id, words: $words})', { id: 'a', words: 'ghost' });
        throw new Error('mishap');
      });
      await expect(failed).rejects.toThrow('mishap');
      expect(await found('ghost')).toEqual([]);
    });

    it('finds what was there before the schema was set up again', async () => {
      await note(store(), { a: 'early' });
      await store().setUp(SCHEMA);
      expect(await found('early')).toEqual(['a']);
    });
  });
}

async function note(store: GraphStore, texts: Readonly<Record<string, string>>): Promise<void> {
  const rows = Object.entries(texts).map(([id, text]) => ({ id, words: searchable(text) }));
  await change(store, 'UNWIND $rows AS row MERGE (n:Note {id: row.id}) SET n.words = row.words', { rows });
}
