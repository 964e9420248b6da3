import { Field, ObjectType } from 'type-graphql';
import type { StepRecord } from '../../graph/records.ts';
import { Entity } from '../entity/entity.ts';
import { Event } from '../event/event.ts';

@ObjectType({ simpleResolvers: true, description: 'One meeting on the way from one party to another.' })
export class Step implements StepRecord {
  @Field(() => Entity, { description: 'Who the step begins at.' })
  declare readonly from: StepRecord['from'];

  @Field(() => Entity, { description: 'Who the step leads to.' })
  declare readonly to: StepRecord['to'];

  @Field(() => Event, {
    description: 'The encounter that joins the two, with its sentences under `reports`.',
  })
  declare readonly event: StepRecord['event'];
}
