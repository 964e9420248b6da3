import { CATCH, SEE } from './irregular-verbs.ts';
import { frames, MEAL, type VerbFrame } from './verb-frame.ts';

/** Verbs of seeing somebody, and of being seen or pictured with somebody. */
export const SEEING_VERBS: readonly VerbFrame[] = [
  ...frames('MEETING', [SEE, 'spot'], 'with', {
    only: 'PASSIVE',
    followedBy: /^(?:[a-z]+ )?with\b/,
  }),
  ...frames('MEETING', ['photograph', 'picture'], 'with EACH_OTHER', {
    followedBy: new RegExp(`^(?:with|together|(?:at|over|having) ${MEAL})\\b`),
  }),
  ...frames('MEETING', ['pose'], 'EACH_OTHER', {
    followedBy:
      /^for (?:the |a |their |more )?(?:[a-z]+ )?(?:cameras?|photographs?|photographers|photos?|pictures?|selfies?)\b/,
  }),
  ...frames('MEETING', ['pose'], 'with EACH_OTHER', { followedBy: /^(?:[a-z]+ ){0,4}(?:with|together)\b/ }),
  ...frames('MEETING', ['photograph', 'picture', 'film', 'observe', SEE, 'spot', CATCH], 'with EACH_OTHER', {
    followedBy:
      /^(?:[a-z]+ ){0,2}(?:at the same table|deep in conversation|dining|drinking|embracing|lunching|shaking hands|sharing|talking|whispering)\b/,
  }),
  ...frames('MEETING', ['notice', SEE, 'spot spots spotted spotting'], 'EACH_OTHER', {
    only: 'PASSIVE',
    followedBy: /^together\b/,
  }),
  // "Ana Lima, seen here with Bo Ek".
  ...frames('MEETING', ['seen shown'], 'with', { followedBy: /^(?:(?:above|here|left|right) )?with\b/ }),
  // "Were seen | at a café |": at a table of theirs.
  ...frames('MEETING', ['photograph', 'picture', SEE, 'spot spots spotted spotting'], 'EACH_OTHER', {
    only: 'PASSIVE',
    followedBy:
      /^(?:[a-z]+ )?(?:at|in) an? (?:[a-z-]+ ){0,2}(?:bar|bistro|brasserie|cafe|café|cafeteria|canteen|coffee shop|diner|pub|restaurant|tavern|tearoom|teahouse|trattoria)\b/,
  }),
  ...frames('MEETING', ['saw seen'], 'OBJECT', {
    only: 'DELEGATION',
    unless: /^.{1,60}? (?:as|leave|on (?:television|tv)|[a-z]+ing)\b/,
  }),
  ...frames('MEETING', [SEE], 'OBJECT', {
    only: 'PASSIVE',
    followedBy: /^by\b/,
    unless: /^by .{1,60}? (?:as|enter|leave|on (?:television|tv)|to be|walk|[a-z]+ing)\b/,
  }),
  ...frames('MEETING', ['see'], 'OBJECT', { only: 'AHEAD' }),
  ...frames('MEETING', [SEE], 'EACH_OTHER', {
    followedBy: /^(?:each other|one another)\b/,
    unless: /^(?:each other|one another) (?:as|every|on (?:television|tv))\b/,
  }),
];
