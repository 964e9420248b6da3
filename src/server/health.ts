import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../store/graph-store.ts';
import type { Settings } from './settings.ts';

/**
 * GET /health/live: the process answers. GET /health/ready: the graph answers too, and the server is not about to
 * stop; 503 with the reason where not.
 */
export function serveHealth(
  app: FastifyInstance,
  store: GraphStore,
  { production }: Settings,
  stopping: () => boolean,
): void {
  app.get('/health/live', async () => ({ status: 'live' }));

  app.get('/health/ready', async (request, reply) => {
    if (stopping()) {
      reply.code(503);
      return { status: 'not ready', reason: 'The server is being stopped.' };
    }
    try {
      await store.read('RETURN 1 AS one');
      return { status: 'ready' };
    } catch (failure) {
      request.log.warn({ err: failure }, 'The store does not answer.');
      const said = failure instanceof Error ? failure.message : String(failure);
      reply.code(503);
      // Addresses and driver messages are for the log, not for whoever can reach the port.
      return { status: 'not ready', reason: production ? 'The store does not answer.' : said };
    }
  });
}
