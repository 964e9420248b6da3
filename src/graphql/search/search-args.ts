import { ArgsType, Field } from 'type-graphql';
import { z } from 'zod';
import type { SearchQuestion } from '../../graph/questions/search.ts';
import { SEARCH_FIELDS, type SearchField } from '../../graph/records.ts';
import { SearchFieldEnum } from '../enums/search-field.ts';
import { checkInput } from '../input/check-input.ts';
import { firstInput } from '../input/page.ts';
import { FirstField } from '../input/page-args.ts';

const USUAL_HITS = 10;
const LONGEST_SEARCH = 500;

@ArgsType()
export class SearchArgs {
  @Field(() => String, { description: 'Words to look for. Example: "Comprehensive Strategic Partnership".' })
  declare readonly text: string;

  @FirstField(USUAL_HITS)
  declare readonly first?: number | null;

  @Field(() => [SearchFieldEnum], {
    nullable: true,
    description: 'What to look for them in. Example: [NAME, TITLE]. Leave it out for all.',
  })
  declare readonly fields?: readonly SearchField[] | null;
}

const searchInput = z.object({
  text: z
    .string()
    .trim()
    .min(1, { error: 'must not be empty: give a word or more' })
    .max(LONGEST_SEARCH, { error: `must have at most ${LONGEST_SEARCH} characters` }),
  first: firstInput(USUAL_HITS),
  fields: z
    .array(z.enum(SEARCH_FIELDS))
    .nullish()
    .transform((fields): readonly SearchField[] => fields ?? SEARCH_FIELDS),
});

/** @throws BadInput naming every argument that is wrong */
export function searchQuestion(args: SearchArgs): SearchQuestion {
  return checkInput(searchInput, args);
}
