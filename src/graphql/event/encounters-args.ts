import { ArgsType, Field } from 'type-graphql';
import { z } from 'zod';
import type { EncounterFilter } from '../../graph/questions/encounters.ts';
import { EVENT_KINDS, EVENT_STATUSES, type EventKind, type EventStatus } from '../../reading/reading.ts';
import { type Certainty, CertaintyEnum } from '../enums/certainty.ts';
import { EventKindEnum } from '../enums/event-kind.ts';
import { EventStatusEnum } from '../enums/event-status.ts';
import { checkInput } from '../input/check-input.ts';
import { inOrder, optionalDay } from '../input/days.ts';
import { nameInput, optionalName } from '../input/names.ts';
import { pageInput } from '../input/page.ts';
import { AfterField, FirstField } from '../input/page-args.ts';
import { DateScalar } from '../scalars/date.ts';

@ArgsType()
export class EncountersArgs {
  @Field(() => String, {
    description:
      'Whose encounters: a name, an alias or an id. Spelling marks and leading titles do not matter: "Antony Blinken", "President Biden", "Viet Nam". Of a place, also the visits to it and what was held in it.',
  })
  declare readonly who: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only those with this party: a name, an alias or an id.',
  })
  declare readonly with?: string | null;

  @Field(() => [EventKindEnum], {
    nullable: true,
    description: 'Only these kinds of event. Example: [CALL, MEETING]. Leave it out for all.',
  })
  declare readonly kinds?: readonly EventKind[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only on or after this day. Example: "2023-01-01".',
  })
  declare readonly since?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only on or before this day. Example: "2023-12-31".',
  })
  declare readonly until?: string | null;

  @Field(() => CertaintyEnum, {
    nullable: true,
    defaultValue: 'POSSIBLY',
    description: 'Whether it is enough that an encounter may have been within `since` and `until`.',
  })
  declare readonly certainty?: Certainty | null;

  @Field(() => [EventStatusEnum], {
    nullable: true,
    defaultValue: ['OCCURRED'],
    description: 'What happened ([OCCURRED]), is planned, was denied or was called off. Example: [PLANNED].',
  })
  declare readonly statuses?: readonly EventStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only in this place, or in a place known to lie in it: a name or an id. Example: "Washington".',
  })
  declare readonly place?: string | null;

  @FirstField()
  declare readonly first?: number | null;

  @AfterField()
  declare readonly after?: string | null;
}

const encountersInput = z
  .object({
    ...pageInput,
    who: nameInput,
    with: optionalName,
    kinds: z
      .array(z.enum(EVENT_KINDS))
      .nullish()
      .transform((kinds) => kinds ?? null),
    since: optionalDay,
    until: optionalDay,
    certainty: z
      .enum(['DEFINITELY', 'POSSIBLY'])
      .nullish()
      .transform((certainty) => certainty ?? 'POSSIBLY'),
    statuses: z
      .array(z.enum(EVENT_STATUSES))
      .nullish()
      .transform((statuses): readonly EventStatus[] => statuses ?? ['OCCURRED'])
      .refine((statuses) => statuses.length > 0, {
        error: 'must not be empty: name at least one, as [OCCURRED]',
      }),
    place: optionalName,
  })
  .superRefine(inOrder);

/** @throws BadInput naming every argument that is wrong */
export function encounterFilter(args: EncountersArgs): EncounterFilter {
  return checkInput(encountersInput, args);
}
