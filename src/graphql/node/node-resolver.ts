import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { findNode } from '../../graph/questions/node.ts';
import type { RequestContext } from '../context.ts';
import { Node, type TypedNode, typedNode } from './node.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Whatever has an id: a person, an organization, a place, an event, a decision or a document; null where nothing has.',
  })
  async node(
    @Arg('id', () => ID, { description: 'An id from an earlier answer. Example: "person:antony-blinken".' })
    id: string,
    @Ctx() { store }: RequestContext,
  ): Promise<TypedNode | null> {
    const found = await findNode(store, id);
    return found === null ? null : typedNode(found);
  }
}
