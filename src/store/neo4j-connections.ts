import neo4j, { type Config, type Driver, type Session } from 'neo4j-driver';
import { StoreUnavailable } from './errors.ts';
import type { OnBehalf } from './graph-store.ts';
import { neo4jFailure } from './neo4j-failures.ts';
import { Pulse } from './neo4j-pulse.ts';
import { RETRY_PATIENCE } from './neo4j-retries.ts';
import { untilAborted } from './until-aborted.ts';

/**
 * Where a Neo4j database is. Without a user name no credentials are sent, without a database its user's home is used.
 */
export interface Neo4jSettings {
  /** `bolt://`, `neo4j://` or the same with `+s` or `+ssc` */
  readonly uri: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

/**
 * In milliseconds. Together they let a server that is not there fail within five seconds; by default that takes 30 to
 * 66.
 */
const PATIENCE = {
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 4_500,
  maxTransactionRetryTime: RETRY_PATIENCE,
  // A connection that lay idle for so long is tried before it is used: firewalls forget such ones without a word.
  connectionLivenessCheckTimeout: 60_000,
};

/** Milliseconds that letting go of the connections may take when the store is closed. */
const CLOSE_PATIENCE = 1_500;

/** What the server is told of a transaction. */
type Told = Parameters<Session['executeRead']>[1];

/** The connections to a Neo4j server, which outlive its failures. */
export class Neo4jConnections {
  /** Without what may stand before an @: a password. */
  readonly address: string;
  private readonly bookmarkManager = neo4j.bookmarkManager();
  private readonly pulse = new Pulse(() => this.connect({ maxConnectionPoolSize: 1 }));
  private driver: Driver;

  /** @throws StoreUnavailable for what is no address */
  constructor(private readonly settings: Neo4jSettings) {
    this.address = settings.uri.replace(/\/\/[^/]*@/, '//');
    try {
      this.driver = this.connect();
    } catch (cause) {
      const said = cause instanceof Error ? cause.message : String(cause);
      throw new StoreUnavailable(
        `NEO4J_URI is no address of a Neo4j server: ${said}. It looks like bolt://HOST:7687.`,
        { cause },
      );
    }
  }

  /** @throws StoreUnavailable when the server cannot be reached or does not know the user */
  async verify(): Promise<void> {
    await this.driver.getServerInfo().catch((cause: unknown) => {
      throw neo4jFailure(cause, this.address);
    });
  }

  /**
   * Sessions share their bookmarks, so that on a cluster too every read sees the writes before it. A session is
   * given up when nobody waits for it any more, which stops its statement in the server, or when the server hangs.
   */
  async inSession<T>(use: (session: Session, told: Told) => Promise<T>, onBehalf?: OnBehalf): Promise<T> {
    const { driver, bookmarkManager } = this;
    const { database } = this.settings;
    // What a session is asked outside of a transaction only reads.
    const session = driver.session({
      bookmarkManager,
      defaultAccessMode: neo4j.session.READ,
      ...(database ? { database } : {}),
    });
    const hung = new AbortController();
    const endWatch = this.pulse.watch(() => {
      this.renew(driver);
      hung.abort(this.silence());
    });
    // Closing resets the connection, at which the server stops what it does for it. A session that lost its server
    // fails to close, too; what went wrong first is what matters.
    const close = () =>
      session
        .close()
        .catch(() => {})
        .finally(endWatch);
    const signal = onBehalf ? AbortSignal.any([onBehalf.signal, hung.signal]) : hung.signal;
    const told = { metadata: { app: 'dateline', ...(onBehalf ? { request: onBehalf.request } : {}) } };
    try {
      const result = await untilAborted(signal, () => use(session, told));
      await untilAborted(hung.signal, close).catch(() => {});
      return result;
    } catch (cause) {
      void close();
      throw neo4jFailure(cause, this.address);
    }
  }

  /** A server that hangs does not hold it up. */
  async close(): Promise<void> {
    const closed = Promise.all([this.driver.close(), this.pulse.close()]);
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, CLOSE_PATIENCE).unref())]);
  }

  /** Connections to a server that hung are never answered again: new ones take their place. */
  private renew(driver: Driver): void {
    if (this.driver !== driver) return;
    this.driver = this.connect();
    void driver.close().catch(() => {});
  }

  private silence(): StoreUnavailable {
    return new StoreUnavailable(
      `Neo4j at ${this.address} cannot be used: it did not answer in time. Check that Neo4j runs there and is not overloaded.`,
    );
  }

  private connect(config: Config = {}): Driver {
    const { uri, username, password } = this.settings;
    const credentials = username ? neo4j.auth.basic(username, password ?? '') : undefined;
    return neo4j.driver(uri, credentials, { ...PATIENCE, disableLosslessIntegers: true, ...config });
  }
}
