import { ArgsType, Field, ID, Int } from 'type-graphql';
import { BATCH_LIMITS } from '../../ingest/batch-limits.ts';

/** Which documents are read again by one request. */
@ArgsType()
export class RereadArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether those that this very version has put in are read again too.',
  })
  declare readonly all: boolean;

  @Field(() => Int, {
    defaultValue: 10,
    description: `How many at most, from 1 to ${BATCH_LIMITS.articles}.`,
  })
  declare readonly first: number;

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of a document: only those behind it, in the order of ids. Go on from `next` of the last answer, as one that fails stays outdated.',
  })
  declare readonly after?: string | null;
}
