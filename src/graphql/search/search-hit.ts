import { Field, Float, ObjectType } from 'type-graphql';
import type { SearchHitRecord } from '../../graph/records.ts';
import { Document } from '../document/document.ts';
import { Entity } from '../entity/entity.ts';
import { SearchFieldEnum } from '../enums/search-field.ts';
import { Event } from '../event/event.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Something that fits the words you searched for: an entity, a document or an event.',
})
export class SearchHit implements SearchHitRecord {
  @Field(() => Entity, {
    nullable: true,
    description: 'The entity whose name fits, or the person whose title does; null when something else fits.',
  })
  declare readonly entity: SearchHitRecord['entity'];

  @Field(() => Document, {
    nullable: true,
    description: 'The document whose words fit; null when something else fits.',
  })
  declare readonly document: SearchHitRecord['document'];

  @Field(() => Event, {
    nullable: true,
    description: 'The event that a fitting sentence reports; null when something else fits.',
  })
  declare readonly event: SearchHitRecord['event'];

  @Field(() => SearchFieldEnum, { description: 'What the words were found in.' })
  declare readonly field: SearchHitRecord['field'];

  @Field(() => String, { description: 'The name, the title or the passage that fits.' })
  declare readonly text: string;

  @Field(() => Float, {
    description: 'How well it fits, as a share of the best fit of its field: the best of each has 1.',
  })
  declare readonly score: number;
}
