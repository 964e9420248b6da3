import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'Where this page stands in the whole list (Relay cursor specification).',
})
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows: ask again with `after` set to `endCursor`.' })
  declare readonly hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether something stands before this page.' })
  declare readonly hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null on an empty page.' })
  declare readonly startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row; null on an empty page.' })
  declare readonly endCursor: string | null;
}
