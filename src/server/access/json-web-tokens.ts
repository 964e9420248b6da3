import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { DatelineError } from '../../errors.ts';
import { Unauthenticated } from '../../graphql/access/access-errors.ts';
import { type Caller, ROLES } from '../../graphql/access/caller.ts';

/** Whose JSON Web Tokens are believed (RFC 7519). */
export interface JwtSettings {
  /** Where the issuer's public keys are (RFC 7517). */
  readonly jwks: string;
  readonly issuer: string;
  readonly audience: string;
  /** The claim with the roles, a list or words with spaces or commas between; dots lead into objects. */
  readonly rolesClaim: string;
  /** Seconds that the clocks of the issuer and of this machine may differ. */
  readonly clockSkew: number;
}

/** Signed with a private key. HMAC and "none" are left out: whoever knows the public keys could sign with them. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** Milliseconds that the issuer has to hand over its keys. */
const KEY_PATIENCE = 3_000;

/** The issuer's keys cannot be fetched, so no token can be checked. */
export class AuthenticationUnavailable extends DatelineError {
  readonly code = 'AUTHENTICATION_UNAVAILABLE';

  constructor(options: ErrorOptions) {
    super('Tokens cannot be checked now: the keys of their issuer cannot be fetched.', options);
  }
}

/**
 * What finds out whose a token is. Keys are fetched when first needed, and again when a token names a new one.
 *
 * @returns a function that throws Unauthenticated, or AuthenticationUnavailable
 */
export function jwtVerifier(settings: JwtSettings): (token: string) => Promise<Caller> {
  const keys = createRemoteJWKSet(new URL(settings.jwks), { timeoutDuration: KEY_PATIENCE });
  const options = {
    issuer: settings.issuer,
    audience: settings.audience,
    clockTolerance: settings.clockSkew,
    algorithms: ALGORITHMS,
    requiredClaims: ['sub', 'exp'],
  };
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, options).catch((cause: unknown) => {
      throw refusal(cause);
    });
    return { name: payload.sub ?? null, roles: rolesIn(payload, settings.rolesClaim) };
  };
}

function refusal(cause: unknown): DatelineError {
  if (cause instanceof errors.JWTExpired) {
    return new Unauthenticated('The token has expired: get a new one.', { cause });
  }
  if (cause instanceof errors.JWTClaimValidationFailed) {
    return new Unauthenticated(`The token is not for this server: its claim "${cause.claim}" is wrong.`, {
      cause,
    });
  }
  // What jose has no class of its own for is that the keys did not come.
  const isKeys =
    !(cause instanceof errors.JOSEError) ||
    cause instanceof errors.JWKSTimeout ||
    cause instanceof errors.JWKSInvalid ||
    cause.code === errors.JOSEError.code;
  return isKeys
    ? new AuthenticationUnavailable({ cause })
    : new Unauthenticated('The token is not valid.', { cause });
}

function rolesIn(payload: JWTPayload, claim: string): Caller['roles'] {
  const held = payload[claim] ?? claim.split('.').reduce(inside, payload);
  const words: readonly unknown[] = Array.isArray(held) ? held : String(held ?? '').split(/[\s,]+/);
  return new Set(ROLES.filter((role) => words.includes(role)));
}

function inside(value: unknown, key: string): unknown {
  return new Map<string, unknown>(Object.entries(value ?? {})).get(key);
}
