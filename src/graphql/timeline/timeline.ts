import { Field, Int, ObjectType } from 'type-graphql';
import type { TimelinePeriodRecord, TimelineRecord } from '../../graph/records.ts';
import { Entity } from '../entity/entity.ts';
import { DateScalar } from '../scalars/date.ts';

@ObjectType({ simpleResolvers: true, description: 'One of the parties of a timeline in one period.' })
export class TimelineShare {
  @Field(() => Entity, { description: 'Whose encounters these are.' })
  declare readonly party: TimelinePeriodRecord['parties'][number]['party'];

  @Field(() => Int, { description: 'How many of the encounters of the period this party took part in.' })
  declare readonly times: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A month or a year of a timeline. `encounters` with `since`, `until` and DEFINITELY lists what is counted.',
})
export class TimelinePeriod implements TimelinePeriodRecord {
  @Field(() => DateScalar, { description: 'Its first day.' })
  declare readonly from: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  declare readonly to: string;

  @Field(() => Int, { description: 'How many encounters lie within it for certain.' })
  declare readonly times: number;

  @Field(() => Int, {
    description: 'How many more may: their dates are wider than one period and overlap with it.',
  })
  declare readonly possibly: number;

  @Field(() => [TimelineShare], { description: 'The same for each of the parties, as they were asked for.' })
  declare readonly parties: TimelinePeriodRecord['parties'];
}

@ObjectType({ simpleResolvers: true, description: 'When encounters were, period by period.' })
export class Timeline implements TimelineRecord {
  @Field(() => [TimelinePeriod], {
    description: 'Oldest first; those in which nothing happened for certain are left out.',
  })
  declare readonly periods: TimelineRecord['periods'];

  @Field(() => Int, {
    description:
      'How many encounters no period holds: nothing dates them, or only dates wider than a period.',
  })
  declare readonly unplaced: number;
}
