import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { idFromPath } from './article-id.ts';
import { unreadable } from './file-bytes.ts';
import { formatOf, knownExtensions } from './formats/registry.ts';
import { failedPath, type PathContent } from './found-articles.ts';

interface Walk {
  readonly root: string;
  /** The real paths of the root and of the folders that links led to: no folder is read under two names. */
  readonly entered: string[];
}

/**
 * Everything in a folder and in the folders within, sorted by path. Hidden names are passed over. Links are
 * followed, save to folders that the walk comes through anyway, so a loop of links ends it nowhere.
 */
export async function walkFolder(root: string): Promise<readonly PathContent[]> {
  const paths = new Map<string, PathContent>();
  const walk: Walk = { root, entered: [await realpath(root)] };
  for await (const { path, what } of walkInto(root, walk)) paths.set(idFromPath(root, path), what);
  return [...paths].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, what]) => what);
}

async function* walkInto(folder: string, walk: Walk): AsyncGenerator<{ path: string; what: PathContent }> {
  for (const entry of await readdir(folder, { withFileTypes: true }).then(visible)) {
    const path = join(folder, entry.name);
    try {
      const what = await lookAt(path, entry, walk);
      if (what === 'folder') yield* walkInto(path, walk);
      else yield { path, what };
    } catch (cause) {
      yield { path, what: failedPath(unreadable({ path, line: null }, cause)) };
    }
  }
}

/** Sorted, because the system lists names in any order and of two links to one folder the first is followed. */
function visible(entries: readonly Dirent[]): Dirent[] {
  return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function lookAt(path: string, entry: Dirent, walk: Walk): Promise<PathContent | 'folder'> {
  const stats = await stat(path);
  if (stats.isDirectory()) {
    if (!entry.isSymbolicLink() || (await enters(path, walk))) return 'folder';
    return { kind: 'ignored', path, reason: 'a link to a folder that is read anyway' };
  }
  if (!stats.isFile()) return { kind: 'ignored', path, reason: 'not a file' };
  const known = formatOf(entry.name);
  if (known === null) return { kind: 'ignored', path, reason: `not one of ${knownExtensions}` };
  return { kind: 'file', path, id: idFromPath(walk.root, path), ...known, bytes: stats.size };
}

async function enters(link: string, { entered }: Walk): Promise<boolean> {
  const target = await realpath(link);
  const within = (inner: string, outer: string): boolean => `${inner}${sep}`.startsWith(`${outer}${sep}`);
  if (entered.some((folder) => within(target, folder) || within(folder, target))) return false;
  entered.push(target);
  return true;
}
