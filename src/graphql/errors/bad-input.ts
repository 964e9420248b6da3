import { DatelineError } from '../../errors.ts';

/** One thing that is wrong with what a client sent. */
export interface InputIssue {
  /** The argument, or the path to the field inside it: `first`, `articles`. */
  readonly field: string;
  /** What is wrong with it, going on from its name. */
  readonly message: string;
}

/** What a client sent has the right types and still makes no sense: the message names every field at fault. */
export class BadInput extends DatelineError {
  readonly code = 'BAD_INPUT';
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    super(issues.map(({ field, message }) => `${field} ${message}`).join('; '));
    this.issues = issues;
  }
}
