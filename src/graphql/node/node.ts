import { Field, ID, InterfaceType } from 'type-graphql';
import type { NodeRecord } from '../../graph/questions/node.ts';
import { typeNameOf } from '../entity/entity.ts';

/** A record with the name of its type, as an abstract type needs it. */
export type TypedNode = NodeRecord['record'] & { readonly __typename: string };

@InterfaceType({
  description:
    'Anything with an id of its own, as the Relay specification of object identification wants it: `node` finds it again.',
  resolveType: nodeTypeName,
})
export abstract class Node {
  @Field(() => ID, { description: 'Names it in every other question.' })
  declare readonly id: string;
}

export function nodeTypeName({ __typename }: TypedNode): string {
  return __typename;
}

export function typedNode(found: NodeRecord): TypedNode {
  const __typename = found.type === 'Entity' ? typeNameOf(found.record) : found.type;
  return { ...found.record, __typename };
}
