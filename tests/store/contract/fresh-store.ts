import { afterEach, beforeEach } from 'vitest';
import type { GraphSchema, GraphStore, Row, TextIndex } from '../../../src/store/graph-store.ts';

export type OpenStore = () => Promise<GraphStore>;

export const WORDS: TextIndex = {
  name: 'note_words',
  label: 'Note',
  property: 'words',
  cypher: `CREATE FULLTEXT INDEX note_words IF NOT EXISTS FOR (n:Note) ON EACH [n.words]
    OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-no-stop-words' } }`,
};

export const SCHEMA: GraphSchema = {
  statements: [
    'CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT talk_id IF NOT EXISTS FOR (n:Talk) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT note_id IF NOT EXISTS FOR (n:Note) REQUIRE n.id IS UNIQUE',
    'CREATE INDEX talk_on IF NOT EXISTS FOR (n:Talk) ON (n.on)',
  ],
  textIndexes: [WORDS],
};

/** Gives each test of the describe block around it a store of its own, empty but for the schema. */
export function freshStore(open: OpenStore): () => GraphStore {
  let store: GraphStore | undefined;
  beforeEach(async () => {
    store = await open();
    await store.setUp(SCHEMA);
  });
  afterEach(async () => {
    await store?.close();
    store = undefined;
  });
  return () => {
    if (store === undefined) throw new Error('The store is open in tests only.');
    return store;
  };
}

/** One statement in a transaction of its own. */
export function change(store: GraphStore, cypher: string, parameters = {}): Promise<readonly Row[]> {
  return store.write((transaction) => transaction.run(cypher, parameters));
}
