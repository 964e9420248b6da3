import { DatelineError } from '../../errors.ts';

/** A decision about something that is not in the graph. */
export class NothingToDecide extends DatelineError {
  readonly code = 'NOT_FOUND';
}

/** A decision that says nothing: that something is itself, or differs where there is nothing to differ from. */
export class IdleDecision extends DatelineError {
  readonly code = 'BAD_INPUT';
}

/** A decision that would undo what others say; they have to be undone first. */
export class ContradictingDecision extends DatelineError {
  readonly code = 'CONTRADICTION';

  constructor(
    claim: string,
    /** The ids of the decisions in the way. */
    readonly inTheWay: readonly string[],
  ) {
    super(`${claim} That contradicts ${inTheWay.join(', ')}; undo what no longer holds first.`);
  }
}

/** A decision without a reason, where the operator wants one for each. */
export class NoteRequired extends DatelineError {
  readonly code = 'NOTE_REQUIRED';

  constructor() {
    super('A decision needs a note here that says why it is made.');
  }
}

/** What is said of a decision is too long to be kept. */
export class BadDeciding extends DatelineError {
  readonly code = 'BAD_INPUT';

  constructor(
    readonly field: string,
    longest: number,
  ) {
    super(`${field} must have at most ${longest.toLocaleString('en-US')} characters`);
  }
}
