import { AGREEMENT_VERBS } from './agreement-verbs.ts';
import { CEREMONY_VERBS } from './ceremony-verbs.ts';
import { COMING_UPON_VERBS } from './coming-upon-verbs.ts';
import { COMPANY_VERBS } from './company-verbs.ts';
import { COURT_VERBS } from './court-verbs.ts';
import { EVERYDAY_VERBS } from './everyday-verbs.ts';
import { GUIDING_VERBS } from './guiding-verbs.ts';
import { HOSPITALITY_VERBS } from './hospitality-verbs.ts';
import { LONG_TALK_VERBS } from './long-talk-verbs.ts';
import { MEETING_VERBS } from './meeting-verbs.ts';
import { PEACE_VERBS } from './peace-verbs.ts';
import { SEEING_VERBS } from './seeing-verbs.ts';
import { SITTING_VERBS } from './sitting-verbs.ts';
import { SUMMONING_VERBS } from './summoning-verbs.ts';
import { TAKING_VERBS } from './taking-verbs.ts';
import { TALK_VERBS } from './talk-verbs.ts';
import type { VerbFrame } from './verb-frame.ts';
import { VISITING_VERBS } from './visiting-verbs.ts';

/** A pattern that nothing matches. */
const NEVER = '(?!)';

/** Frames in the order in which they are tried: of two that fit one verb the first stands. */
const VERB_FRAMES: readonly VerbFrame[] = [
  ...COURT_VERBS,
  ...CEREMONY_VERBS,
  ...LONG_TALK_VERBS,
  ...COMPANY_VERBS,
  ...GUIDING_VERBS,
  ...MEETING_VERBS,
  ...SUMMONING_VERBS,
  ...TAKING_VERBS,
  ...SITTING_VERBS,
  ...SEEING_VERBS,
  ...HOSPITALITY_VERBS,
  ...VISITING_VERBS,
  ...COMING_UPON_VERBS,
  ...PEACE_VERBS,
  ...TALK_VERBS,
  ...AGREEMENT_VERBS,
  ...EVERYDAY_VERBS,
];

const FRAMES_OF_FORM = VERB_FRAMES.reduce((table, frame) => {
  for (const form of frame.forms) table.set(form, [...(table.get(form) ?? []), frame]);
  return table;
}, new Map<string, readonly VerbFrame[]>());

/** What the form of a verb may mean. */
export interface FormFrames {
  readonly all: readonly VerbFrame[];
  /** Those that ask for no words behind the verb. */
  readonly unasking: readonly VerbFrame[];
  /** What any of the others asks for: behind most verbs, as behind "is", there is nothing of all that. */
  readonly followedBy: RegExp;
}

/**
 * The frames of every form of a verb, lower case. Forms of which as much is asked share a pattern, as each is compiled.
 */
export const FRAMES_BY_FORM: ReadonlyMap<string, FormFrames> = (() => {
  const patterns = new Map<string, RegExp>();
  return new Map(
    [...FRAMES_OF_FORM].map(([form, all]) => {
      const asked = all.flatMap(({ followedBy }) => followedBy?.source ?? []);
      const source = asked.map((one) => `(?:${one})`).join('|') || NEVER;
      const followedBy = patterns.get(source) ?? new RegExp(source);
      patterns.set(source, followedBy);
      return [form, { all, unasking: all.filter((frame) => frame.followedBy === null), followedBy }];
    }),
  );
})();
