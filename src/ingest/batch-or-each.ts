import type { Settled } from './candidate.ts';

/**
 * Writes a batch; where that fails, each of its items by itself, so that one bad item costs only itself.
 *
 * @param write what became of each item, in their order; all are written or none
 * @param isLost whether a failure concerns no item but the destination as a whole: it is thrown on
 */
export async function batchOrEach<T>(
  items: readonly T[],
  write: (items: readonly T[]) => Promise<readonly Settled[]>,
  isLost: (failure: unknown) => boolean,
): Promise<readonly Settled[]> {
  if (items.length === 0) return [];
  try {
    return await write(items);
  } catch (error) {
    if (isLost(error)) throw error;
    if (items.length === 1) return [{ status: 'FAILED', error }];
  }
  const settled: Settled[] = [];
  for (const item of items) settled.push(...(await batchOrEach([item], write, isLost)));
  return settled;
}
