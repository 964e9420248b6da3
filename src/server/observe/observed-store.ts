import type { GraphStore, OnBehalf } from '../../store/graph-store.ts';

/** Does some work of a store and takes note of it. */
export type Observe = <T>(kind: 'read' | 'write' | 'search', work: () => Promise<T>) => Promise<T>;

/**
 * A store that works on behalf of one request, so that its work ends when nobody waits for it any more.
 *
 * @param observe goes around each question and each transaction
 * @param count called for each statement
 */
export function observedStore(
  store: GraphStore,
  onBehalf: OnBehalf,
  observe: Observe,
  count: () => void,
): GraphStore {
  return {
    description: store.description,
    setUp: (schema) => store.setUp(schema),
    read(cypher, parameters) {
      count();
      return observe('read', () => store.read(cypher, parameters, onBehalf));
    },
    write(work, options) {
      return observe('write', () =>
        store.write(
          (transaction) =>
            work({
              run(cypher, parameters) {
                count();
                return transaction.run(cypher, parameters);
              },
              lock: (keys) => transaction.lock(keys),
            }),
          { ...options, onBehalf },
        ),
      );
    },
    searchText(index, text, limit) {
      count();
      return observe('search', () => store.searchText(index, text, limit, onBehalf));
    },
    close: () => store.close(),
  };
}
