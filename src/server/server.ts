import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Graph } from '../ingest/store-destination.ts';
import { createApp } from './app.ts';
import { listenFailure } from './listen-errors.ts';
import { openLog } from './observe/log.ts';
import type { Settings } from './settings.ts';

/** Milliseconds; a stop takes ten seconds at most, with the last spans sent and the store closed. */
const PATIENCE = 7_000;

/** A server that listens, until it is closed. The store it asks belongs to whoever opened it. */
export class DatelineServer {
  /** Where it listens, as `http://127.0.0.1:4000`: without a slash at the end. */
  readonly url: string;
  readonly #app: FastifyInstance;
  #closed: Promise<void> | null = null;

  private constructor(app: FastifyInstance, url: string) {
    this.#app = app;
    this.url = url;
  }

  /**
   * @throws PortInUse when another program listens on the port
   * @throws CannotListen when the system does not let it listen there
   */
  static async listen(
    graph: Graph,
    settings: Settings,
    log: FastifyBaseLogger = openLog(settings.logLevel),
  ): Promise<DatelineServer> {
    const app = await createApp(graph, settings, log);
    try {
      const { host, port } = settings;
      return new DatelineServer(app, await app.listen({ host, port }));
    } catch (failure) {
      await app.close();
      throw listenFailure(failure, settings.host, settings.port);
    }
  }

  /**
   * Takes no new requests, lets those in flight finish, and cuts off what then is left. Safe to repeat.
   *
   * @param patience how many milliseconds those in flight have
   */
  close(patience: number = PATIENCE): Promise<void> {
    this.#closed ??= this.#drain(patience);
    return this.#closed;
  }

  async #drain(patience: number): Promise<void> {
    const deadline = setTimeout(() => this.#app.server.closeAllConnections(), patience);
    try {
      await this.#app.close();
    } finally {
      clearTimeout(deadline);
    }
  }
}
