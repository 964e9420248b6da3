import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LARGEST_PAGE } from '../input/page.ts';
import { type Measure, measureOperation } from './measure.ts';
import type { Given } from './page-size.ts';

/** For how many page sizes the measure of an operation is kept. */
const KEPT = 100;

/**
 * Measures operations, those that come again only once for the same page sizes. Like whatever parsed them, it tells
 * operations apart by identity, and forgets them when they are gone.
 */
export function measurer(schema: GraphQLSchema): (document: DocumentNode, given: Given) => Measure {
  const known = new WeakMap<OperationDefinitionNode, Map<string, Measure>>();
  return (document, given) => {
    const measures = known.get(given.operation) ?? new Map<string, Measure>();
    known.set(given.operation, measures);
    const key = sizes(given);
    const measured = measures.get(key) ?? measureOperation(schema, document, given);
    if (measures.size < KEPT) measures.set(key, measured);
    return measured;
  };
}

/** Whatever among the variables may be the size of a page; larger ones than the largest are all the same. */
function sizes({ operation, variables }: Given): string {
  return (operation.variableDefinitions ?? [])
    .map(({ variable }) => variables[variable.name.value])
    .map((value) => (typeof value === 'number' ? Math.min(value, LARGEST_PAGE + 1) : typeof value))
    .join(' ');
}
