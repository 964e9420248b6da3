import { BREAK, type DocumentNode, type FieldNode, GraphQLError, type SourceLocation, visit } from 'graphql';

/**
 * The errors of a compiled operation as graphql-js would have made them: compiled ones are of a class of their own,
 * and tell where in the document they are about, but not the node there.
 */
export function graphqlErrors(
  errors: readonly GraphQLError[],
  document: DocumentNode,
): readonly GraphQLError[] {
  return errors.map(
    ({ message, path, originalError, extensions, locations }) =>
      new GraphQLError(message, {
        path,
        originalError,
        extensions,
        nodes: (locations ?? []).flatMap((location) => fieldAt(document, location) ?? []),
      }),
  );
}

function fieldAt(document: DocumentNode, { line, column }: SourceLocation): FieldNode | null {
  let found: FieldNode | null = null;
  visit(document, {
    Field(field) {
      const token = field.loc?.startToken;
      if (token?.line !== line || token.column !== column) return undefined;
      found = field;
      return BREAK;
    },
  });
  return found;
}
