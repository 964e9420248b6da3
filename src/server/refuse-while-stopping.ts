import type { FastifyInstance } from 'fastify';
import { DatelineError } from '../errors.ts';

/** The server finishes what is in flight and takes nothing new. */
export class ShuttingDown extends DatelineError {
  readonly code = 'SHUTTING_DOWN';

  constructor() {
    super('The server is being stopped and takes no new requests.');
  }
}

/**
 * Refuses what comes in on connections that are still open while the server stops, and has each connection closed
 * with its next answer.
 *
 * @returns what says whether it is stopping
 */
export function refuseWhileStopping(app: FastifyInstance): () => boolean {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  app.addHook('onRequest', async (request) => {
    if (stopping && !request.url.startsWith('/health/')) throw new ShuttingDown();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close');
  });
  return () => stopping;
}
