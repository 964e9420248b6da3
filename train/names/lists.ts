/** Reads the word lists that lie beside this file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const LISTS_FOLDER = fileURLToPath(new URL('./lists', import.meta.url));

/** Entries by list name (the file's name without `.txt`); `#` begins a comment line. */
export function readLists(folder = LISTS_FOLDER): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.txt')) continue;
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    lists.set(
      file.slice(0, -4),
      lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')),
    );
  }
  return lists;
}
