import { Field, Int, ObjectType } from 'type-graphql';
import type { MentionRecord } from '../../graph/records.ts';
import { connectionType } from '../connections/connection.ts';
import { Document } from '../document/document.ts';
import { Entity } from '../entity/entity.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'One place in a document where a person, an organization or a place is named.',
})
export class Mention implements MentionRecord {
  @Field(() => Document, { description: 'The document it stands in.' })
  declare readonly document: MentionRecord['document'];

  @Field(() => Entity, { description: 'Who or what is named.' })
  declare readonly entity: MentionRecord['entity'];

  @Field(() => String, { description: 'The words that name it, as written. Example: "Blinken".' })
  declare readonly text: string;

  @Field(() => Int, { description: "Where it begins in the document's text, in UTF-16 code units." })
  declare readonly start: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  declare readonly end: number;

  @Field(() => String, { description: 'The whole sentence it stands in, word for word.' })
  declare readonly sentence: string;
}

export const MentionConnection = connectionType('Mention', 'mentions', () => Mention);
