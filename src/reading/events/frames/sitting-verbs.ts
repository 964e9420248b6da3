import { SIT, STAND } from './irregular-verbs.ts';
import { frames, type VerbFrame } from './verb-frame.ts';

/** Verbs of sitting, standing and walking beside somebody. */
export const SITTING_VERBS: readonly VerbFrame[] = [
  ...frames('MEETING', [SIT], 'with EACH_OTHER', { anybody: true, followedBy: /^down\b/ }),
  ...frames('MEETING', [SIT], 'opposite beside', { followedBy: /^(?:down )?(?:opposite|beside)\b/ }),
  ...frames('MEETING', ['sat sitting'], 'alongside', {
    followedBy: /^alongside .{1,60}? (?:at|in) \b/,
    unless: /^.{1,100}? (?:bench|board|cabinet|committee|council|court|panel|parliament)\b/,
  }),
  ...frames('MEETING', [SIT], 'OBJECT', { followedBy: /^.{1,60}? down\b/ }),
  ...frames('MEETING', [SIT], 'from to', {
    followedBy: /^(?:down )?(?:across (?:a |the )?(?:desk |table )?from|next to)\b/,
  }),
  ...frames('MEETING', [SIT], 'of', {
    followedBy: /^(?:on|at) the (?:edge of the bed|bedside|side of the bed) of\b/,
  }),
  ...frames('MEETING', [SIT], 'between', { followedBy: /^between\b/ }),
  ...frames('MEETING', [SIT], 'with'),
  // "Sat | in the office of | Bo Ek".
  ...frames('MEETING', [SIT], 'HOST', {
    followedBy:
      /^(?:(?:again|down|for an hour|late|once more|waiting) )?(?:at|in|on) (?:[^,;]{1,60}? )?(?:cell|chambers|flat|kitchen|office|parlour|room|studio|study|tent|veranda|verandah)\b/,
    unless: /\bwhile\b/,
  }),
  // "They sat | again | the next day".
  ...frames('MEETING', [SIT], 'EACH_OTHER', {
    followedBy: /^again\b/,
    unless:
      /^again (?:at (?:an?|his|her|their) desks?|for (?:an?|the) (?:exams?|portraits?|tests?)|in (?:congress|court|parliament|silence))\b/,
  }),
  // "Stood next to Bo Ek | on the podium |, | as he spoke |", but not "stands beside his people".
  ...frames('MEETING', ['stood standing'], 'beside alongside to', {
    followedBy:
      /^(?:alongside|beside|next to) .{1,60}? (?:(?:at|in|on) (?:an?|her|his|the|their)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|as|when|while)\b/,
  }),
  ...frames('MEETING', [SIT], 'EACH_OTHER', {
    followedBy:
      /^(?:[a-z]+ )?(?:around|at|in|on|round) (?:an?|his|her|my|our|the same|their) (?:[a-z]+ )?(?:bench|cafe|café|car|courtyard|flat|garden|kitchen|office|porch|room|sofa|study|table|tent|terrace|veranda)\b/,
  }),
  ...frames(
    'MEETING',
    ['kneel kneels knelt kneeling', 'march', 'pray', SIT, STAND, 'walk'],
    'EACH_OTHER with',
    { followedBy: /^(?:arm in arm|hand in hand|shoulder to shoulder|side by side)\b/ },
  ),
  ...frames('MEETING', ['seat'], 'to beside opposite alongside between from', {
    followedBy:
      /^(?:next to|alongside|beside|between|opposite|across (?:(?:an?|the) )?(?:[a-z-]+ )?(?:aisle|desk|table) from)\b/,
  }),
];
