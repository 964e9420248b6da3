import type { IgnoredPath } from '../article/found-articles.ts';
import { displayable } from './displayable.ts';

/** The files that were left out of folders, a line each. */
export function ignoredLines(ignored: readonly IgnoredPath[]): string {
  return ignored.map(({ path, reason }) => `ignored ${displayable(path)}: ${reason}\n`).join('');
}
