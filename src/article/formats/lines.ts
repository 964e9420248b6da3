const NEWLINE = 0x0a;

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without the newline; null where the line is longer than the limit. */
  readonly bytes: Buffer | null;
}

/** The lines of a file of any length. No more than `longest` bytes of a line are ever held. */
export async function* splitLines(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let length = 0;
  let number = 1;
  const take = (): Line => {
    const line = { number, bytes: length > longest ? null : Buffer.concat(held, length) };
    held = [];
    length = 0;
    number += 1;
    return line;
  };
  const hold = (part: Buffer): void => {
    length += part.length;
    if (length > longest) held = [];
    else held.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
