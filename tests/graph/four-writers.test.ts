import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type IngestItem, ingestBatch } from '../../src/graph/ingest-batch.ts';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openTestStore } from '../store/test-store.ts';
import { ArticleBuilder } from './article-builder.ts';
import { carryOut, type Step } from './writer-process.ts';
import { exported, stepsOf } from './writer-steps.ts';

const WRITER = fileURLToPath(new URL('writer-process.ts', import.meta.url));
const WRITERS = 4;
const SEED = Number(process.env.DATELINE_TEST_SEED ?? 5);

async function inProcess(steps: readonly Step[]): Promise<void> {
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  writer.stdin.end(JSON.stringify(steps));
  const [status] = await once(writer, 'exit');
  expect(status).toBe(0);
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
    for (const step of plans.flat()) await carryOut(one, step);
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
