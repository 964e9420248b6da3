import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { searchGraph } from '../../graph/questions/search.ts';
import type { SearchHitRecord } from '../../graph/records.ts';
import type { RequestContext } from '../context.ts';
import { SearchArgs, searchQuestion } from './search-args.ts';
import { SearchHit } from './search-hit.ts';

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      'Names, titles, texts and sentences that hold any of some words, the best of each field first. Spelling marks and capitals do not matter, and names are found when misspelled a little.',
  })
  search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() { store }: RequestContext,
  ): Promise<readonly SearchHitRecord[]> {
    return searchGraph(store, searchQuestion(args));
  }
}
