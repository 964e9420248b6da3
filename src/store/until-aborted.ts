/**
 * Does work for as long as somebody waits for it.
 *
 * @param stop ends the work; what it then comes to no longer matters
 * @throws the signal's reason once it is aborted; the work is not begun where it is already
 */
export async function untilAborted<T>(
  signal: AbortSignal | undefined,
  begin: () => Promise<T>,
  stop: () => void = () => {},
): Promise<T> {
  if (signal === undefined) return begin();
  signal.throwIfAborted();
  const work = begin();
  let give: () => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    give = () => {
      // Told of already; what stopped work fails with is of no interest.
      work.catch(() => {});
      reject(signal.reason);
      stop();
    };
    signal.addEventListener('abort', give, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', give);
  }
}
