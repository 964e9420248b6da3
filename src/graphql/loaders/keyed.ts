import DataLoader from 'dataloader';

/**
 * A loader by string key from a function that answers for many keys at once, with what to give where it has nothing.
 */
export function keyedLoader<T>(
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  nothing: T,
): DataLoader<string, T> {
  return new DataLoader(async (keys) => {
    const found = await load(keys);
    return keys.map((key) => found.get(key) ?? nothing);
  });
}
