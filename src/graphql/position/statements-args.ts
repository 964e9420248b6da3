import { ArgsType } from 'type-graphql';
import { z } from 'zod';
import { checkInput } from '../input/check-input.ts';
import { firstInput, USUAL_PAGE } from '../input/page.ts';
import { FirstField } from '../input/page-args.ts';

@ArgsType()
export class StatementsArgs {
  @FirstField()
  declare readonly first?: number | null;
}

const statementsInput = z.object({ first: firstInput(USUAL_PAGE) });

/** @throws BadInput when `first` is out of range */
export function statementsQuestion(args: StatementsArgs): z.output<typeof statementsInput> {
  return checkInput(statementsInput, args);
}
