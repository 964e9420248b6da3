import { ArgsType, Field } from 'type-graphql';
import { z } from 'zod';
import type { Caller } from '../access/caller.ts';
import { checkInput } from '../input/check-input.ts';

/** Who decides when nobody says. */
const SOMEBODY = 'curator';

/** What every decision may say beside what is decided. */
@ArgsType()
export class DecisionArgs {
  @Field(() => String, { nullable: true, description: 'Why you decide so. Example: "Both photos show her."' })
  declare readonly note?: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: SOMEBODY,
    description:
      'Who decides, as the list of decisions is to say it. With a token it is the name of that, whatever is said here.',
  })
  declare readonly by?: string | null;
}

const decisionInput = z.object({
  note: z.string().trim().max(2_000).nullish(),
  by: z.string().trim().max(200).nullish(),
});

/** @throws BadInput for what is too long */
export function decidingNow(
  args: DecisionArgs,
  caller: Caller,
): { by: string; at: string; note: string | null } {
  const { note, by } = checkInput(decisionInput, args);
  return { by: caller.name ?? (by || SOMEBODY), at: new Date().toISOString(), note: note || null };
}
