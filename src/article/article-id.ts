import { relative, sep } from 'node:path';
import { sha256 } from './article-hash.ts';

/** The id of an article that states none and has no file of its own. */
export function idFromText(text: string): string {
  return `sha256:${sha256(text).slice(0, 16)}`;
}

/** The id of a file found in a folder: its path from there, with `/` on every system. A `.gz` stays in it. */
export function idFromPath(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}
