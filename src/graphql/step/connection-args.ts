import { ArgsType, Field, Int } from 'type-graphql';
import { z } from 'zod';
import { type ConnectionQuestion, MOST_STEPS } from '../../graph/questions/connection.ts';
import type { EventKind } from '../../reading/reading.ts';
import { checkInput } from '../input/check-input.ts';
import { inOrder, optionalDay } from '../input/days.ts';
import { KindsField, SinceField, UntilField } from '../input/encounter-fields.ts';
import { optionalKinds } from '../input/encounters.ts';
import { nameInput } from '../input/names.ts';

const USUAL_STEPS = 4;

@ArgsType()
export class ConnectionArgs {
  @Field(() => String, {
    description: 'Who to begin at: a name, an alias or an id. Example: "Daniel Kritenbrink".',
  })
  declare readonly from: string;

  @Field(() => String, {
    description: 'Who to arrive at: a name, an alias or an id. Example: "Jake Sullivan".',
  })
  declare readonly to: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: USUAL_STEPS,
    description: `The most meetings on the way, from 1 to ${MOST_STEPS}.`,
  })
  declare readonly maxSteps?: number | null;

  @SinceField('Only by encounters that may have been')
  declare readonly since?: string | null;

  @UntilField('Only by encounters that may have been')
  declare readonly until?: string | null;

  @KindsField('Only by')
  declare readonly kinds?: readonly EventKind[] | null;
}

const connectionInput = z
  .object({
    from: nameInput,
    to: nameInput,
    maxSteps: z
      .int()
      .nullish()
      .transform((steps) => steps ?? USUAL_STEPS)
      .refine((steps) => steps >= 1 && steps <= MOST_STEPS, {
        error: ({ input }) => `must be from 1 to ${MOST_STEPS}, not ${String(input)}`,
      }),
    since: optionalDay,
    until: optionalDay,
    kinds: optionalKinds,
  })
  .superRefine(inOrder);

/** @throws BadInput naming every argument that is wrong */
export function connectionQuestion(args: ConnectionArgs): ConnectionQuestion {
  return checkInput(connectionInput, args);
}
