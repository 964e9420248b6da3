import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportGraph } from '../../src/graph/export-graph.ts';
import { type IngestItem, ingestBatch } from '../../src/graph/ingest-batch.ts';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openTestStore } from '../store/test-store.ts';
import { ArticleBuilder } from './article-builder.ts';
import { versionOf } from './worlds.ts';
import { carryOutSteps, type Step } from './writer-process.ts';

const WRITER = fileURLToPath(new URL('writer-process.ts', import.meta.url));
const WRITERS = 4;
const DOCUMENTS_OF_EACH = 5;
const SEED = Number(process.env.DATELINE_TEST_SEED ?? 5);

/** Some version of an article about the few people, days and places that all of them are about. */
function version(id: string, seed: number): IngestItem {
  const [item] = fc.sample(versionOf(id), { seed, numRuns: 1 });
  if (item === undefined) throw new Error('fast-check made no article.');
  return item;
}

/**
 * What one writer does: it puts in, edits and removes documents of its own, so that what becomes of each is certain,
 * and puts in documents that every writer does, half-way.
 */
function stepsOf(writer: number, seed: number): Step[] {
  const ids = Array.from({ length: DOCUMENTS_OF_EACH }, (_, i) => `doc-${writer}-${i}`);
  const number = (i: number, edition: number) => seed * 1000 + writer * 100 + i * 10 + edition;
  const first = ids.map((id, i) => version(id, number(i, 1)));
  const shared = ['shared-0', 'shared-1'].map((id, i) => version(id, seed * 1000 + 900 + i));
  return [
    { ingest: first.slice(0, 2) },
    ...first.slice(2).map((item) => ({ ingest: [item] })),
    { ingest: shared },
    ...ids.slice(1, 3).map((id, i) => ({ ingest: [version(id, number(i, 2))] })),
    ...ids.slice(2, 4).map((id) => ({ remove: id })),
    { ingest: first.slice(3, 4) },
  ];
}

async function inProcess(steps: readonly Step[]): Promise<void> {
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  writer.stdin.end(JSON.stringify(steps));
  const [status] = await once(writer, 'exit');
  expect(status).toBe(0);
}

async function exported(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportGraph(store)) lines.push(line);
  return lines.join('\n');
}

function meeting(id: string, a: string, b: string): IngestItem {
  return new ArticleBuilder(id, '2024-05-01')
    .person(a)
    .person(b)
    .event('MEETING', { sides: [[a], [b]], when: '2024-04-01' })
    .build();
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** The store, but for a write that ends only when it is let go. */
function holding(store: GraphStore): { held: GraphStore; written: Promise<void>; letGo: () => void } {
  const written = deferred();
  const letGo = deferred();
  const held: GraphStore = {
    description: store.description,
    setUp: (schema) => store.setUp(schema),
    read: (cypher, parameters) => store.read(cypher, parameters),
    searchText: (index, text, limit) => store.searchText(index, text, limit),
    close: () => store.close(),
    write: (work, options) =>
      store.write(async (transaction) => {
        const result = await work(transaction);
        written.resolve();
        await letGo.promise;
        return result;
      }, options),
  };
  return { held, written: written.promise, letGo: letGo.resolve };
}

// The embedded store has one process at a time. This needs a running server: npm run test:neo4j.
describe.skipIf(!process.env.NEO4J_URI)('four writers in processes of their own', () => {
  it(`leave the graph that one leaves, byte for byte (seed ${SEED})`, async () => {
    const plans = Array.from({ length: WRITERS }, (_, writer) => stepsOf(writer, SEED));
    const folder = await mkdtemp(join(tmpdir(), 'dateline-one-writer-'));
    const one = await openStore({ folder });
    await one.setUp(GRAPH_SCHEMA);
    await carryOutSteps(one, plans.flat());
    const expected = await exported(one);
    await one.close();
    await rm(folder, { recursive: true });

    const store = await openTestStore();
    await store.setUp(GRAPH_SCHEMA);
    await Promise.all(plans.map(inProcess));
    expect(await exported(store)).toBe(expected);
    await store.close();
  });

  it('wait for each other where their articles have a name in common, and else do not', async () => {
    const store = await openTestStore();
    await store.setUp(GRAPH_SCHEMA);
    const { held, written, letGo } = holding(store);
    const first = ingestBatch(held, [meeting('first', 'Ann Ames', 'Bob Burns')]);
    await written;
    let waited = true;
    const second = ingestBatch(store, [meeting('second', 'Ann Ames', 'Cy Cole')]).then(() => {
      waited = false;
    });
    await ingestBatch(store, [meeting('third', 'Dee Dunn', 'Eve Eads')]);
    expect(waited).toBe(true);
    letGo();
    await Promise.all([first, second]);
    const rows = await store.read('MATCH (d:Document)-[:STATES]->(:Report) RETURN d.id AS id ORDER BY id');
    expect(rows.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
    await store.close();
  });
});
