import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { BadArticleError } from './article-errors.ts';
import { unreadable } from './file-bytes.ts';
import { formatOf, knownExtensions } from './formats/registry.ts';
import { type FailedPath, type FoundArticles, failedPath, type PathContent } from './found-articles.ts';
import { walkFolder } from './walk-folder.ts';

/**
 * The files that hold the articles of the given files and folders. Nothing is opened yet, and nothing thrown: a
 * path that cannot be used is an entry with its error.
 */
export async function findArticles(paths: readonly string[]): Promise<FoundArticles> {
  const contents: PathContent[] = [];
  for (const path of paths) for (const content of await contentOf(path)) contents.push(content);
  const entries = contents.filter((content) => content.kind !== 'ignored');
  const ignored = contents.filter((content) => content.kind === 'ignored');
  const bytes = entries.reduce((sum, entry) => sum + (entry.kind === 'file' ? entry.bytes : 0), 0);
  return { entries, ignored, bytes };
}

async function contentOf(path: string): Promise<readonly PathContent[]> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return await inFolder(path);
    if (!stats.isFile()) return [failed(path, 'is neither a file nor a folder')];
    const known = formatOf(basename(path));
    if (known === null) return [failed(path, `is in no known format: articles end in ${knownExtensions}`)];
    return [{ kind: 'file', path, id: basename(path), ...known, bytes: stats.size }];
  } catch (cause) {
    return [failedPath(unreadable({ path, line: null }, cause))];
  }
}

async function inFolder(folder: string): Promise<readonly PathContent[]> {
  const contents = await walkFolder(folder);
  if (contents.some(({ kind }) => kind !== 'ignored')) return contents;
  return [...contents, failed(folder, `holds no articles: articles end in ${knownExtensions}`)];
}

function failed(path: string, reason: string): FailedPath {
  return failedPath(new BadArticleError({ path, line: null }, reason));
}
