import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EntityRecord, MentionRecord } from '../../graph/records.ts';
import { type Connection, toConnection } from '../connections/connection.ts';
import type { RequestContext } from '../context.ts';
import { pageRequest } from '../input/page.ts';
import { PageArgs } from '../input/page-args.ts';
import { MentionConnection } from '../mention/mention.ts';
import { Entity } from './entity.ts';

/** The fields that all entities share and that cost a statement. */
@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => MentionConnection, {
    description: 'Where documents name it, each with its sentence. Newest document first.',
  })
  async mentions(
    @Root() { id }: EntityRecord,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<MentionRecord>> {
    return toConnection(await loaders.mentionsOf(id, pageRequest(args)));
  }

  @FieldResolver(() => [String], {
    description:
      'Why all that is told of it is told of one: the names that documents use, what ties them together, and what curators decided. Example: ["1 document says \\"dung\\" and tells of ambassador, vietnam: the only one it can mean is \\"nguyen quoc dung\\"."].',
  })
  why(@Root() { id }: EntityRecord, @Ctx() { loaders }: RequestContext): Promise<readonly string[]> {
    return loaders.whyOneEntity(id);
  }
}
