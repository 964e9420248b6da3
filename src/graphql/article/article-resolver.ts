import { Arg, Args, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { removeDocument } from '../../graph/remove-document.ts';
import { Requires } from '../access/requires.ts';
import type { RequestContext } from '../context.ts';
import { NotFound } from '../errors/not-found.ts';
import { ArticleInput } from './article-input.ts';
import { ingestInputs } from './ingest-inputs.ts';
import { IngestResult } from './ingest-result.ts';
import { RereadArgs } from './reread-args.ts';
import { RereadResult } from './reread-result.ts';
import { rereadSome } from './reread-some.ts';

@Resolver()
export class ArticleResolver {
  @Mutation(() => [IngestResult], {
    description:
      'Reads articles into the graph: at most 50, with at most 5 MB of text. One result for each, in order; an article that cannot be taken costs only itself.',
  })
  @Requires('editor')
  ingest(
    @Arg('articles', () => [ArticleInput], { description: 'The articles, in any order.' })
    articles: readonly ArticleInput[],
    @Ctx() context: RequestContext,
  ): Promise<readonly IngestResult[]> {
    return ingestInputs(articles, context);
  }

  @Mutation(() => RereadResult, {
    description:
      'After an upgrade of Dateline: reads documents again from the texts that the graph keeps, those that another version has put in. Decisions stay. Ask again with `after` until none are left.',
  })
  @Requires('editor')
  reread(@Args(() => RereadArgs) args: RereadArgs, @Ctx() context: RequestContext): Promise<RereadResult> {
    return rereadSome(args, context);
  }

  @Mutation(() => Boolean, {
    description:
      'Takes a document out of the graph, with everything that no other document states. True when it is done; an unknown id is the error NOT_FOUND.',
  })
  @Requires('editor')
  async removeDocument(
    @Arg('id', () => ID, { description: "The document's id, as `documents` lists it." }) id: string,
    @Ctx() { store }: RequestContext,
  ): Promise<boolean> {
    if (await removeDocument(store, id)) return true;
    throw new NotFound('document', id);
  }
}
