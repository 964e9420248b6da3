import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PositionRecord, PositionStatementRecord } from '../../graph/records.ts';
import type { RequestContext } from '../context.ts';
import { Position } from './position.ts';
import { PositionStatement } from './position-statement.ts';
import { StatementsArgs, statementsQuestion } from './statements-args.ts';

@Resolver(() => Position)
export class PositionResolver {
  @FieldResolver(() => [PositionStatement], {
    description: 'Which documents state it, and in what words. Newest document first.',
  })
  statements(
    @Root() position: PositionRecord,
    @Args(() => StatementsArgs) args: StatementsArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly PositionStatementRecord[]> {
    return loaders.statementsOf(position, statementsQuestion(args).first);
  }
}
