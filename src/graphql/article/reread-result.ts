import { Field, ID, ObjectType } from 'type-graphql';
import { IngestResult } from './ingest-result.ts';

@ObjectType({ simpleResolvers: true, description: 'What became of documents that were to be read again.' })
export class RereadResult {
  @Field(() => [IngestResult], {
    description:
      'One for each document, in the order of ids: CHANGED, or UNCHANGED where it is read as before, or FAILED and left as it was.',
  })
  declare readonly results: readonly IngestResult[];

  @Field(() => ID, {
    nullable: true,
    description: 'What to go on from, as `after`; null where there are no more documents to be read again.',
  })
  declare readonly next: string | null;
}
