import { AGREEMENT_VERBS } from './agreement-verbs.ts';
import { CEREMONY_VERBS } from './ceremony-verbs.ts';
import { COMPANY_VERBS } from './company-verbs.ts';
import { HOSPITALITY_VERBS } from './hospitality-verbs.ts';
import { MEETING_VERBS } from './meeting-verbs.ts';
import { TALK_VERBS } from './talk-verbs.ts';
import type { VerbFrame } from './verb-frame.ts';
import { VISITING_VERBS } from './visiting-verbs.ts';

/** Frames in the order in which they are tried: of two that fit one verb the first stands. */
const VERB_FRAMES: readonly VerbFrame[] = [
  ...CEREMONY_VERBS,
  ...COMPANY_VERBS,
  ...MEETING_VERBS,
  ...HOSPITALITY_VERBS,
  ...VISITING_VERBS,
  ...TALK_VERBS,
  ...AGREEMENT_VERBS,
];

/** The frames of every form of a verb, lower case. */
export const FRAMES_BY_FORM: ReadonlyMap<string, readonly VerbFrame[]> = VERB_FRAMES.reduce(
  (table, frame) => {
    for (const form of frame.forms) table.set(form, [...(table.get(form) ?? []), frame]);
    return table;
  },
  new Map<string, readonly VerbFrame[]>(),
);
