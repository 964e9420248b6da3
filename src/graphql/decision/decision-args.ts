import { ArgsType, Field } from 'type-graphql';
import { type Deciding, decidingNow, SOMEBODY } from '../../graph/decisions/deciding.ts';
import type { RequestContext } from '../context.ts';

/** What every decision may say beside what is decided. */
@ArgsType()
export class DecisionArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Why you decide so. Where the operator wants a reason for every decision, one without is NOTE_REQUIRED. Example: "Both photos show her."',
  })
  declare readonly note?: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: SOMEBODY,
    description:
      'Who decides, as the list of decisions is to say it. With a token it is the name of that, whatever is said here.',
  })
  declare readonly by?: string | null;
}

/**
 * A decision of this moment, by whoever's token it is, else by who is said to decide.
 *
 * @throws NoteRequired, BadDeciding
 */
export function decidingHere(args: DecisionArgs, { caller, noteRequired = false }: RequestContext): Deciding {
  return decidingNow({ ...args, by: caller.name ?? args.by }, noteRequired);
}
