import { GIVE, TAKE } from './irregular-verbs.ts';
import { FOR_HOURS, FROM_AFAR, frames, type VerbFrame } from './verb-frame.ts';

/** "Listened to her | play |": an audience. */
const PERFORMING =
  /^to .{1,60}? (?:address|debate|deliver|explain|perform|play|preach|read|recite|rehearse|sing|speak|talk|testify|[a-z]+ing)\b/;

/** Verbs of what one says to another, where it goes on for so long that both are there. */
export const LONG_TALK_VERBS: readonly VerbFrame[] = [
  ...frames(
    'MEETING',
    [
      'berate',
      'cajole',
      'harangue',
      'lecture',
      'lobby lobbies lobbied lobbying',
      'rebuke',
      'scold',
      'upbraid',
    ],
    'OBJECT',
    { followedBy: new RegExp(`^(?:.{1,60}? )?${FOR_HOURS}`), unless: FROM_AFAR },
  ),
  ...frames('MEETING', [TAKE], 'OBJECT', {
    followedBy: new RegExp(`^(?:.{1,60}? )?to task ${FOR_HOURS}`),
    unless: FROM_AFAR,
  }),
  ...frames('MEETING', ['plead pleads pleaded pled pleading', 'reason', 'remonstrate'], 'with', {
    followedBy: new RegExp(`^(?:[a-z]+ )?with .{1,60}? ${FOR_HOURS}|^${FOR_HOURS} with\\b`),
    unless: FROM_AFAR,
  }),
  ...frames(
    'MEETING',
    ['argue', 'bicker', 'quarrel quarrels quarrelled quarreled quarrelling'],
    'with EACH_OTHER',
    {
      followedBy: new RegExp(`^(?:[a-z]+ )?(?:with .{1,60}? )?${FOR_HOURS}`),
      unless: FROM_AFAR,
    },
  ),
  // "Listened to him | in her office |".
  ...frames('MEETING', ['listen'], 'to', {
    only: 'DATED',
    followedBy: /^to .{1,60}? (?:at|in) (?:her|his) (?:[a-z-]+ )?(?:cell|chambers|office)\b/,
    unless: new RegExp(`${FROM_AFAR.source}|${PERFORMING.source}`),
  }),
  ...frames('MEETING', [GIVE], 'OBJECT', {
    followedBy: /^.{1,60}? a piece of (?:her|his) mind\b/,
    unless: FROM_AFAR,
  }),
  ...frames('MEETING', ['listen'], 'to', {
    followedBy: new RegExp(`^(?:[a-z]+ )?to .{1,60}? ${FOR_HOURS}|^${FOR_HOURS} to\\b`),
    unless: new RegExp(`${FROM_AFAR.source}|${PERFORMING.source}`),
  }),
  // "Heard them out".
  ...frames('MEETING', ['hear hears heard hearing'], 'OBJECT', {
    followedBy: new RegExp(
      `^(?:(?!(?:are|came|gave|had|has|is|put|shout|that|was|went|were|[a-z]+ed)\\b)[^ ;]+ ){1,6}?out (?:${FOR_HOURS}|(?:and|at|before|in|on|over)\\b|[.,;])`,
    ),
    unless: FROM_AFAR,
  }),
];
