import { ArgsType, Field } from 'type-graphql';
import { z } from 'zod';
import { EVENT_ORDERS, type EventOrder } from '../../graph/event-order.ts';
import type { EncounterFilter } from '../../graph/questions/encounters.ts';
import type { EventKind, EventStatus } from '../../reading/reading.ts';
import { type Certainty, CertaintyEnum } from '../enums/certainty.ts';
import { EventOrderEnum } from '../enums/event-order.ts';
import { EventStatusEnum } from '../enums/event-status.ts';
import { checkInput } from '../input/check-input.ts';
import { inOrder, optionalDay } from '../input/days.ts';
import { KindsField, SinceField, UntilField } from '../input/encounter-fields.ts';
import { certaintyInput, optionalKinds, statusesInput } from '../input/encounters.ts';
import { nameInput, optionalName } from '../input/names.ts';
import { pageInput } from '../input/page.ts';
import { AfterField, BeforeField, FirstField, LastField } from '../input/page-args.ts';

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

  @KindsField('Only')
  declare readonly kinds?: readonly EventKind[] | null;

  @SinceField('Only')
  declare readonly since?: string | null;

  @UntilField('Only')
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

  @Field(() => String, {
    nullable: true,
    description:
      'Only those at which somebody bore a title with these words, as the articles gave it then. Example: "Secretary of State".',
  })
  declare readonly title?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only those that a document of this publisher reports, written just so. Example: "Việt Nam News".',
  })
  declare readonly publisher?: string | null;

  @Field(() => EventOrderEnum, {
    nullable: true,
    defaultValue: 'NEWEST_FIRST',
    description: 'In what order they are listed; undated ones come last.',
  })
  declare readonly order?: EventOrder | null;

  @FirstField()
  declare readonly first?: number | null;

  @AfterField()
  declare readonly after?: string | null;

  @LastField()
  declare readonly last?: number | null;

  @BeforeField()
  declare readonly before?: string | null;
}

const encountersInput = z
  .object({
    ...pageInput,
    who: nameInput,
    with: optionalName,
    kinds: optionalKinds,
    since: optionalDay,
    until: optionalDay,
    certainty: certaintyInput,
    statuses: statusesInput,
    place: optionalName,
    title: optionalName,
    publisher: optionalName,
    order: z
      .enum(EVENT_ORDERS)
      .nullish()
      .transform((order) => order ?? 'NEWEST_FIRST'),
  })
  .superRefine(inOrder);

/** @throws BadInput naming every argument that is wrong */
export function encounterFilter(args: EncountersArgs): EncounterFilter {
  return checkInput(encountersInput, args);
}
