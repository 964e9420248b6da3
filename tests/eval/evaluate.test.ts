import { describe, expect, test } from 'vitest';
import { worsened } from '../../eval/committed.ts';
import { evaluate } from '../../eval/evaluate.ts';
import type { EvaluationSet } from '../../eval/evaluation-set.ts';
import { inHalves } from '../../eval/loading/parts.ts';
import { withTable } from '../../eval/readme.ts';
import { tableOf } from '../../eval/table.ts';
import { readingOf } from './reading-of.ts';

const exercise = (id: string) => ({
  article: { id, text: 'Nobody met.', title: null, publisher: null, publishedOn: null, url: null },
  gold: null,
});

const rows = [{ what: 'half right: P / R', figures: ['precision', 'recall'], aim: '60 / 60' }];

const set: EvaluationSet = {
  name: 'prose',
  load: async () =>
    inHalves('prose', ['a01', 'a02', 'a03'].map(exercise), {
      rows,
      score: (cases, miss) => {
        for (const { id } of cases) miss(id);
        return { precision: 50, recall: 40 };
      },
    }),
};
const absent: EvaluationSet = { name: 'elsewhere', load: async () => null };
const reader = { version: 'none', read: () => readingOf({}) };

describe('an evaluation', () => {
  test('scores odd and even texts apart, and shows the misses of the odd ones only', async () => {
    expect(await evaluate([set], reader)).toMatchObject([
      { name: 'prose, odd', texts: 2, misses: ['a01', 'a03'] },
      { name: 'prose, even', texts: 1, misses: [] },
      { name: 'offsets', texts: 3, figures: { 'bad offsets': 0 } },
    ]);
  });

  test('leaves out sets that are not there', async () => {
    expect(await evaluate([absent], reader)).toMatchObject([{ name: 'offsets', texts: 0 }]);
  });

  test('is shown as one table', async () => {
    const [, , line] = tableOf(await evaluate([set], reader)).split('\n');
    expect(line?.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'prose, odd',
      '2',
      'half right: P / R',
      '50 / 40',
      '60 / 60',
      '',
      '',
    ]);
  });
});

describe('figures have worsened', () => {
  const now = (figures: Record<string, number>) => [{ name: 'prose', texts: 1, rows, misses: [], figures }];

  test.each([
    ['recall', 40, 39, false],
    ['recall', 40, 38.9, true],
    ['recall', 40, 60, false],
    ['bad offsets', 0, 1, true],
    ['claimed of refusals', 3, 2, false],
    ['claimed of refusals', 3, 5, true],
  ])('%s: from %d to %d: %s', (figure, before, after, has) => {
    expect(worsened(now({ [figure]: after }), { prose: { [figure]: before } })).toHaveLength(has ? 1 : 0);
  });

  test('when one is no longer measured', () => {
    expect(worsened(now({}), { prose: { recall: 40 } })).toHaveLength(1);
  });

  test('and not when a whole set is not there', () => {
    expect(worsened(now({}), { elsewhere: { recall: 40 } })).toEqual([]);
  });
});

test('the table goes between its two marks of the README', () => {
  const page = 'a\n<!-- figures: written by npm run eval -- --write -->\nold\n<!-- end of figures -->\nb';
  expect(withTable(page, 'new')).toBe(
    'a\n<!-- figures: written by npm run eval -- --write -->\n\nnew\n\n<!-- end of figures -->\nb',
  );
  expect(() => withTable('a', 'new')).toThrow(/must hold/);
});
