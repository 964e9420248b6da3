import { ArgsType, Field } from 'type-graphql';
import { z } from 'zod';
import type { AcquaintanceFilter } from '../../graph/questions/acquaintances.ts';
import { checkInput } from '../input/check-input.ts';
import { inOrder, optionalDay } from '../input/days.ts';
import { nameInput } from '../input/names.ts';
import { pageInput } from '../input/page.ts';
import { AfterField, FirstField } from '../input/page-args.ts';
import { DateScalar } from '../scalars/date.ts';

@ArgsType()
export class AcquaintancesArgs {
  @Field(() => String, {
    description: 'Whose acquaintances: a name, an alias or an id. Example: "Lê Hoài Trung".',
  })
  declare readonly who: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Count only encounters that may have been on or after this day. Example: "2023-01-01".',
  })
  declare readonly since?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Count only encounters that may have been on or before this day. Example: "2023-12-31".',
  })
  declare readonly until?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether to list places too, where they act as states ("Việt Nam and the US agreed …").',
  })
  declare readonly places?: boolean | null;

  @FirstField()
  declare readonly first?: number | null;

  @AfterField()
  declare readonly after?: string | null;
}

const acquaintancesInput = z
  .object({
    ...pageInput,
    who: nameInput,
    since: optionalDay,
    until: optionalDay,
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
