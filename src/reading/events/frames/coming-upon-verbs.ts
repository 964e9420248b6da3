import { BRING, COME, HAVE } from './irregular-verbs.ts';
import { FROM_AFAR, frames, type VerbFrame } from './verb-frame.ts';

/** Being held up somewhere, where one cannot but meet who is there too. */
const STUCK = ['stick sticks stuck sticking', 'strand', 'trap traps trapped trapping'];

/** Verbs of coming upon somebody, of seeking him out, and of having him brought. */
export const COMING_UPON_VERBS: readonly VerbFrame[] = [
  ...frames('MEETING', [COME], 'upon', {
    followedBy: /^upon\b/,
    unless:
      /\b(?:archive|article|book|clipping|diary|file|letter|list|name|newspaper|photograph|picture|records?|video)s?\b/,
  }),
  // "Got | stuck | in a lift with Bo Ek", "were | stranded | at the same airport".
  ...frames('MEETING', STUCK, 'with', {
    followedBy:
      /^(?:at|in|on) (?:an?|the) (?:[a-z-]+ ){0,3}?(?:airport|bunker|bus|cabin|cable car|car|cave|elevator|lift|lounge|plane|room|shelter|station|taxi|train|van) (?:[a-z]+ ){0,3}?with\b/,
  }),
  ...frames('MEETING', STUCK, 'EACH_OTHER', { followedBy: /^(?:together )?(?:at|in|on) the same\b/ }),
  ...frames('MEETING', ['throw throws threw thrown throwing'], 'EACH_OTHER', {
    only: 'PASSIVE',
    followedBy: /^together (?:at|by|during|for|in|on)\b/,
  }),
  // "| Followed | her to the garage and told her".
  ...frames('MEETING', ['follow'], 'OBJECT', {
    followedBy: /^.{1,60}? (?:in)?to .{1,40}? and (?:asked|begged|challenged|confronted|told|warned)\b/,
  }),
  ...frames('MEETING', ['seek seeks sought seeking'], 'OBJECT', {
    only: 'DATED',
    followedBy: /^(?:[^ ,;]+ ){0,4}?out\b(?! (?:for|of)\b)/,
    unless: FROM_AFAR,
  }),
  // "Had Bo Ek | brought in |".
  ...frames('MEETING', [HAVE], 'OBJECT', {
    followedBy:
      /^(?:(?:her|him|them)|(?:[^ ,;]+ ){0,5}?[^ ,;]+) (?:brought|called|fetched|sent|shown|ushered) (?:in(?: [.,;]|$| (?:and|for|on)\b)|(?:in)?to (?:her|his|the) (?:[a-z-]+ )?(?:cell|chambers|desk|office|palace|residence|room|study)\b)/,
  }),
  // "Brought | the strikers' demands | to Bo Ek".
  ...frames('MEETING', [BRING], 'to', {
    only: 'DATED',
    followedBy:
      /^(?:[^ ,;]+ ){0,4}?(?:appeals?|complaints?|conditions|demands?|grievances?|keys|letters?|lists?|news|offers?|petitions?|proposals?|terms) to\b/,
  }),
  // "Brought the papers | to Bo Ek's flat |".
  ...frames('VISIT', [BRING], 'HOST', {
    followedBy:
      /^(?:an?|her|his|its|some|the|their|two|three) (?:[a-z-]+ ){0,3}?(?:contract|documents?|draft|file|letter|manuscript|message|news|offer|papers|petition|plans|proposal|report) (?:round |up )?to [^,;]{1,60}? (?:apartment|cottage|flat|home|hotel|house|lodgings|office|room|villa)\b/,
  }),
];
