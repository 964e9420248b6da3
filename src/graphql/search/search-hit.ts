import { Field, Float, ObjectType } from 'type-graphql';
import type { SearchHitRecord } from '../../graph/records.ts';
import { Document } from '../document/document.ts';
import { Entity } from '../entity/entity.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Something that fits the words you searched for: either an entity or a document.',
})
export class SearchHit implements SearchHitRecord {
  @Field(() => Entity, {
    nullable: true,
    description: 'The entity whose name fits; null when a document fits.',
  })
  declare readonly entity: SearchHitRecord['entity'];

  @Field(() => Document, {
    nullable: true,
    description: 'The document whose words fit; null when an entity fits.',
  })
  declare readonly document: SearchHitRecord['document'];

  @Field(() => String, { description: 'The name or the passage that fits.' })
  declare readonly text: string;

  @Field(() => Float, {
    description:
      'How well it fits; higher is better. Those of entities and those of documents do not compare.',
  })
  declare readonly score: number;
}
