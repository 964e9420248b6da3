import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
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

  @FieldResolver(() => [String], {
    description:
      'Why its reports are of one event: what each tells, what it shares with the others, and what curators decided of the parties. Example: [""a.txt" tells of a call of Ann Ames with Bob Burns on 2023-03-29.", ""b.txt" tells of a call of Bob Burns with Ann Ames: the same parties, the same kind, no days that speak against it. So loosely dated, it joins the one event that it can mean."].',
  })
  why(@Root() { id }: EventRecord, @Ctx() { loaders }: RequestContext): Promise<readonly string[]> {
    return loaders.whyOneEvent(id);
  }
}
