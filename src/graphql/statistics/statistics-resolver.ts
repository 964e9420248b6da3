import { Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import { countOutdated } from '../../graph/questions/outdated-documents.ts';
import { graphStatistics } from '../../graph/questions/statistics.ts';
import type { GraphStatistics } from '../../graph/records.ts';
import type { RequestContext } from '../context.ts';
import { Statistics } from './statistics.ts';

@Resolver(() => Statistics)
export class StatisticsResolver {
  @Query(() => Statistics, { description: 'How much the graph holds: documents, parties, events by kind.' })
  statistics(@Ctx() { store }: RequestContext): Promise<GraphStatistics> {
    return graphStatistics(store);
  }

  @FieldResolver(() => Int, {
    description:
      'Documents that another version of Dateline put in than the one that answers: `dateline reread` reads them again.',
  })
  outdatedDocuments(@Ctx() { store, reader }: RequestContext): Promise<number> {
    return countOutdated(store, reader.version);
  }
}
