import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the build leaves the version of a folder, as it keeps no sources. */
export const VERSION_FILE = 'version.txt';

/**
 * Tells one version of a part of the program from another: a hash of its files, sources and data alike, with their
 * paths. So nobody has to count a version up, and a checkout and what is built from it have the same. A change that
 * changes nothing, as of a comment, gives another version all the same.
 *
 * @param folder with a slash at its end
 * @returns 12 hex digits
 */
export function sourceVersion(folder: URL): string {
  const built = new URL(VERSION_FILE, folder);
  if (existsSync(built)) return readFileSync(built, 'utf8').trim();
  const hash = createHash('sha256');
  for (const path of filesIn(fileURLToPath(folder))) {
    const content = readFileSync(new URL(path, folder));
    hash.update(JSON.stringify([path, content.length])).update(content);
  }
  return hash.digest('hex').slice(0, 12);
}

/** The paths of all files in a folder, from there, in order of their code units. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\//, ''))
    .sort();
}
