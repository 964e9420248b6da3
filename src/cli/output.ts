import type { Writable } from 'node:stream';
import { WriteStream } from 'node:tty';

/** Whoever read the output has gone, as `head` does when it has enough: no failure, and no reason to go on. */
export class OutputClosed extends Error {}

/** Codes of writing to what is closed: by the other end, or by the stream once it knows. */
const CLOSED = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

/** Standard output or standard error. */
export class Output {
  constructor(readonly stream: Writable) {
    // A failed write reaches its caller through write(); unheard, the event would end the process with a stack.
    stream.on('error', () => {});
  }

  /** How many columns wide the terminal is; null where this is no terminal but a file or a pipe. */
  get columns(): number | null {
    return this.stream instanceof WriteStream ? this.stream.columns : null;
  }

  /**
   * Writes a text and waits until it is taken, so that a slow reader slows the writer down.
   *
   * @throws OutputClosed when nobody reads any more
   */
  write(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.stream.write(text, (error) => {
        if (!error) resolve();
        else reject('code' in error && CLOSED.has(String(error.code)) ? new OutputClosed() : error);
      });
    });
  }
}
