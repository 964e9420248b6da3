import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { findEntity } from '../../graph/questions/entity.ts';
import type { EntityRecord } from '../../graph/records.ts';
import type { RequestContext } from '../context.ts';
import { EntityArgs, entityReference } from '../entity/entity-args.ts';
import { Place } from './place.ts';

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, {
    nullable: true,
    description: 'One place, by name or by id. Example: place(name: "Việt Nam").',
  })
  place(
    @Args(() => EntityArgs) args: EntityArgs,
    @Ctx() { store }: RequestContext,
  ): Promise<EntityRecord | null> {
    return findEntity(store, 'PLACE', entityReference(args));
  }
}
