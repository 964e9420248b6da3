import type { IncomingMessage } from 'node:http';
import { Unauthenticated } from '../../graphql/access/access-errors.ts';
import { type Caller, ROLES, type Role } from '../../graphql/access/caller.ts';
import { type AccessSettings, takesCredentials } from './access-settings.ts';
import { jwtVerifier } from './json-web-tokens.ts';
import { isFromThisMachine } from './loopback.ts';
import { matchingToken } from './static-tokens.ts';

/** RFC 6750, section 2.1. */
const BEARER = /^Bearer +([\w~+/.-]+=*) *$/i;

/**
 * What finds out who sends a request.
 *
 * @returns a function that throws Unauthenticated for a credential that is wrong, AuthenticationUnavailable where
 *   that cannot be found out
 */
export function authenticator(
  access: AccessSettings,
): (request: Pick<IncomingMessage, 'socket' | 'headers'>) => Promise<Caller> {
  const verify = access.jwt === null ? null : jwtVerifier(access.jwt);
  return async (request) => {
    const { authorization } = request.headers;
    if (authorization === undefined) return { name: null, roles: rolesWithout(access, request) };
    if (!takesCredentials(access)) {
      throw new Unauthenticated('This server has no tokens set up (DATELINE_TOKENS): send none.');
    }
    const sent = BEARER.exec(authorization)?.[1];
    if (sent === undefined) {
      throw new Unauthenticated('The header authorization has another form than "Bearer TOKEN".');
    }
    const known = matchingToken(sent, access.tokens);
    if (known !== null) return { name: known.name, roles: withReading(known.roles) };
    if (verify === null) throw new Unauthenticated('The token is not one that this server knows.');
    const { name, roles } = await verify(sent);
    return { name, roles: access.openToRead || roles.size > 0 ? withReading(roles) : roles };
  };
}

function rolesWithout(
  access: AccessSettings,
  request: Pick<IncomingMessage, 'socket' | 'headers'>,
): ReadonlySet<Role> {
  if (!takesCredentials(access) && isFromThisMachine(request)) return new Set(ROLES);
  return new Set<Role>(access.openToRead ? ['reader'] : []);
}

function withReading(roles: Iterable<Role>): ReadonlySet<Role> {
  return new Set<Role>(['reader', ...roles]);
}
