import { frames, SENT_FOR, type VerbFrame } from './verb-frame.ts';

/** What a summons to a court or the like has behind it. */
const HEARING = /\b(?:committee|court|evidence|jury|parliament|testify|trial|witness)\b/;
/** "The Chilean ambassador". */
const ENVOY =
  "(?:[a-z'-]+ ){0,4}?(?:ambassador|charg[eé] d ?['’] ?affaires|consul|envoy|high commissioner|nuncio)\\b";

/** Verbs of having somebody come. */
export const SUMMONING_VERBS: readonly VerbFrame[] = [
  ...frames('MEETING', ['summon', 'call'], 'OBJECT', { followedBy: SENT_FOR }),
  // "The minister | summoned the Chilean ambassador, Bo Ek, on Friday |": an envoy comes when he is sent for.
  ...frames('MEETING', ['summon'], 'OBJECT', {
    only: 'DATED',
    followedBy: new RegExp(`^(?:in )?${ENVOY}`),
    unless: HEARING,
  }),
  // "Summoned him to | Government Buildings |, to the palace": whoever rules is not refused.
  ...frames('MEETING', ['call', 'summon'], 'OBJECT', {
    only: 'DATED',
    followedBy:
      /^(?:(?! (?:and|that|to) )[^;]){1,80} to (?:(?:her|his|the|[^ ]+ 's) )?(?:[a-z-]+ ){0,3}?(?:buildings|chambers|flat|home|house|mansion|office|palace|presidency|quarters|residence|rooms?|street|study|villa)\b/,
    unless: HEARING,
  }),
  ...frames('MEETING', ['call'], 'in OBJECT', { only: 'DATED', followedBy: new RegExp(`^in ${ENVOY}`) }),
  // "The speaker | sent for him at tea, and in her chambers | he apologised".
  ...frames('MEETING', ['send sends sent sending'], 'for', {
    followedBy:
      /^for [^;]{1,60}? and (?:in|at) (?:her|his|the) (?:[a-z-]+ )?(?:cabin|chambers|house|office|palace|residence|rooms?|study|tent)\b/,
  }),
  // "Was | sent for | by Bo Ek".
  ...frames('MEETING', ['send sends sent sending'], 'OBJECT', {
    only: 'PASSIVE',
    followedBy: /^for (?:[^,;]{1,40} )?by\b/,
  }),
  // "Was called to | Bo Ek's | office".
  ...frames('MEETING', ['call', 'summon'], 'HOST', {
    only: 'PASSIVE',
    followedBy:
      /^(?:in)?to .{1,80}? (?:apartment|bedside|cell|chambers|compound|flat|home|hotel|house|office|palace|quarters|ranch|residence|rooms?|study|suite|tent|villa)\b/,
  }),
  ...frames('MEETING', ['summon'], 'OBJECT', {
    followedBy:
      /^(?:.{1,60}? )?(?:by\b|over\b|for talks|and (?:asked|demanded|handed|informed|inquired|protested|told|urged|warned)\b|to (?:complain|discuss|explain|express|lodge|protest|tell))/,
    unless: HEARING,
  }),
];
