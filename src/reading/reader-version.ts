import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { sourceVersion } from '../source-version.ts';

/** Packages whose rules and models say how articles are read. */
const PACKAGES = ['wink-nlp', 'wink-eng-lite-web-model'] as const;

const manifest = z.object({ version: z.string() });

/**
 * Tells the rules and models by which articles are read from earlier and later ones, those of packages included. See
 * `sourceVersion`.
 */
export function readerVersion(): string {
  const require = createRequire(import.meta.url);
  const versions = PACKAGES.map((name) => manifest.parse(require(`${name}/package.json`)).version);
  return versionWith(sourceVersion(new URL('./', import.meta.url)), versions);
}

/** @returns 12 hex digits */
export function versionWith(source: string, packages: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([source, ...packages]))
    .digest('hex')
    .slice(0, 12);
}
