import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ANYBODY } from '../../src/graphql/access/caller.ts';
import { requestContext } from '../../src/graphql/context.ts';
import { executorOf } from '../../src/graphql/execution/executor.ts';
import { datelineSchema } from '../../src/graphql/schema.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { ingest, openApi } from './api.ts';
import { plainReader } from './plain-reader.ts';

const ARTICLE = 'Ada Example met Ben Sample on 2024-05-03.';

/** As long and as harmless as a name may be, and like none in the graph. */
const HARMLESS = 'Zoltan Quibble';

const HOSTILE: Readonly<Record<string, string>> = {
  'a quote': "Zoltan' OR 1=1 //",
  'double quotes': 'Zoltan" RETURN 1 //',
  backticks: 'Zoltan`) DETACH DELETE n //',
  'the end of a map': "Zoltan'}) MATCH (n) DETACH DELETE n //",
  'a parameter': '$id Zoltan $names',
  'an escape': "Zoltan\\' OR true //",
  'a Unicode escape': 'Zoltan\\u0027 OR true //',
  'a look-alike quote': 'Zoltan\u02bc OR \uff071\uff07=\uff071\uff07',
  'a look-alike backtick': 'Zoltan\u02cb) DELETE n',
  'a comment': 'Zoltan /* */ // --',
  'line breaks': 'Zoltan\n}) CALL db.labels() YIELD label RETURN label //',
  'a null character': "Zoltan\0' OR 1=1",
  'a subquery': 'Zoltan CALL { MATCH (n) DETACH DELETE n }',
  'operators of full-text search': 'Zoltan AND (id:* OR name:[a TO z]) ~ ^ ? *',
  'an unbound lone surrogate': 'Zoltan \ud800 Quibble',
  '10,000 characters': `Zoltan ${"'".repeat(10_000)}`,
};

const QUESTIONS = [
  'query ($s: String!) { encounters(who: $s) { totalCount } }',
  'query ($s: String!) { encounters(who: "Ada Example", with: $s) { totalCount } }',
  'query ($s: String!) { encounters(who: "Ada Example", place: $s) { totalCount } }',
  'query ($s: String!) { encounters(who: "Ada Example", title: $s) { totalCount } }',
  'query ($s: String!) { encounters(who: "Ada Example", publisher: $s) { totalCount } }',
  'query ($s: String!) { timeline(who: [$s, "Ada Example"]) { unplaced } }',
  'query ($s: ID!) { node(id: $s) { id } }',
  'query ($s: String!) { acquaintances(who: $s) { totalCount } }',
  'query ($s: String!) { connection(from: $s, to: "Ada Example") { __typename } }',
  'query ($s: String!) { search(text: $s) { text } }',
  'query ($s: String!) { person(name: $s) { id } }',
  'query ($s: ID!) { person(id: $s) { id aliases mentions { totalCount } } }',
  'query ($s: ID!) { place(id: $s) { id } }',
  'query ($s: ID!) { event(id: $s) { id } }',
  'query ($s: ID!) { document(id: $s) { id mentions { text } } }',
  'query ($s: String!) { documents(publisher: $s) { totalCount } }',
  'query ($s: String!) { documents(mentioning: $s) { totalCount } }',
  'mutation ($s: ID!) { removeDocument(id: $s) }',
  'mutation ($s: ID!) { same(a: $s, b: "person:ada-example") { id } }',
  'mutation ($s: ID!) { different(a: "person:ada-example", document: $s) { id } }',
  'mutation ($s: ID!) { undo(decision: $s) { id } }',
];

/** Cursors are encoded JSON, so whoever knows that can put anything into one. */
const PAGED = [
  'query ($s: String!) { documents(after: $s) { totalCount pageInfo { endCursor } } }',
  'query ($s: String!) { encounters(who: "Ada Example", after: $s) { totalCount pageInfo { endCursor } } }',
  'query ($s: String!) { acquaintances(who: "Ada Example", after: $s) { totalCount pageInfo { endCursor } } }',
];

/** The store, and every statement that is sent to it, byte for byte. */
function recorded(store: GraphStore, sent: string[]): GraphStore {
  return {
    description: store.description,
    setUp: (schema) => store.setUp(schema),
    read(cypher, parameters) {
      sent.push(cypher);
      return store.read(cypher, parameters);
    },
    write: (work, options) =>
      store.write(
        (transaction) =>
          work({
            run(cypher, parameters) {
              sent.push(cypher);
              return transaction.run(cypher, parameters);
            },
            lock: (keys) => transaction.lock(keys),
          }),
        options,
      ),
    searchText(index, text, limit) {
      sent.push(`search ${index.name}`);
      return store.searchText(index, text, limit);
    },
    close: () => store.close(),
  };
}

describe('a hostile value', () => {
  async function opened() {
    const api = await openApi();
    await ingest(api, { a: ARTICLE });
    const execute = executorOf(datelineSchema());
    /** What was sent to the database for a question with this value, and the code it was answered with. */
    const ask = async (question: string, s: string) => {
      const sent: string[] = [];
      const store = recorded(api.store, sent);
      const context = requestContext({ store, reader: plainReader }, { error: () => {} }, ANYBODY);
      const { errors, data } = await execute({
        document: parse(question),
        operationName: null,
        variables: { s },
        context,
      });
      return { sent, data, code: codeOf(errors?.[0]?.originalError) };
    };
    return { api, ask };
  }

  it.each(QUESTIONS)('sends the very statements of a harmless one: %s', async (question) => {
    const { ask, api } = await opened();
    const harmless = await ask(question, HARMLESS);
    for (const [what, s] of Object.entries(HOSTILE)) {
      const hostile = await ask(question, s);
      if (hostile.code === 'BAD_INPUT') expect(hostile.sent, what).toEqual([]);
      else expect(hostile, what).toMatchObject({ sent: harmless.sent, code: harmless.code });
    }
    const { data } = await api.ask('{ documents { nodes { id text } } }');
    expect(data.documents.nodes).toEqual([{ id: 'a', text: ARTICLE }]);
  });

  it.each(PAGED)('sends the very statements of a harmless one in a cursor: %s', async (question) => {
    const { ask } = await opened();
    const first = await ask(question.replace(', after: $s', '').replace('(after: $s)', ''), '');
    const [page] = Object.values<{ pageInfo: { endCursor: string } }>(JSON.parse(JSON.stringify(first.data)));
    const cursor = page?.pageInfo.endCursor ?? '';
    const key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const harmless = await ask(question, cursor);
    expect(harmless.code).toBeNull();
    const known = new Set([...first.sent, ...harmless.sent]);
    for (const [what, s] of Object.entries(HOSTILE)) {
      const forged = key.map((part: unknown) => (typeof part === 'string' ? s : part));
      const hostile = await ask(question, Buffer.from(JSON.stringify(forged)).toString('base64url'));
      // Where it stands in the list decides whether there are rows to look up.
      expect([null, 'BAD_INPUT'], what).toContain(hostile.code);
      for (const statement of hostile.sent) expect(known, what).toContain(statement);
    }
  });

  it('is no order and no direction', async () => {
    const { api } = await opened();
    for (const order of ['`RECENT`', 'RECENT; DELETE', "'RECENT'", 'recent']) {
      const { errors } = await api.ask(
        'query ($o: AcquaintanceOrder) { acquaintances(who: "Ada Example", order: $o) { totalCount } }',
        { o: order },
      );
      expect(errors[0]?.extensions?.code).toMatch(/BAD_INPUT|GRAPHQL_VALIDATION_FAILED/);
    }
  });
});

function codeOf(failure: unknown): string | null {
  return failure instanceof Error && 'code' in failure ? String(failure.code) : null;
}
