import { ArgsType, Field } from 'type-graphql';
import { z } from 'zod';
import type { DocumentFilter } from '../../graph/questions/documents.ts';
import { checkInput } from '../input/check-input.ts';
import { optionalName } from '../input/names.ts';
import { pageInput } from '../input/page.ts';
import { AfterField, BeforeField, FirstField, LastField } from '../input/page-args.ts';

@ArgsType()
export class DocumentsArgs {
  @FirstField()
  declare readonly first?: number | null;

  @AfterField()
  declare readonly after?: string | null;

  @LastField()
  declare readonly last?: number | null;

  @BeforeField()
  declare readonly before?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those that mention this person, organization or place: a name, an alias or an id.',
  })
  declare readonly mentioning?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those of this publisher, written just so. Example: "Việt Nam News".',
  })
  declare readonly publisher?: string | null;
}

const documentsInput = z.object({ ...pageInput, mentioning: optionalName, publisher: optionalName });

/** @throws BadInput naming every argument that is wrong */
export function documentFilter(args: DocumentsArgs): DocumentFilter {
  return checkInput(documentsInput, args);
}
