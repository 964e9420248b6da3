import { ArgsType, Field, Int } from 'type-graphql';
import { USUAL_PAGE } from './page.ts';

/** The argument `first` of a paged field. */
export function FirstField(usual: number = USUAL_PAGE): PropertyDecorator {
  return Field(() => Int, {
    nullable: true,
    defaultValue: usual,
    description: 'How many to return at most, from 1 to 100.',
  });
}

/** The argument `after` of a paged field. */
export function AfterField(): PropertyDecorator {
  return Field(() => String, {
    nullable: true,
    description:
      'Go on after this cursor: the `pageInfo.endCursor` of the page before. Leave it out to begin at the top.',
  });
}

/** For fields that take nothing but a page; others have the two after arguments of their own. */
@ArgsType()
export class PageArgs {
  @FirstField()
  declare readonly first?: number | null;

  @AfterField()
  declare readonly after?: string | null;
}
