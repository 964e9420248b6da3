import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { Settings } from './settings.ts';

/** What browsers are told to refuse. An API shows no pages, so nothing may be loaded by what it answers. */
export function securityHeaders({ sandbox, production }: Settings): FastifyHelmetOptions {
  return {
    // The page of Apollo Sandbox brings a policy of its own, with a nonce for each answer.
    contentSecurityPolicy: sandbox
      ? false
      : { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    // Sandbox opens a window to sign in.
    crossOriginOpenerPolicy: { policy: sandbox ? 'same-origin-allow-popups' : 'same-origin' },
    // Without TLS, as in development, browsers would go on to ask for it on this host.
    strictTransportSecurity: production,
  };
}
