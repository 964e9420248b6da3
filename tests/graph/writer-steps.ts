import fc from 'fast-check';
import { exportGraph } from '../../src/graph/export-graph.ts';
import type { IngestItem } from '../../src/graph/ingest-batch.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { versionOf } from './worlds.ts';
import type { Step } from './writer-process.ts';

const DOCUMENTS = 5;

/** Some version of an article about the few people, days and places that all of them are about. */
function version(id: string, seed: number): IngestItem {
  const [item] = fc.sample(versionOf(id), { seed, numRuns: 1 });
  if (item === undefined) throw new Error('fast-check made no article.');
  return item;
}

/**
 * What one writer does: it puts in, edits and removes documents of its own, so that what becomes of each is certain,
 * and half-way puts in documents that every writer does. To do it all again ends in the same graph.
 */
export function stepsOf(writer: number, seed: number): Step[] {
  const ids = Array.from({ length: DOCUMENTS }, (_, i) => `doc-${writer}-${i}`);
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

/** The graph as canonical lines. */
export async function exported(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportGraph(store)) lines.push(line);
  return lines.join('\n');
}
