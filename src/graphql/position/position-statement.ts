import { Field, Int, ObjectType } from 'type-graphql';
import type { PositionStatementRecord } from '../../graph/records.ts';
import { Document } from '../document/document.ts';

@ObjectType({ simpleResolvers: true, description: 'Where a document gives somebody a title, word for word.' })
export class PositionStatement implements PositionStatementRecord {
  @Field(() => Document, { description: 'The document that says so.' })
  declare readonly document: PositionStatementRecord['document'];

  @Field(() => String, {
    description:
      'The words that say so, as they stand there. Example: "US Secretary of State Antony Blinken".',
  })
  declare readonly text: string;

  @Field(() => Int, { description: "Where they begin in the document's text, in UTF-16 code units." })
  declare readonly start: number;

  @Field(() => Int, { description: 'Where they end, exclusive.' })
  declare readonly end: number;
}
