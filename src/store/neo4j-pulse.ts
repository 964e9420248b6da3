import { setTimeout as waited } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';

/** Milliseconds that a statement may be silent until the server is asked whether it is there. */
const SILENCE = 1_500;

/** How long the server then has, in milliseconds. In steps, as this process may be too busy to hear an answer. */
const PATIENCE = { steps: 5, step: 500 };

/**
 * Tells a server that is slow from one that hangs. It is asked over a connection of its own, so that no statement
 * is in the way. A driver alone would wait for an answer for ever.
 */
export class Pulse {
  #driver: Driver | null = null;
  #asking: Promise<boolean> | null = null;

  /** @param connect makes a driver for one connection */
  constructor(private readonly connect: () => Driver) {}

  /** Whether the server answers within four seconds. Those who ask at one time share the answer. */
  beats(): Promise<boolean> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  /**
   * Looks after work that waits for the server.
   *
   * @param hung called once the server was found to be silent
   * @returns what ends the watch
   */
  watch(hung: () => void): () => void {
    let over = false;
    let timer: NodeJS.Timeout | undefined;
    const look = async () => {
      const beats = await this.beats();
      if (over) return;
      if (beats) wait();
      else hung();
    };
    const wait = () => {
      timer = setTimeout(() => void look(), SILENCE);
      timer.unref();
    };
    wait();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }

  async close(): Promise<void> {
    await this.#driver?.close();
  }

  async #ask(): Promise<boolean> {
    this.#driver ??= this.connect();
    const driver = this.#driver;
    const answered = driver.getServerInfo().then(
      () => true,
      () => false,
    );
    if (await Promise.race([answered, impatience()])) return true;
    // Its connection may be the one that hangs; the next question gets another.
    this.#driver = null;
    void driver.close().catch(() => {});
    return false;
  }
}

async function impatience(): Promise<false> {
  for (let step = 0; step < PATIENCE.steps; step += 1) await waited(PATIENCE.step, null, { ref: false });
  return false;
}
