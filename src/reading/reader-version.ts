import { sourceVersion } from '../source-version.ts';

/** Tells the rules and models by which articles are read from earlier and later ones. See `sourceVersion`. */
export function readerVersion(): string {
  return sourceVersion(new URL('./', import.meta.url));
}
