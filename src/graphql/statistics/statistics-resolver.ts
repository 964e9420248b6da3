import { Ctx, Query, Resolver } from 'type-graphql';
import { graphStatistics } from '../../graph/questions/statistics.ts';
import type { GraphStatistics } from '../../graph/records.ts';
import type { RequestContext } from '../context.ts';
import { Statistics } from './statistics.ts';

@Resolver()
export class StatisticsResolver {
  @Query(() => Statistics, { description: 'How much the graph holds: documents, parties, events by kind.' })
  statistics(@Ctx() { store }: RequestContext): Promise<GraphStatistics> {
    return graphStatistics(store);
  }
}
