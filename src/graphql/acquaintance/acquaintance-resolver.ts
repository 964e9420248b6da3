import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { findAcquaintances } from '../../graph/questions/acquaintances.ts';
import type { AcquaintanceRecord } from '../../graph/records.ts';
import { type Connection, toConnection } from '../connections/connection.ts';
import type { RequestContext } from '../context.ts';
import { AcquaintanceConnection } from './acquaintance.ts';
import { AcquaintancesArgs, acquaintanceFilter } from './acquaintances-args.ts';

@Resolver()
export class AcquaintanceResolver {
  @Query(() => AcquaintanceConnection, {
    description:
      'Everybody `who` has met, most often first or latest first. Only encounters that occurred count, each once.',
  })
  async acquaintances(
    @Args(() => AcquaintancesArgs) args: AcquaintancesArgs,
    @Ctx() { store }: RequestContext,
  ): Promise<Connection<AcquaintanceRecord>> {
    return toConnection(await findAcquaintances(store, acquaintanceFilter(args)));
  }
}
