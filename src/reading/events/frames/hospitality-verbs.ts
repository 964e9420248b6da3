import { GIVE, HAVE, MAKE, SPEND } from './irregular-verbs.ts';
import { FROM_AFAR, frames, MEAL, type VerbFrame } from './verb-frame.ts';

/** Where somebody has guests. */
const HOME =
  '(?:his|her|their|the) (?:[a-z-]+ )?(?:apartment|castle|cottage|estate|farm|flat|home|house|palace|ranch|studio|villa|yacht)';

/** "Had | sent | him to her house": no having of somebody. */
const DONE =
  '^(?:brought|driven|escorted|flown|followed|given|invited|led|lent|moved|sent|shown|taken|walked|written) ';

/** Verbs of having guests, feeding them and being one. */
export const HOSPITALITY_VERBS: readonly VerbFrame[] = [
  // "Was the | guest of the mayor, Bo Ek |": the name with its role is one unit.
  ...frames('MEETING', ['be am is are was were been being'], 'PREDICATE', {
    only: 'PERSON',
    followedBy: /^(?:(?:a |the )?guest|among (?:the )?guests) of (?:an?|the|its|his|her|their)\b/,
  }),
  ...frames('MEETING', ['be am is are was were been being'], 'of', {
    only: 'PERSON',
    followedBy: /^(?:a |among the |one of the |the )?(?:dinner |house |overnight |weekend )?guests? of\b/,
  }),
  ...frames('MEETING', ['be am is are was were been being'], 'to', {
    only: 'PERSON',
    followedBy: /^(?:(?:again|also|later|once|then|twice) )?(?:the )?hosts? to\b/,
  }),
  // "Was | Bo Ek's | guest at his villa", not "was his guest for an hour on Channel 3".
  ...frames('MEETING', ['be am is are was were been being'], 'OWNER', {
    only: 'PERSON',
    followedBy: /^(?:[^,;]{1,40} 's?|his|her|their) (?:[a-z]+ )?guests? (?:at|for|in|on (?:an?|board|the))\b/,
    unless: /\b(?:blog|channel|podcast|programme|program|radio|show|television|tv)\b/,
  }),
  // "Spent a week as | guests of the king |".
  ...frames('MEETING', [SPEND, 'stay'], 'of', {
    followedBy: /^(?:[^ ,;]+ ){0,8}as (?:a |the |house )?guests? of\b/,
  }),
  // "Spent a week in Lund as | Bo Ek's | guest".
  ...frames('MEETING', [SPEND, 'stay'], 'OWNER', {
    followedBy: /^(?:[^ ,;]+ ){0,8}as (?:[^,;]{1,50} 's?|his|her|their) (?:[a-z]+ )?guests?\b/,
  }),
  ...frames('MEETING', [SPEND], 'of', {
    followedBy:
      /^(?:[a-z-]+ ){1,4}(?:at|in) the (?:apartment|cottage|farm|flat|home|house|palace|villa) of\b/,
  }),
  ...frames('MEETING', ['buy buys bought buying'], 'OBJECT', {
    followedBy: new RegExp(`^(?:.{1,60}? )?(?:an? )?${MEAL}\\b(?! for)`),
  }),
  ...frames('MEETING', ['offer'], 'to', {
    followedBy: /^an? (?:[a-z-]+ )?(?:banquet|dinner|luncheon|lunch|reception) to\b/,
    unless: /\bwho (?:declined|refused|turned)\b/,
  }),
  ...frames('MEETING', [GIVE], 'OBJECT', {
    followedBy:
      /^[^,;]{1,60}? an? (?:[a-z-]+ )?(?:reception|send-off|welcome) (?:at|in) (?!(?:print|the press)\b)/,
    unless: FROM_AFAR,
  }),
  ...frames('MEETING', ['treat'], 'OBJECT', { followedBy: new RegExp(`^.{1,60}? to (?:an? )?${MEAL}\\b`) }),
  ...frames('MEETING', [GIVE, 'brew', 'pour', 'serve'], 'to for', {
    followedBy: new RegExp(`^(?:an? |some )?${MEAL} (?:to|for)\\b`),
  }),
  ...frames('MEETING', ['cook', MAKE], 'for', {
    followedBy: new RegExp(`^(?:an? |some )?${MEAL} for\\b`),
  }),
  ...frames('MEETING', ['stay'], 'with', {
    followedBy: /^(?:[a-z]+ ){0,4}with\b/,
    unless: /^with (?:the|his|her|its) (?:club|company|party|team)\b/,
  }),
  ...frames('MEETING', [HAVE], 'OBJECT', {
    followedBy:
      /^.{1,60}? (?:in|(?:in)?to) (?:his|her|their) (?:[a-z-]+ )?(?:chambers|flat|house|office|rooms?|study|tent)\b/,
    unless: new RegExp(`^.{1,60}?(?:ed|own|en|ing) (?:in|(?:in)?to) |${DONE}`),
  }),
  ...frames('MEETING', [HAVE], 'OBJECT', {
    followedBy: new RegExp(
      `^.{1,60}? (?:to (?:${MEAL}|${HOME})|(?:out|over|round|around|in) (?:to (?:the|his|her|their)|(?:for|to) ${MEAL}))\\b`,
    ),
    unless: new RegExp(`^.{1,60}?(?:ed|own|en) (?:out|over|round|around|in) |${DONE}`),
  }),
];
