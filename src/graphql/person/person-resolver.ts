import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { findEntity } from '../../graph/questions/entity.ts';
import type { EntityRecord, PositionRecord } from '../../graph/records.ts';
import type { RequestContext } from '../context.ts';
import { EntityArgs, entityReference } from '../entity/entity-args.ts';
import { Position } from '../position/position.ts';
import { Person } from './person.ts';
import { PositionsArgs, positionsQuestion } from './positions-args.ts';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, {
    nullable: true,
    description: 'One person, by name or by id. Example: person(name: "Antony Blinken").',
  })
  person(
    @Args(() => EntityArgs) args: EntityArgs,
    @Ctx() { store }: RequestContext,
  ): Promise<EntityRecord | null> {
    return findEntity(store, 'PERSON', entityReference(args));
  }

  @FieldResolver(() => [Position], {
    description: 'The titles that articles give this person, each with what it is held at.',
  })
  positions(
    @Root() { id }: EntityRecord,
    @Args(() => PositionsArgs) args: PositionsArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly PositionRecord[]> {
    return loaders.positionsOf(id, positionsQuestion(args).asOf);
  }
}
