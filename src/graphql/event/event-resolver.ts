import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { findEncounters } from '../../graph/questions/encounters.ts';
import { findEvent } from '../../graph/questions/event.ts';
import type { EventRecord } from '../../graph/records.ts';
import { type Connection, toConnection } from '../connections/connection.ts';
import type { RequestContext } from '../context.ts';
import { EncountersArgs, encounterFilter } from './encounters-args.ts';
import { Event, EventConnection } from './event.ts';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventConnection, {
    description:
      'Who met whom, when and where, with the sentences that say so: every event with parties on two or more sides, one of them `who`. Newest first, undated last.',
  })
  async encounters(
    @Args(() => EncountersArgs) args: EncountersArgs,
    @Ctx() { store }: RequestContext,
  ): Promise<Connection<EventRecord>> {
    return toConnection(await findEncounters(store, encounterFilter(args)));
  }

  @Query(() => Event, { nullable: true, description: 'One event by its id; null where there is none.' })
  event(
    @Arg('id', () => ID, { description: 'An id from an earlier answer.' }) id: string,
    @Ctx() { store }: RequestContext,
  ): Promise<EventRecord | null> {
    return findEvent(store, id);
  }
}
