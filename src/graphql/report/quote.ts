import { Field, Int, ObjectType } from 'type-graphql';
import type { Passage } from '../../reading/reading.ts';

@ObjectType({ simpleResolvers: true, description: 'A passage of a document, word for word.' })
export class Quote implements Passage {
  @Field(() => String, { description: 'The words as they stand in the document.' })
  declare readonly text: string;

  @Field(() => Int, { description: "Where it begins in the document's text, in UTF-16 code units." })
  declare readonly start: number;

  @Field(() => Int, { description: 'Where it ends, exclusive: `document.text.slice(start, end)` is `text`.' })
  declare readonly end: number;
}
