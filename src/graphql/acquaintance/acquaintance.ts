import { Field, Int, ObjectType } from 'type-graphql';
import type { AcquaintanceRecord } from '../../graph/records.ts';
import { connectionType } from '../connections/connection.ts';
import { Entity } from '../entity/entity.ts';
import { When } from '../when/when.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody who was met, how often, and when first and last.',
})
export class Acquaintance implements AcquaintanceRecord {
  @Field(() => Entity, { description: 'Who was met.' })
  declare readonly party: AcquaintanceRecord['party'];

  @Field(() => Int, { description: 'How many distinct encounters happened between the two.' })
  declare readonly times: number;

  @Field(() => When, { description: 'When the earliest of them was.' })
  declare readonly first: AcquaintanceRecord['first'];

  @Field(() => When, { description: 'When the latest of them was.' })
  declare readonly last: AcquaintanceRecord['last'];
}

export const AcquaintanceConnection = connectionType('Acquaintance', 'acquaintances', () => Acquaintance);
