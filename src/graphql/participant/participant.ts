import { Field, Int, ObjectType } from 'type-graphql';
import type { ParticipantRecord } from '../../graph/records.ts';
import { Entity } from '../entity/entity.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody, or a body or state, that took part in an event.',
})
export class Participant implements ParticipantRecord {
  @Field(() => Entity, { description: 'Who took part.' })
  declare readonly party: ParticipantRecord['party'];

  @Field(() => Int, {
    description:
      'Participants on different sides met each other; those on one side did not thereby meet. Example: "A met B and C" has A on side 0, B and C on side 1.',
  })
  declare readonly side: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The title that the article gave then, not the latest one. Example: "US Secretary of State".',
  })
  declare readonly title: string | null;
}
