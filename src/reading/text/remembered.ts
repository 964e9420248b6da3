/**
 * The function with its latest answers at hand: some `most` to twice as many are kept. The older half goes at once,
 * but for what was asked for again, so that common words stay without a note of when each was last used.
 */
export function remembered<T>(most: number, find: (key: string) => T): (key: string) => T {
  let young = new Map<string, T>();
  let old: ReadonlyMap<string, T> = new Map();
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    const value = old.get(key) ?? find(key);
    young.set(key, value);
    return value;
  };
}
