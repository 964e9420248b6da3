import { Field, ObjectType } from 'type-graphql';
import type { Basis, Precision, When as WhenRecord } from '../../reading/reading.ts';
import { BasisEnum, PrecisionEnum } from '../enums/precision.ts';
import { DateScalar } from '../scalars/date.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'When something happened: the days from `from` to `to`, both included. "In September 2023" is 2023-09-01 to 2023-09-30 with precision MONTH.',
})
export class When implements WhenRecord {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day it may have been; null where nothing fixes it.',
  })
  declare readonly from: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day it may have been; null where nothing fixes it.',
  })
  declare readonly to: string | null;

  @Field(() => PrecisionEnum, { description: 'How exactly the words fix it.' })
  declare readonly precision: Precision;

  @Field(() => BasisEnum, { description: 'What it rests on: stated in full, worked out, or nothing.' })
  declare readonly basis: Basis;

  @Field(() => String, {
    nullable: true,
    description: 'The words themselves, as written: "from June 28 to July 2"; null where there are none.',
  })
  declare readonly text: string | null;
}
