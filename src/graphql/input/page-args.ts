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

/** The argument `last` of a paged field. */
export function LastField(): PropertyDecorator {
  return Field(() => Int, {
    nullable: true,
    description:
      'How many to return at most of the end of the list, from 1 to 100; `first` is then not looked at.',
  });
}

/** The argument `before` of a paged field. */
export function BeforeField(): PropertyDecorator {
  return Field(() => String, {
    nullable: true,
    description:
      'Only what stands before this cursor: with `last`, the `pageInfo.startCursor` of the page after. Leave it out to begin at the end.',
  });
}

/** For fields that take nothing but a page; others have these after arguments of their own. */
@ArgsType()
export class PageArgs {
  @FirstField()
  declare readonly first?: number | null;

  @AfterField()
  declare readonly after?: string | null;

  @LastField()
  declare readonly last?: number | null;

  @BeforeField()
  declare readonly before?: string | null;
}
