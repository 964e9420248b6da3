import { Field, ObjectType } from 'type-graphql';
import type { PositionRecord } from '../../graph/records.ts';
import { Entity } from '../entity/entity.ts';
import { DateScalar } from '../scalars/date.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A title that articles give somebody, and the days between which they do.',
})
export class Position implements Omit<PositionRecord, 'person' | 'titleKey'> {
  @Field(() => String, {
    description: 'The title in the words of the articles. Example: "Secretary of State".',
  })
  declare readonly title: string;

  @Field(() => Entity, {
    nullable: true,
    description: 'The organization or place it is held at or for; null where no article names one.',
  })
  declare readonly of: PositionRecord['of'];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The earliest day on which an article states it; null where none is dated.',
  })
  declare readonly since: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The latest day on which an article states it; null where none is dated.',
  })
  declare readonly until: string | null;
}
