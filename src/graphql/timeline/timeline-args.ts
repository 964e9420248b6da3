import { ArgsType, Field } from 'type-graphql';
import { z } from 'zod';
import {
  TIMELINE_PERIODS,
  type TimelineQuestion,
  type TimelineUnit,
} from '../../graph/questions/timeline.ts';
import type { EventKind, EventStatus } from '../../reading/reading.ts';
import { EventStatusEnum } from '../enums/event-status.ts';
import { TimelineUnitEnum } from '../enums/timeline-unit.ts';
import { checkInput } from '../input/check-input.ts';
import { inOrder, optionalDay } from '../input/days.ts';
import { KindsField, SinceField, UntilField } from '../input/encounter-fields.ts';
import { optionalKinds, statusesInput } from '../input/encounters.ts';
import { nameInput } from '../input/names.ts';

const MOST_PARTIES = 20;

@ArgsType()
export class TimelineArgs {
  @Field(() => [String], {
    description: `Whose encounters: names, aliases or ids, at most ${MOST_PARTIES}. Example: ["Antony Blinken", "Jake Sullivan"].`,
  })
  declare readonly who: readonly string[];

  @Field(() => TimelineUnitEnum, {
    nullable: true,
    defaultValue: 'MONTH',
    description: 'Month by month or year by year.',
  })
  declare readonly by?: TimelineUnit | null;

  @KindsField('Count only')
  declare readonly kinds?: readonly EventKind[] | null;

  @Field(() => [EventStatusEnum], {
    nullable: true,
    defaultValue: ['OCCURRED'],
    description: 'What happened ([OCCURRED]), is planned, was denied or was called off. Example: [PLANNED].',
  })
  declare readonly statuses?: readonly EventStatus[] | null;

  @SinceField('Count only encounters that may have been')
  declare readonly since?: string | null;

  @UntilField('Count only encounters that may have been')
  declare readonly until?: string | null;
}

const timelineInput = z
  .object({
    who: z
      .array(nameInput)
      .min(1, { error: 'must not be empty: give a name or an id' })
      .max(MOST_PARTIES, { error: `must have at most ${MOST_PARTIES} names` }),
    by: z
      .enum(TIMELINE_PERIODS)
      .nullish()
      .transform((by) => by ?? 'MONTH'),
    kinds: optionalKinds,
    statuses: statusesInput,
    since: optionalDay,
    until: optionalDay,
  })
  .superRefine(inOrder);

/** @throws BadInput naming every argument that is wrong */
export function timelineQuestion(args: TimelineArgs): TimelineQuestion {
  return checkInput(timelineInput, args);
}
