import { DatelineError } from '../../errors.ts';

/** A document has several operations and none is named, or none of the name. */
export class UnknownOperation extends DatelineError {
  readonly code = 'OPERATION_RESOLUTION_FAILURE';

  constructor(asked: string | undefined) {
    super(
      asked
        ? `The document has no operation named "${asked}".`
        : 'The document has several operations, or none: `operationName` says which is meant.',
    );
  }
}
