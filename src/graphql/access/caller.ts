/**
 * What a credential may do. READER: ask. EDITOR: put articles in and take them out. CURATOR: decide who is who.
 * Whoever has one of the others is a reader, too.
 */
export const ROLES = ['reader', 'editor', 'curator'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks. */
export interface Caller {
  /** The credential's name, which decisions are signed with; null without one. */
  readonly name: string | null;
  readonly roles: ReadonlySet<Role>;
}

/** Where the API is used without a server before it, as in tests of questions. */
export const ANYBODY: Caller = { name: null, roles: new Set(ROLES) };
