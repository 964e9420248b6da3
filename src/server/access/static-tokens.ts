import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { ROLES, type Role } from '../../graphql/access/caller.ts';

/** A token as the settings hold it: its hash, never itself. */
export interface StaticToken {
  /** Whose it is; decisions made with it are signed so. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** SHA-256 of the token, 64 hex digits. A plain hash will do, as tokens have 256 random bits. */
  readonly hash: string;
}

/** `NAME:ROLE+ROLE:HASH`, as in `desk:editor+curator:5feceb66…`. */
const ENTRY = /^([\w.@-]{1,100}):([a-z+]+):([0-9a-f]{64})$/;

/** @returns null for what is no list of tokens, or names one twice */
export function parseTokens(list: string): readonly StaticToken[] | null {
  const tokens = list.split(/[\s,]+/).filter((entry) => entry !== '');
  const parsed = tokens.map(parseToken).filter((token) => token !== null);
  const names = new Set(parsed.map(({ name }) => name));
  return parsed.length === tokens.length && names.size === tokens.length ? parsed : null;
}

function parseToken(entry: string): StaticToken | null {
  const [, name = '', list = '', hash = ''] = ENTRY.exec(entry) ?? [];
  const words = list.split('+');
  const roles = ROLES.filter((role) => words.includes(role));
  return hash !== '' && roles.length === words.length ? { name, roles, hash } : null;
}

/** The form in which `parseTokens` reads a token back. */
export function tokenEntry({ name, roles, hash }: StaticToken): string {
  return `${name}:${roles.join('+')}:${hash}`;
}

/** A new token of 256 random bits. It begins with a word that scanners for leaked secrets can look for. */
export function newToken(): string {
  return `dateline_${randomBytes(32).toString('base64url')}`;
}

export function hashOf(token: string): string {
  return digest(token).toString('hex');
}

/** The token that was sent, if it is one of these; how long it takes does not tell how near a guess came. */
export function matchingToken(sent: string, tokens: readonly StaticToken[]): StaticToken | null {
  const hash = digest(sent);
  const matching = tokens.filter((token) => timingSafeEqual(hash, Buffer.from(token.hash, 'hex')));
  return matching[0] ?? null;
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
