import { ArgsType, Field } from 'type-graphql';
import { z } from 'zod';
import {
  ACQUAINTANCE_ORDERS,
  type AcquaintanceFilter,
  type AcquaintanceOrder,
} from '../../graph/questions/acquaintances.ts';
import type { EventKind } from '../../reading/reading.ts';
import { AcquaintanceOrderEnum } from '../enums/acquaintance-order.ts';
import { checkInput } from '../input/check-input.ts';
import { inOrder, optionalDay } from '../input/days.ts';
import { KindsField, SinceField, UntilField } from '../input/encounter-fields.ts';
import { optionalKinds } from '../input/encounters.ts';
import { nameInput } from '../input/names.ts';
import { pageInput } from '../input/page.ts';
import { AfterField, BeforeField, FirstField, LastField } from '../input/page-args.ts';

@ArgsType()
export class AcquaintancesArgs {
  @Field(() => String, {
    description: 'Whose acquaintances: a name, an alias or an id. Example: "Lê Hoài Trung".',
  })
  declare readonly who: string;

  @SinceField('Count only encounters that may have been')
  declare readonly since?: string | null;

  @UntilField('Count only encounters that may have been')
  declare readonly until?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether to list places too, where they act as states ("Việt Nam and the US agreed …").',
  })
  declare readonly places?: boolean | null;

  @KindsField('Count only')
  declare readonly kinds?: readonly EventKind[] | null;

  @Field(() => AcquaintanceOrderEnum, {
    nullable: true,
    defaultValue: 'MOST_OFTEN',
    description: 'In what order they are listed.',
  })
  declare readonly order?: AcquaintanceOrder | null;

  @FirstField()
  declare readonly first?: number | null;

  @AfterField()
  declare readonly after?: string | null;

  @LastField()
  declare readonly last?: number | null;

  @BeforeField()
  declare readonly before?: string | null;
}

const acquaintancesInput = z
  .object({
    ...pageInput,
    who: nameInput,
    since: optionalDay,
    until: optionalDay,
    kinds: optionalKinds,
    order: z
      .enum(ACQUAINTANCE_ORDERS)
      .nullish()
      .transform((order) => order ?? 'MOST_OFTEN'),
    places: z
      .boolean()
      .nullish()
      .transform((places) => places ?? false),
  })
  .superRefine(inOrder);

/** @throws BadInput naming every argument that is wrong */
export function acquaintanceFilter(args: AcquaintancesArgs): AcquaintanceFilter {
  return checkInput(acquaintancesInput, args);
}
