import type grafeo from '@grafeo-db/js';
import { StatementFailed } from './errors.ts';
import type { TextHit, TextIndex } from './graph-store.ts';
import { searchable } from './searchable.ts';

/** Full-text search in the embedded database; see `GraphStore.searchText`. */
export async function embeddedHits(
  database: grafeo.GrafeoDB,
  index: TextIndex,
  text: string,
  limit: number,
): Promise<readonly TextHit[]> {
  const words = searchable(text);
  if (words === '') return [];
  const found = await best(database, index, words, limit);
  const hits: TextHit[] = [];
  for (const [node = -1, score = 0] of found) {
    const id = database.getNode(node)?.get('id');
    if (typeof id === 'string') hits.push({ id, score });
  }
  hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return hits.slice(0, limit);
}

/** The engine orders equal scores by its own node numbers, so it is asked on until the last score is passed. */
async function best(database: grafeo.GrafeoDB, index: TextIndex, words: string, limit: number) {
  for (let asked = limit + 1; ; asked *= 2) {
    const found = await database
      .textSearch(index.label, index.property, words, asked)
      .catch((cause: unknown) => {
        throw new StatementFailed(cause instanceof Error ? cause.message : String(cause), { cause });
      });
    if (found.length < asked || found.at(-1)?.[1] !== found.at(limit - 1)?.[1]) return found;
  }
}
