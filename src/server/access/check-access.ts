import { Forbidden, Unauthenticated } from '../../graphql/access/access-errors.ts';
import type { Caller, Role } from '../../graphql/access/caller.ts';
import { type AccessSettings, takesCredentials } from './access-settings.ts';

/** What a challenge says to those who sent no credential or a wrong one (RFC 6750, section 3). */
export const CHALLENGE = { 'www-authenticate': 'Bearer realm="Dateline"' } as const;

/**
 * @param roles what all the fields of an operation take together
 * @throws Unauthenticated when a credential would help, Forbidden when the caller's own does not do
 */
export function checkAccess(caller: Caller, roles: Iterable<Role>, access: AccessSettings): void {
  for (const role of new Set<Role>(['reader', ...roles])) {
    if (caller.roles.has(role)) continue;
    if (!takesCredentials(access)) {
      throw new Forbidden(
        'This server takes changes from its own machine only, as no tokens are set up (DATELINE_TOKENS).',
        role,
      );
    }
    if (caller.name === null)
      throw new Unauthenticated(`This takes a token with the role ${role}, and none came.`);
    throw new Forbidden(`This takes the role ${role}, which the token of ${caller.name} lacks.`, role);
  }
}
