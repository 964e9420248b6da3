import type { FastifyCorsOptions } from '@fastify/cors';
import type { Settings } from './settings.ts';

/** Pages that ask a server under development: Apollo's own, and a client app's on the same machine. */
const DEVELOPMENT_ORIGINS = [
  'https://studio.apollographql.com',
  'https://sandbox.embed.apollographql.com',
  /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/,
];

/** Which web pages may ask the API from a browser. */
export function corsOptions({ production, corsOrigins }: Settings): FastifyCorsOptions {
  return {
    origin: production ? [...corsOrigins] : [...DEVELOPMENT_ORIGINS, ...corsOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id'],
    // A day; browsers cap it themselves.
    maxAge: 86_400,
  };
}
