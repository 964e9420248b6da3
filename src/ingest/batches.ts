export interface BatchLimits {
  /** Items in one batch. */
  readonly articles: number;
  /** Of their texts together, in UTF-8. An item that alone is larger has a batch for itself. */
  readonly bytes: number;
}

/** The items in their order, in batches that are as large as they may be and never empty. */
export async function* batches<T>(
  items: AsyncIterable<T>,
  bytesOf: (item: T) => number,
  limits: BatchLimits,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for await (const item of items) {
    const size = bytesOf(item);
    if (batch.length === limits.articles || (batch.length > 0 && bytes + size > limits.bytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(item);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
