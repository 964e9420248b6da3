import { Field, ID, ObjectType } from 'type-graphql';
import type { DocumentRecord } from '../../graph/records.ts';
import { connectionType } from '../connections/connection.ts';
import { Node } from '../node/node.ts';
import { DateScalar } from '../scalars/date.ts';

/** Its text, mentions and reports cost a statement each: see DocumentResolver. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'An article as it was put in, with what is known about it.',
})
export class Document implements DocumentRecord {
  @Field(() => ID, {
    description:
      "The article's own id, its address or its file name; it stays the same when the text is edited.",
  })
  declare readonly id: string;

  @Field(() => String, { nullable: true, description: 'Its title, where one is known.' })
  declare readonly title: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who published it, where that is known. Example: "Việt Nam News".',
  })
  declare readonly publisher: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was published; words like "on Thursday" are worked out from it.',
  })
  declare readonly publishedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Its address on the web, where one is known.' })
  declare readonly url: string | null;
}

export const DocumentConnection = connectionType('Document', 'documents', () => Document);
