import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { findEntity } from '../../graph/questions/entity.ts';
import type { EntityRecord } from '../../graph/records.ts';
import type { RequestContext } from '../context.ts';
import { EntityArgs, entityReference } from '../entity/entity-args.ts';
import { Organization } from './organization.ts';

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description: 'One organization, by name or by id. Example: organization(name: "USAID").',
  })
  organization(
    @Args(() => EntityArgs) args: EntityArgs,
    @Ctx() { store }: RequestContext,
  ): Promise<EntityRecord | null> {
    return findEntity(store, 'ORGANIZATION', entityReference(args));
  }
}
