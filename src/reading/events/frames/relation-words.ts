import { formsOf } from './inflection.ts';

/** What states have with one another, and change by agreement. */
export const RELATION_NOUNS: ReadonlySet<string> = new Set(
  'partnership partnerships relation relations relationship relationships ties'.split(' '),
);

/** Verbs that tell of such a change: "Peru and Chile upgraded their ties". */
export const RELATION_VERBS: ReadonlySet<string> = new Set(
  ['elevate', 'establish', 'forge', 'normalise', 'normalize', 'restore', 'upgrade'].flatMap(formsOf),
);

/** Nouns that tell of it: "the upgrade of their ties". */
export const RELATION_CHANGES: ReadonlySet<string> = new Set(
  'elevation establishment normalisation normalization restoration resumption upgrade upgrading'.split(' '),
);
