import { BRING, GIVE, STAND, TAKE } from './irregular-verbs.ts';
import { frames, type VerbFrame } from './verb-frame.ts';

/** "Before Magistrate", "before the trial judge": one who sits in judgement, and no minister of justice. */
const BEFORE_JUDGE =
  /^(?:[^;]{1,80}? )?before (?:[^ ,;]+ ){0,4}?(?:coroner|judge|justice|magistrate|sheriff)\b(?! (?:'s|committee|department|minister|ministry|secretary)\b)/;

/** Verbs of standing before a judge and of being brought there. */
export const COURT_VERBS: readonly VerbFrame[] = [
  ...frames('MEETING', ['appear', 'plead pleads pleaded pled pleading', STAND, 'testify'], 'before', {
    followedBy: BEFORE_JUDGE,
  }),
  ...frames('MEETING', [GIVE], 'before', {
    followedBy: new RegExp(`^(?:evidence|testimony) ${BEFORE_JUDGE.source.slice(1)}`),
  }),
  ...frames('MEETING', ['arraign', BRING, 'hale', 'haul', 'produce', 'summon', TAKE], 'before', {
    only: 'PASSIVE',
    followedBy: BEFORE_JUDGE,
  }),
  // "Was brought | before | Colonel Bo Ek".
  ...frames('MEETING', [BRING, 'drag drags dragged dragging', 'haul', 'march'], 'before', {
    only: 'PASSIVE',
    followedBy: /^before\b/,
  }),
];
