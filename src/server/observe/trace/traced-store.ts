import type { GraphStore } from '../../../store/graph-store.ts';
import type { Attributes, Span } from './tracing.ts';

/**
 * A store whose questions, searches and transactions are parts of a request's span, and the statements of a
 * transaction parts of that. Statements are constant texts, and their parameters are not told.
 */
export function tracedStore(store: GraphStore, span: Span): GraphStore {
  return {
    description: store.description,
    setUp: (schema) => store.setUp(schema),
    read: (cypher, parameters, onBehalf) =>
      span.part(nameOf('read', cypher), told('read', cypher), () => store.read(cypher, parameters, onBehalf)),
    write: (work, options) =>
      span.part('write', { 'db.operation.name': 'write' }, (part) =>
        store.write(
          (transaction) =>
            work({
              run: (cypher, parameters) =>
                part.part(nameOf('write', cypher), told('write', cypher), () =>
                  transaction.run(cypher, parameters),
                ),
              lock: (keys) => transaction.lock(keys),
            }),
          options,
        ),
      ),
    searchText: (index, text, limit, onBehalf) =>
      span.part(`search ${index.name}`, { 'db.operation.name': 'search' }, () =>
        store.searchText(index, text, limit, onBehalf),
      ),
    close: () => store.close(),
  };
}

/** A statement is named for the first label in it: `read Event`. */
function nameOf(operation: string, cypher: string): string {
  const label = /\(\w*:(\w+)/.exec(cypher)?.[1];
  return label === undefined ? operation : `${operation} ${label}`;
}

function told(operation: string, cypher: string): Attributes {
  return { 'db.operation.name': operation, 'db.query.text': cypher };
}
