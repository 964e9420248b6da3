import { describe, expect, it, test } from 'vitest';
import { articleIn, failuresOf, outcomesIn } from './outcomes.ts';

const body = 'Anna Berg met Li Wei in Oslo.\n';

describe('a Markdown file', () => {
  it('states its metadata in front matter, and its text is all that follows', async () => {
    const frontMatter = [
      '---',
      'id: berg-1',
      'url: https://news.example/1',
      'title: "Berg: Oslo at last"',
      'publisher: Example News # not the paper',
      'publishedOn: 2024-05-17',
      'tags: [a, b]',
      '---',
      '',
    ].join('\n');
    expect(await articleIn('a.md', `${frontMatter}\n${body}`)).toEqual({
      id: 'berg-1',
      url: 'https://news.example/1',
      title: 'Berg: Oslo at last',
      publisher: 'Example News',
      publishedOn: '2024-05-17',
      text: `\n${body}`,
    });
  });

  it.each([
    ['has no front matter', body],
    ['begins with a longer rule', `-----\n${body}---\n`],
    ['begins with a dash and words', `--- and then ---\n${body}`],
    ['has a rule further down', `${body}\n---\n\nMore.`],
    ['begins with a blank line and a rule', `\n---\n${body}---\n`],
  ])('that %s is text as it is', async (_, text) => {
    expect(await articleIn('a.markdown', text)).toMatchObject({ id: 'a.markdown', text, title: null });
  });

  it('may use the line ends of Windows and keeps them in its text', async () => {
    const article = await articleIn(
      'a.md',
      '---\r\ntitle: Oslo\r\npublishedOn: 2024-05-17\r\n---\r\nOne.\r\nTwo.',
    );
    expect(article).toMatchObject({ title: 'Oslo', publishedOn: '2024-05-17', text: 'One.\r\nTwo.' });
  });

  it.each([
    ['date: 2024-05-17', '2024-05-17'],
    ['date: "2024-05-17 08:30:00 +0200"', '2024-05-17'],
    ['date: 2024-05-17T23:30:00-05:00', '2024-05-17'],
    ['date: 2024-05-17\npublishedOn: 2024-05-18', '2024-05-18'],
    ['date: May 2024', null],
  ])('is of the day of "%s", as site generators write it', async (line, publishedOn) =>
    expect(await articleIn('a.md', `---\n${line}\n---\n${body}`)).toMatchObject({ publishedOn }),
  );

  it('may have front matter that states nothing', async () => {
    expect(await articleIn('a.md', `---\n# to be done\ntitle:\nurl: ""\n---\n${body}`)).toMatchObject({
      id: 'a.md',
      title: null,
      url: null,
      text: body,
    });
  });

  it('has no text but the one after its front matter', async () => {
    expect((await articleIn('a.md', `---\ntext: other\n---\n${body}`)).text).toBe(body);
  });

  test.each([
    ['title: 2024', { title: '2024' }],
    ['title: 1e3', { title: '1e3' }],
    ['id: 007', { id: '007' }],
    ['title: true', { title: 'true' }],
    ['title:   1984   # the novel', { title: '1984' }],
    ['title: 2024-05-17', { title: '2024-05-17' }],
    ['title: ~', { title: null }],
    ['title: null', { title: null }],
    ['publishedOn: "2024-05-17"', { publishedOn: '2024-05-17' }],
    ['publishedOn:\n  2024-05-17', { publishedOn: '2024-05-17' }],
    ['publishedOn: 2024-05-17T00:30:00+09:00', { publishedOn: '2024-05-17' }],
    ['publishedOn: 2024-05-17 23:30:00 -11', { publishedOn: '2024-05-17' }],
  ])('means the words it writes: %j', async (line, fields) => {
    expect(await articleIn('a.md', `---\n${line}\n---\n${body}`)).toMatchObject(fields);
  });

  test.each([
    ['publishedOn: 2024-02-30', 'BAD_INPUT .*a\\.md: publishedOn "2024-02-30" is no day of the calendar'],
    ['publishedOn: [2024]', 'BAD_INPUT .*a\\.md: publishedOn must be a string'],
    ['{ title: 5 }', 'BAD_INPUT .*a\\.md: title must be in quotes in the front matter'],
    ['title: &a 5', 'BAD_INPUT .*a\\.md: title must be in quotes in the front matter'],
    ['title: "Oslo', 'BAD_INPUT .*a\\.md:3: the front matter is broken: '],
    ['a: 1\nb: 2\ntitle: Oslo: at last', 'BAD_INPUT .*a\\.md:4: the front matter is broken: '],
    ['title: a\ntitle: b', 'BAD_INPUT .*a\\.md:3: the front matter is broken: duplicated mapping key'],
    ['- title', 'BAD_INPUT .*a\\.md:2: the front matter is no list of "key: value" lines'],
    ['Just words.', 'BAD_INPUT .*a\\.md:2: the front matter is no list of "key: value" lines'],
    [`note: ${'x'.repeat(65_536)}`, 'TOO_LARGE .*a\\.md: the front matter has over 64 KiB'],
  ])('is refused with front matter %#, naming the place', async (yaml, reason) => {
    const failures = failuresOf(await outcomesIn({ 'a.md': `---\n${yaml}\n---\n${body}` }));
    expect(failures).toEqual([expect.stringMatching(reason)]);
  });

  it('is refused at once where a value unfolds without measure', async () => {
    const levels = [...'bcdefghijklmnop'].map((to, n) => {
      const from = String.fromCharCode(97 + n);
      return `${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`;
    });
    const yaml = ['a: &a [x]', ...levels, 'title: *p'].join('\n');
    const failures = failuresOf(await outcomesIn({ 'a.md': `---\n${yaml}\n---\n${body}` }));
    expect(failures).toEqual([expect.stringMatching(/a\.md: title must be a string/)]);
  });

  it('is refused where the front matter is never closed', async () => {
    const failures = failuresOf(await outcomesIn({ 'a.md': `---\ntitle: Oslo\n\n${body}` }));
    expect(failures).toEqual([
      expect.stringMatching(/a\.md:1: the front matter is not closed by a line of ---/),
    ]);
  });

  test.each(['js', 'javascript', 'json', 'toml'])(
    'never runs or guesses at front matter in %s',
    async (language) => {
      const content = `---${language}\nglobalThis.ranFrontMatter = true\n---\n${body}`;
      const failures = failuresOf(await outcomesIn({ 'a.md': content }));
      expect(failures).toEqual([
        expect.stringMatching(`a\\.md:1: front matter must be YAML .*, not ${language}`),
      ]);
      expect('ranFrontMatter' in globalThis).toBe(false);
    },
  );
});
