import type { GraphStore } from '../../src/store/graph-store.ts';

/** A store that counts the statements and searches that go through it. */
export function counting(store: GraphStore): { store: GraphStore; count: () => number } {
  let statements = 0;
  return {
    count: () => statements,
    store: {
      description: store.description,
      setUp: (schema) => store.setUp(schema),
      read: (cypher, parameters) => {
        statements++;
        return store.read(cypher, parameters);
      },
      write: (work, options) =>
        store.write(
          (transaction) =>
            work({
              ...transaction,
              run: (cypher, parameters) => {
                statements++;
                return transaction.run(cypher, parameters);
              },
            }),
          options,
        ),
      searchText: (index, text, limit) => {
        statements++;
        return store.searchText(index, text, limit);
      },
      close: () => store.close(),
    },
  };
}
