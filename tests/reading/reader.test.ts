import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticles } from '../../src/article/read-articles.ts';
import { SAMPLE_ARTICLES } from '../../src/ingest/seed-graph.ts';
import { createReader } from '../../src/reading/reader.ts';
import type { Passage, Reading } from '../../src/reading/reading.ts';

const reader = createReader();

const article = (text: string): Article => ({
  id: 'text',
  title: null,
  publisher: null,
  url: null,
  publishedOn: '2024-05-15',
  text,
});

async function samples(): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const outcome of readArticles([SAMPLE_ARTICLES])) if (outcome.ok) articles.push(outcome.article);
  return articles;
}

const passagesOf = ({ entities, dates, events, positions }: Reading): Passage[] => [
  ...entities.flatMap(({ mentions }) => mentions),
  ...dates,
  ...events.flatMap(({ evidence }) => evidence),
  ...positions,
];

function expectVerbatim(text: string): void {
  for (const { start, end, text: words } of passagesOf(reader.read(article(text)))) {
    expect(text.slice(start, end)).toBe(words);
    expect(words).not.toBe('');
  }
}

/** Events without offsets, in composed characters. */
const told = ({ entities, events }: Reading): unknown =>
  JSON.parse(
    JSON.stringify({
      names: entities.map(({ type, name }) => [type, name]),
      events: events.map(({ kind, status, when, place, participants }) => ({
        kind,
        status,
        when,
        place,
        participants,
      })),
    }).normalize('NFC'),
  );

describe('a reading', () => {
  test('points at the very characters of the text', async () => {
    for (const { text } of await samples()) expectVerbatim(text);
  });

  test('points at them beyond the BMP, in decomposed text and around invisible characters', async () => {
    for (const { text } of await samples()) {
      expectVerbatim(text.normalize('NFD'));
      expectVerbatim(`😀 ${text.replaceAll('. ', '. 😀 ').replaceAll(' met', '\u200b met')}`);
    }
  });

  test('is the same for composed and decomposed text', async () => {
    for (const { text, publishedOn } of await samples()) {
      const composed = reader.read({ ...article(text.normalize('NFC')), publishedOn });
      const decomposed = reader.read({ ...article(text.normalize('NFD')), publishedOn });
      expect(told(decomposed)).toEqual(told(composed));
    }
  });

  test('is the same whatever was read before', async () => {
    const articles = await samples();
    const alone = articles.map((one) => createReader().read(one));
    const after = articles.toReversed().map((one) => reader.read(one));
    expect(after.toReversed()).toEqual(alone);
  });

  test('of any text at all is a reading, verbatim', () => {
    const words = fc.constantFrom(
      ...[
        'President',
        'Ana Lima',
        'met',
        'Bo Ek',
        ',',
        'and',
        'in',
        'Quito',
        '.',
        '\n\n',
        '"',
        '(',
        ')',
        'on May 3',
        "'s",
        'the',
        'minister',
        'he',
        'of',
        '—',
        '\ud800',
        'é',
        '😀',
        '1990s',
        'will',
        'not',
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => expectVerbatim(list.join(' '))),
      { numRuns: 150 },
    );
  });

  test.each([
    ['white space', ' \n '],
    ['one endless word', 'a'.repeat(100_000)],
    ['capitals without end', 'A '.repeat(50_000)],
    ['nested brackets', '('.repeat(50_000) + ')'.repeat(50_000)],
    ['a list without end', 'Ana Lima, '.repeat(10_000)],
    ['no Latin letters', '新华社北京。'.repeat(1000)],
    ['digits', '2024 '.repeat(20_000)],
    ['control characters', '\u0001Ana\u0002 met\u0003 Bo.\u0000'],
  ])('of %s is perhaps empty, but comes', (_, text) => expectVerbatim(text));
});
