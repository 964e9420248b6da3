import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

/**
 * An empty store for one test: the Neo4j of NEO4J_URI when that is set, wiped first, else an embedded one in a new
 * folder that goes with it when it is closed.
 *
 * @throws Error when NEO4J_URI is set and DATELINE_TEST_WIPE is not 1: tests must not empty somebody's database
 */
export async function openTestStore(): Promise<GraphStore> {
  const uri = process.env.NEO4J_URI;
  return uri ? openEmptyNeo4j(uri) : openEmbeddedTestStore();
}

/** Likewise, whatever is set. */
export async function openEmbeddedTestStore(): Promise<GraphStore> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-store-'));
  const store = await openStore({ folder });
  const close = store.close.bind(store);
  store.close = async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  };
  return store;
}

async function openEmptyNeo4j(uri: string): Promise<GraphStore> {
  if (process.env.DATELINE_TEST_WIPE !== '1') {
    throw new Error(
      `Tests empty the database at ${uri}; set DATELINE_TEST_WIPE=1 when nothing in it is of worth.`,
    );
  }
  const settings = {
    uri,
    username: process.env.NEO4J_USERNAME,
    password: process.env.NEO4J_PASSWORD,
    database: process.env.NEO4J_DATABASE,
  };
  const store = await openStore({ neo4j: settings });
  await wipe(settings);
  return store;
}

/** Takes away all nodes. Constraints and indexes stay: to make them anew costs more than most tests do. */
async function wipe({ uri, username, password, database }: Wiped): Promise<void> {
  const driver = neo4j.driver(uri, username ? neo4j.auth.basic(username, password ?? '') : undefined);
  const session = driver.session(database ? { database } : {});
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}

interface Wiped {
  readonly uri: string;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly database: string | undefined;
}
