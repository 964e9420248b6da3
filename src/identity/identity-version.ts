import { sourceVersion } from '../source-version.ts';

/** Tells the rules of who is who from earlier and later ones. See `sourceVersion`. */
export const IDENTITY_VERSION: string = sourceVersion(new URL('./', import.meta.url));
