import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportGraph } from '../../src/graph/export-graph.ts';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import { seedGraph } from '../../src/ingest/seed-graph.ts';
import { createReader } from '../../src/reading/reader.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openTestStore } from '../store/test-store.ts';

const reader = createReader();
const folder = await mkdtemp(join(tmpdir(), 'dateline-both-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The export of the sample articles, read into the store, which is then closed. */
async function exportOfSamples(store: GraphStore): Promise<string> {
  await store.setUp(GRAPH_SCHEMA);
  await seedGraph({ store, reader });
  const lines: string[] = [];
  for await (const line of exportGraph(store)) lines.push(line);
  await store.close();
  return lines.join('\n');
}

// Without a Neo4j it compares two embedded stores, which says less but is still true.
describe(`the sample articles in ${process.env.NEO4J_URI ? 'Neo4j' : 'a second embedded store'} and in an embedded store`, () => {
  it('give the same export, byte for byte', async () => {
    const here = await exportOfSamples(await openTestStore());
    const embedded = await exportOfSamples(await openStore({ folder }));
    expect(here).toBe(embedded);
    expect(here.split('\n').length).toBeGreaterThan(100);
  });
});
