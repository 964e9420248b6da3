import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Role } from '../access/caller.ts';
import { roleOf } from '../access/requires.ts';
import { type Given, pageSize } from './page-size.ts';

/** What an operation asks for, fragments counted wherever they are spread. */
export interface Measure {
  /** How many fields lie within each other at most. */
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** How many fields the answer may have: each counts as often as the pages and lists above it have rows. */
  readonly cost: number;
  readonly roles: ReadonlySet<Role>;
  /** The names of its outermost fields. */
  readonly roots: ReadonlySet<string>;
}

/** For how many rows a list counts that has no pages, such as the reports of an event. */
const ROWS_OF_A_LIST = 5;

const NOTHING: Measure = {
  depth: 0,
  fields: 0,
  aliases: 0,
  directives: 0,
  cost: 0,
  roles: new Set(),
  roots: new Set(),
};

/**
 * Measures an operation of a document that is valid. Each fragment is looked at once, so the time is that of the
 * document's length. What introspection asks for is not counted: it is off, or the schema's own business.
 */
export function measureOperation(schema: GraphQLSchema, document: DocumentNode, given: Given): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const spreads = new Map<string, Measure>();

  /** @param paged whether the rows of lists in here are already counted, by the page that they are */
  function selected({ selections }: SelectionSetNode, type: unknown, paged: boolean): Measure {
    return selections
      .map((selection) => {
        const own = { ...NOTHING, directives: selection.directives?.length ?? 0 };
        if (selection.kind === Kind.FIELD) return sum(own, fieldMeasure(selection, type, paged));
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          return sum(own, fragmentMeasure(selection.name.value, paged));
        }
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        return sum(own, selected(selection.selectionSet, on, paged));
      })
      .reduce(sum, NOTHING);
  }

  function fragmentMeasure(name: string, paged: boolean): Measure {
    const key = `${name} ${paged}`;
    const known = spreads.get(key);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return NOTHING;
    const { selectionSet, typeCondition } = fragment;
    const measure = selected(selectionSet, schema.getType(typeCondition.name.value), paged);
    spreads.set(key, measure);
    return measure;
  }

  function fieldMeasure(node: FieldNode, parent: unknown, paged: boolean): Measure {
    const name = node.name.value;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const aliases = node.alias === undefined ? 0 : 1;
    const own = { ...NOTHING, depth: 1, fields: 1, aliases, cost: 1, roots: new Set([name]) };
    // `__typename`, `__schema` and `__type` are of no type's own.
    if (field === undefined) return own;
    const page = pageSize(field, node, given);
    const within = isCompositeType(getNamedType(field.type)) ? node.selectionSet : undefined;
    const inner = within ? selected(within, getNamedType(field.type), page !== null) : NOTHING;
    return {
      depth: 1 + inner.depth,
      fields: 1 + inner.fields,
      aliases: aliases + inner.aliases,
      directives: inner.directives,
      cost: 1 + rows(field, page, paged) * inner.cost,
      roles: new Set([roleOf(field), ...inner.roles]),
      roots: own.roots,
    };
  }

  const { operation } = given;
  const measure = selected(operation.selectionSet, schema.getRootType(operation.operation), false);
  return { ...measure, directives: measure.directives + (operation.directives?.length ?? 0) };
}

function rows({ type }: GraphQLField<unknown, unknown>, page: number | null, paged: boolean): number {
  if (page !== null) return page;
  return isList(type) && !paged ? ROWS_OF_A_LIST : 1;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

function sum(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    cost: a.cost + b.cost,
    roles: new Set([...a.roles, ...b.roles]),
    roots: new Set([...a.roots, ...b.roots]),
  };
}
