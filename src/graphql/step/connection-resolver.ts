import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { findConnection } from '../../graph/questions/connection.ts';
import type { StepRecord } from '../../graph/records.ts';
import type { RequestContext } from '../context.ts';
import { ConnectionArgs, connectionQuestion } from './connection-args.ts';
import { Step } from './step.ts';

@Resolver()
export class ConnectionResolver {
  @Query(() => [Step], {
    nullable: true,
    description:
      'How two are connected: the shortest way from one to the other by encounters that occurred, step by step. Each step has the latest encounter of the two; `since`, `until` and `kinds` say by which encounters the way may go. Null where there is no way within `maxSteps`; empty from somebody to themselves.',
  })
  connection(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { store }: RequestContext,
  ): Promise<readonly StepRecord[] | null> {
    return findConnection(store, connectionQuestion(args));
  }
}
