import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../scalars/date.ts';

@InputType({ description: 'An article to read. Only its text is required.' })
export class ArticleInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Names the article: another text under the same id replaces it. Without one, the url is its id, or else a hash of the text.',
  })
  declare readonly id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its address, beginning with http:// or https://.' })
  declare readonly url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its title: shown and searched, never read for events.',
  })
  declare readonly title?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it. Example: "Việt Nam News".' })
  declare readonly publisher?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was published. Without it "on Thursday" or "last month" fix no date.',
  })
  declare readonly publishedOn?: string | null;

  @Field(() => String, { description: 'The text itself, at most 1 MiB of UTF-8. It is kept as given.' })
  declare readonly text: string;
}
