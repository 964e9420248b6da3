import type { GraphStore, Parameters, Row } from '../../src/store/graph-store.ts';

/**
 * A store that answers at once: what it was asked before, it answers from memory, so that a measurement is of
 * everything but the database.
 */
export function recordedStore(store: GraphStore): GraphStore {
  const answers = new Map<string, Promise<readonly Row[]>>();
  return {
    description: `what the ${store.description} said`,
    setUp: (schema) => store.setUp(schema),
    read: (cypher, parameters: Parameters = {}) => {
      const key = `${cypher} ${JSON.stringify(parameters)}`;
      const known = answers.get(key) ?? store.read(cypher, parameters);
      answers.set(key, known);
      return known;
    },
    write: (work) => store.write(work),
    searchText: (index, text, limit) => store.searchText(index, text, limit),
    close: () => store.close(),
  };
}
