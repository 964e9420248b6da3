import { describe, expect, it } from 'vitest';
import { ArticleBuilder } from '../graph/article-builder.ts';
import { seedArticles } from '../graph/seed-articles.ts';
import { newStore, run, storeOf } from './run.ts';

describe('the documents of the graph', () => {
  it('are listed newest first, undated last', async () => {
    const store = await storeOf([
      new ArticleBuilder('undated').build(),
      new ArticleBuilder('old', '2023-01-01', { title: 'Old news', publisher: 'VNS' }).build(),
      new ArticleBuilder('new', '2024-01-01').build(),
    ]);
    const { exitCode, stdout } = await run(['documents'], store);
    expect(exitCode).toBe(0);
    expect(stdout).toBe('2024-01-01\tnew\n2023-01-01\told\tOld news\tVNS\nundated\tundated\n');
    expect(JSON.parse((await run(['documents', '--first', '1', '--json'], store)).stdout)).toEqual({
      id: 'new',
      title: null,
      publisher: null,
      publishedOn: '2024-01-01',
      url: null,
    });
  });

  it('can be removed by their ids', async () => {
    const store = await storeOf(seedArticles());
    expect(await run(['remove', '000.txt'], store)).toEqual({
      exitCode: 0,
      stdout: 'Removed 000.txt.\n',
      stderr: '',
    });
    expect((await run(['documents'], store)).stdout).not.toContain('000.txt');
    expect(await run(['remove', '000.txt'], store)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^error NOT_FOUND: .*"000\.txt"/),
    });
  });

  it('are exported to the same bytes in whatever order they came', async () => {
    const [one, other] = [await storeOf(seedArticles()), await storeOf(seedArticles().reverse())];
    const { exitCode, stdout } = await run(['export'], one);
    expect(exitCode).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).type),
    ).toContain('document');
    expect((await run(['export'], other)).stdout).toBe(stdout);
    expect((await run(['export'], await newStore())).stdout).toBe('');
  });
});
