import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { articleIn, articlesOf, failuresOf, outcomesIn } from './outcomes.ts';

const good = 'Anna Berg met Li Wei in Oslo.';
const noise = Array.from({ length: 20_000 }, (_, n) => `${(n * 7_919) % 10_007}`).join(' ');

describe('a compressed file', () => {
  test.each([
    ['a.txt.gz', good, { id: 'a.txt.gz', text: good }],
    ['a.md.gz', `---\nid: x\n---\n${good}`, { id: 'x', text: good }],
    ['a.jsonl.gz', JSON.stringify({ id: 'x', text: good }), { id: 'x', text: good }],
    ['A.TXT.GZ', good, { id: 'A.TXT.GZ', text: good }],
  ])('%s is read as what it holds', async (name, content, article) => {
    expect(await articleIn(name, gzipSync(content))).toMatchObject(article);
  });

  it('may be several gzip members after one another', async () => {
    const members = Buffer.concat([gzipSync('Anna Berg '), gzipSync('met Li Wei.')]);
    expect((await articleIn('a.txt.gz', members)).text).toBe('Anna Berg met Li Wei.');
  });

  test.each([
    ['not gzip at all', Buffer.from(good)],
    ['cut short', gzipSync(noise).subarray(0, 2_000)],
    ['damaged', damaged(gzipSync(noise))],
  ])('that is %s is refused, and the others go through', async (_, content) => {
    const outcomes = await outcomesIn({ 'a.txt': good, 'bad.txt.gz': content, 'c.txt': good });
    expect(failuresOf(outcomes)).toEqual([
      expect.stringMatching(
        /^BAD_INPUT .*bad\.txt\.gz: is not a whole gzip file \(.+\): compress or copy it again/,
      ),
    ]);
    expect(articlesOf(outcomes).map(({ id }) => id)).toEqual(['a.txt', 'c.txt']);
  });

  it('that is cut short still gives the lines before the cut', async () => {
    const lines = Array.from({ length: 2_000 }, (_, n) =>
      JSON.stringify({ id: `${n}`, text: `${good} ${n ** 5}` }),
    );
    const whole = gzipSync(lines.join('\n'));
    const outcomes = await outcomesIn({ 'x.jsonl.gz': whole.subarray(0, whole.length - 2_000) });
    expect(articlesOf(outcomes).length).toBeGreaterThan(100);
    expect(failuresOf(outcomes)).toEqual([expect.stringMatching(/x\.jsonl\.gz: is not a whole gzip file/)]);
  });

  it('that expands without measure is refused', async () => {
    const outcomes = await outcomesIn({
      'bomb.txt.gz': gzipSync(Buffer.alloc(100_000_000, 'x')),
      'c.txt': good,
    });
    expect(failuresOf(outcomes)).toEqual([
      expect.stringMatching(/^TOO_LARGE .*bomb\.txt\.gz: text has over 1 MiB/),
    ]);
    expect(articlesOf(outcomes)).toHaveLength(1);
  });
});

function damaged(bytes: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, 1_000), Buffer.alloc(50, 0xff), bytes.subarray(1_050)]);
}
