import { Field, ID, ObjectType } from 'type-graphql';
import { type IngestStatus, IngestStatusEnum } from '../enums/ingest-status.ts';

@ObjectType({ simpleResolvers: true, description: 'What became of one article of the request.' })
export class IngestResult {
  @Field(() => ID, {
    description:
      'The article\'s id, under which `document(id:)` finds it. Of an article that failed before it had one: its place in the request, as "articles[2]".',
  })
  declare readonly id: string;

  @Field(() => IngestStatusEnum, { description: 'New, changed, unchanged or failed.' })
  declare readonly status: IngestStatus;

  @Field(() => String, {
    nullable: true,
    description: 'For programs: why it failed. Example: "TOO_LARGE". Null where it did not.',
  })
  declare readonly code: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'For people: why it failed and what to do, or what to know of it although it was taken, as that its text is not in English. Null where there is nothing to say.',
  })
  declare readonly message: string | null;
}
