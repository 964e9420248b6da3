import { type DocumentNode, type GraphQLSchema, getOperationAST, getVariableValues } from 'graphql';

/**
 * The variables that a client sent for an operation, as graphql-js takes them, defaults filled in; null where it
 * refuses them.
 */
export function coercedVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | null {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return getVariableValues(schema, definitions, variables, { maxErrors: 1 }).coerced ?? null;
}
