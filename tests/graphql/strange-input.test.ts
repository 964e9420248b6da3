import { describe, expect, it } from 'vitest';
import { ingest, openApi } from './api.ts';

const ARTICLE = 'Ada Example met Ben Sample on 2024-05-03.';

const STRANGE = {
  'a NUL': 'a\u0000b',
  'half of a surrogate pair': 'a\ud800b',
  'an attempt at injection': '"`\'}) DETACH DELETE n //',
  'a Lucene query': 'name:* AND (a OR "b',
  'full-width letters': 'ｚｅｄ',
  'a direction mark': '\u202e',
  'an emoji': '😀',
  'a line break': 'Zed\nZed',
  '2,000 characters': 'x'.repeat(2_000),
  '10,000 characters': 'x'.repeat(10_000),
};

const QUESTIONS = [
  'query ($s: String!) { encounters(who: $s) { totalCount } }',
  'query ($s: String!) { encounters(who: "Ada Example", with: $s) { totalCount } }',
  'query ($s: String!) { encounters(who: "Ada Example", place: $s) { totalCount } }',
  'query ($s: String!) { encounters(who: "Ada Example", after: $s) { totalCount } }',
  'query ($s: String!) { acquaintances(who: $s) { totalCount } }',
  'query ($s: String!) { connection(from: $s, to: "Ada Example") { __typename } }',
  'query ($s: String!) { search(text: $s) { text } }',
  'query ($s: String!) { person(name: $s) { id } }',
  'query ($s: ID!) { person(id: $s) { id } }',
  'query ($s: ID!) { event(id: $s) { id } }',
  'query ($s: ID!) { document(id: $s) { id } }',
  'query ($s: String!) { documents(publisher: $s) { totalCount } }',
  'query ($s: String!) { documents(mentioning: $s) { totalCount } }',
  'query ($s: String!) { documents(after: $s) { totalCount } }',
  'mutation ($s: ID!) { removeDocument(id: $s) }',
  'mutation ($s: ID!) { ingest(articles: [{id: $s, text: ""}]) { code } }',
  'mutation ($s: Date) { ingest(articles: [{text: "Ada Example met Ben Sample.", publishedOn: $s}]) { code } }',
];

const EXPECTED = [undefined, 'BAD_INPUT', 'UNKNOWN_NAME', 'NOT_FOUND'];

describe('strange input', () => {
  it('is answered with a code of its own everywhere, and does no harm', async () => {
    const api = await openApi();
    await ingest(api, { a: ARTICLE });
    for (const [what, s] of Object.entries(STRANGE)) {
      for (const question of QUESTIONS) {
        const { data, errors } = await api.ask(question, { s });
        expect(EXPECTED, `${what} in ${question}: ${errors[0]?.message}`).toContain(
          errors[0]?.extensions?.code,
        );
        if (data?.ingest) expect(data.ingest, `${what} in ${question}`).toEqual([{ code: 'BAD_INPUT' }]);
      }
    }
    expect(api.logged).toEqual([]);
    const { data } = await api.ask('{ documents { nodes { id text } } }');
    expect(data.documents.nodes).toEqual([{ id: 'a', text: ARTICLE }]);
  });
});
