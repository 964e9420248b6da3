import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { LARGEST_PAGE, USUAL_PAGE } from '../input/page.ts';

/** What an operation was sent with. */
export interface Given {
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The arguments that say how large a page is; the first that is given counts. */
const SIZES = ['last', 'first'];

/**
 * How many rows a field asks for at most, from 1 to the largest page, wherever the number stands: in the document,
 * in a variable, in the variable's default or in the schema's. Null for a field that has no pages.
 */
export function pageSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  given: Given,
): number | null {
  const declared = field.args.filter(({ name }) => SIZES.includes(name));
  if (declared.length === 0) return null;
  const asked = SIZES.map((size) => {
    const written = node.arguments?.find(({ name }) => name.value === size)?.value;
    return written && numberOf(written, given);
  }).find((size) => size !== undefined);
  const usual = declared.map(({ defaultValue }) => defaultValue).find((size) => typeof size === 'number');
  return Math.min(Math.max(asked ?? usual ?? USUAL_PAGE, 1), LARGEST_PAGE);
}

/** Undefined where it is no number: execution then refuses it or takes the schema's default. */
function numberOf(value: ValueNode, { operation, variables }: Given): number | undefined {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind !== Kind.VARIABLE) return undefined;
  const name = value.name.value;
  if (Object.hasOwn(variables, name)) {
    const sent = variables[name];
    return typeof sent === 'number' ? sent : undefined;
  }
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  const usual = definition?.defaultValue;
  return usual?.kind === Kind.INT ? Number(usual.value) : undefined;
}
