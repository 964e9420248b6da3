import { describe, expect, it } from 'vitest';
import { ArticleBuilder } from '../graph/article-builder.ts';
import { seedArticles } from '../graph/seed-articles.ts';
import { run, storeOf } from './run.ts';

describe('dateline met', () => {
  it('shows with whom, when, where, what kind, which article and the quote', async () => {
    const store = await storeOf([
      new ArticleBuilder('news.txt', '2023-07-03', { title: 'A visit', publisher: 'VNS' })
        .person('Lê Hoài Trung')
        .person('Antony Blinken')
        .place('Washington')
        .event('MEETING', {
          sides: [['Lê Hoài Trung'], ['Secretary of State | Antony Blinken']],
          place: 'Washington',
          when: '2023-06-28..2023-07-02',
          quote: 'Lê Hoài Trung met Antony Blinken in Washington.',
        })
        .build(),
    ]);
    const { exitCode, stdout, stderr } = await run(['met', 'Le Hoai Trung'], store);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^1 encounter of Lê Hoài Trung\n/);
    expect(stdout).toContain('│ With ');
    expect(stdout).toMatch(
      /│ Antony Blinken, Secretary of .*│ 28 Jun – 2 Jul 2023 │ Washington +│ meeting +│/,
    );
    expect(stdout).toContain('“Lê Hoài Trung met Antony Blinken in Washington.”');
    expect(stdout).toContain('— A visit · VNS · 3 Jul 2023 · news.txt');
    for (const line of stdout.trimEnd().split('\n').slice(1)) expect(line).toHaveLength(100);
  });

  it('narrows down by the other party, days, place, kind and status', async () => {
    const store = await storeOf(seedArticles());
    const count = async (...args: string[]): Promise<number> =>
      JSON.parse((await run(['met', ...args, '--json'], store)).stdout).length;
    const all = await count('Lê Hoài Trung');
    expect(all).toBeGreaterThan(2);
    expect(await count('Lê Hoài Trung', 'Guy Ryder')).toBe(1);
    expect(await count('Lê Hoài Trung', '--since', '2024-01-01')).toBe(1);
    expect(await count('Lê Hoài Trung', '--until', '2023-12-31')).toBe(all - 1);
    expect(await count('Lê Hoài Trung', '--place', 'New York')).toBe(1);
    expect(await count('Lê Hoài Trung', '--kind', 'call')).toBe(0);
    expect(await count('Lê Hoài Trung', '--status', 'planned,denied')).toBe(0);
    expect(await count('Lê Hoài Trung', '--first', '2')).toBe(2);
  });

  it('prints encounters as JSON in the form of the API', async () => {
    const { stdout } = await run(['met', 'Kamala Harris', '--json'], await storeOf(seedArticles()));
    const [debate, ...others] = JSON.parse(stdout);
    expect(others).toEqual([]);
    expect(debate).toMatchObject({
      id: expect.stringMatching(/^event:/),
      kind: 'DEBATE',
      status: 'OCCURRED',
      when: { from: '2024-10-26', to: '2024-10-26', precision: 'DAY' },
      place: null,
      participants: [{ side: 0 }, { side: 1 }],
      reports: [{ document: { id: '000.txt', publisher: 'VNS' }, quote: expect.any(String), start: 0 }],
      differences: [],
    });
    expect(debate.participants).toContainEqual({
      party: expect.objectContaining({ id: 'person:donald-trump', name: 'Donald Trump' }),
      side: expect.any(Number),
      title: null,
    });
  });

  it('says so when there is nothing to show', async () => {
    const { exitCode, stdout } = await run(
      ['met', 'Kamala Harris', '--until', '1999-12-31'],
      await storeOf(seedArticles()),
    );
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'No encounters of Kamala Harris that the question asks for.\n',
    });
  });

  it('suggests names for one that nobody bears', async () => {
    const { exitCode, stdout, stderr } = await run(['met', 'Antony Blinkin'], await storeOf(seedArticles()));
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(
      /^error UNKNOWN_NAME: .*"Antony Blinkin".*Antony Blinken \(person:antony-blinken\)/,
    );
  });

  it('lists who may be meant by a name that several bear', async () => {
    const { exitCode, stderr } = await run(
      ['met', 'Smith'],
      await storeOf([
        new ArticleBuilder('a').person('Ann Smith', 'Smith').build(),
        new ArticleBuilder('b').person('Bob Smith', 'Smith').build(),
      ]),
    );
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^error AMBIGUOUS_NAME: .*\(person:ann-smith\).*\(person:bob-smith\)/);
  });

  it('cannot be made to write to the terminal by an article', async () => {
    const store = await storeOf([
      new ArticleBuilder('x\u001b[2J', null, { title: 'Title\u001b]0;owned\u0007' })
        .person('Ada Example')
        .person('Ben Sample')
        .event('MEETING', {
          sides: [['Ada Example'], ['Ben Sample']],
          quote: 'Ada\u009b2J met Ben.\u001b[31m',
        })
        .build(),
    ]);
    for (const command of [['met', 'Ada Example'], ['documents']]) {
      const { stdout } = await run(command, store);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }
  });
});
