import type { ServerResponse } from 'node:http';
import { WorkStopped } from '../store/errors.ts';

/** Whoever asked closed the connection: there is nobody to tell of it. */
export class ClientGone extends WorkStopped {}

/** Says when nobody waits for a request any more: its client went away, or its time is over. */
export class RequestEnd {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor(response: Pick<ServerResponse, 'once' | 'writableFinished'>) {
    response.once('close', () => {
      clearTimeout(this.#timer);
      if (response.writableFinished) return;
      this.#controller.abort(new ClientGone('The client went away before it was answered.'));
    });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** From now on the request has so many seconds. */
  within(seconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#controller.abort(
        new WorkStopped(
          `The request took longer than ${seconds} seconds and was stopped. Ask for smaller pages, or for less at once.`,
        ),
      );
    }, seconds * 1_000);
    this.#timer.unref();
  }
}
