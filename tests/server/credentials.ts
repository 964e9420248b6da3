import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { onTestFinished } from 'vitest';
import type { Role } from '../../src/graphql/access/caller.ts';
import type { AccessSettings } from '../../src/server/access/access-settings.ts';
import type { JwtSettings } from '../../src/server/access/json-web-tokens.ts';
import { hashOf } from '../../src/server/access/static-tokens.ts';

/** A token for each role, which is its name, too. */
export const TOKENS: Readonly<Record<Role, string>> = {
  reader: 'dateline_of-a-reader',
  editor: 'dateline_of-an-editor',
  curator: 'dateline_of-a-curator',
};

export const WITH_TOKENS: AccessSettings = {
  openToRead: true,
  jwt: null,
  tokens: (['reader', 'editor', 'curator'] as const).map((role) => ({
    name: role,
    roles: [role],
    hash: hashOf(TOKENS[role]),
  })),
};

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Who issues JSON Web Tokens in a test: its keys are served on this machine. */
export interface Issuer {
  readonly jwt: JwtSettings;
  /** @param seconds until it expires, from now */
  sign(claims: JWTPayload, seconds?: number): Promise<string>;
  /** Signed with a key that is not among those served. */
  forge(claims: JWTPayload): Promise<string>;
}

export async function issuer(): Promise<Issuer> {
  const [own, other] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
  const keys = { keys: [{ ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'ES256' }] };
  const server = createServer((_, response) => response.end(JSON.stringify(keys))).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const jwt = {
    jwks: `http://127.0.0.1:${port}/keys`,
    issuer: 'https://id.example',
    audience: 'dateline',
    rolesClaim: 'roles',
    clockSkew: 30,
  };
  const signed = (key: typeof own.privateKey, claims: JWTPayload, seconds: number) =>
    new SignJWT({ iss: jwt.issuer, aud: jwt.audience, sub: 'lena', ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'own' })
      .setExpirationTime(Math.floor(Date.now() / 1_000) + seconds)
      .sign(key);
  return {
    jwt,
    sign: (claims, seconds = 60) => signed(own.privateKey, claims, seconds),
    forge: (claims) => signed(other.privateKey, claims, 60),
  };
}
