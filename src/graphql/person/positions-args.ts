import { ArgsType, Field } from 'type-graphql';
import { z } from 'zod';
import { checkInput } from '../input/check-input.ts';
import { optionalDay } from '../input/days.ts';
import { DateScalar } from '../scalars/date.ts';

@ArgsType()
export class PositionsArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those held on this day, as far as articles say. Example: "2024-11-01".',
  })
  declare readonly asOf?: string | null;
}

const positionsInput = z.object({ asOf: optionalDay });

/** @throws BadInput for what is no day */
export function positionsQuestion(args: PositionsArgs): z.output<typeof positionsInput> {
  return checkInput(positionsInput, args);
}
