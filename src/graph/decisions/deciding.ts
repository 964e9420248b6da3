import { BadDeciding, NoteRequired } from './decision-errors.ts';

/** Who decides, when, and why. */
export interface Deciding {
  readonly by: string;
  /** A moment in ISO 8601. */
  readonly at: string;
  readonly note: string | null;
}

/** Who decides and why, as far as anybody says. */
export interface GivenReason {
  readonly by?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** Who decides when nobody says. */
export const SOMEBODY = 'curator';

const LONGEST_NAME = 200;
const LONGEST_NOTE = 2_000;

/**
 * A decision of this moment, wherever it is asked for.
 *
 * @param noteRequired whether the operator wants a reason for each
 * @throws NoteRequired, BadDeciding for what is too long
 */
export function decidingNow(given: GivenReason, noteRequired: boolean): Deciding {
  const note = given.note?.trim() || null;
  const by = given.by?.trim() || SOMEBODY;
  if (note === null && noteRequired) throw new NoteRequired();
  if (note !== null && note.length > LONGEST_NOTE) throw new BadDeciding('note', LONGEST_NOTE);
  if (by.length > LONGEST_NAME) throw new BadDeciding('by', LONGEST_NAME);
  return { by, at: new Date().toISOString(), note };
}
