import { GIVE, GO, HAVE, HOLD, PUT, TAKE } from './irregular-verbs.ts';
import { FOR_HOURS, frames, type VerbFrame } from './verb-frame.ts';

/** "With Bo Ek" between a verb and its noun. */
const WITH = '(?:with [^,;]{1,60}? )?';
const SOMEWHERE =
  /\b(?:aboard|across|around|at|behind|beside|from|in|inside|midway|near|on|outside|over|under)\b/;

/** Sayings and small doings for which two have to be in one place. */
export const EVERYDAY_VERBS: readonly VerbFrame[] = [
  ...frames('MEETING', [PUT], 'with EACH_OTHER', {
    followedBy: /^(?:the world to rights|their heads together|heads together)\b/,
  }),
  ...frames('MEETING', ['pass passes passed passing'], 'with EACH_OTHER', {
    followedBy: /^the time of day\b/,
  }),
  ...frames('MEETING', ['bump', 'touch', 'knock'], 'with EACH_OTHER', {
    followedBy: /^(?:elbows|fists|knuckles)\b/,
  }),
  ...frames('MEETING', ['link'], 'with EACH_OTHER', { followedBy: /^arms\b/ }),
  ...frames('MEETING', [HOLD], 'EACH_OTHER', {
    only: 'JOINED',
    followedBy: /^hands (?:[,.;]|across|and|as|at|in|on|over)/,
  }),
  ...frames('MEETING', ['patch'], 'with EACH_OTHER', {
    followedBy: /^(?:it|things|up)\b.{0,20}? (?:at|in|on|over|up)\b/,
  }),
  ...frames('MEETING', ['bond'], 'with EACH_OTHER', { only: 'DATED', followedBy: /^(?:with\b|over\b)/ }),
  ...frames('MEETING', [HAVE], 'with EACH_OTHER', {
    followedBy: new RegExp(`^words ${WITH}(?:about|at|in|on|outside|over|[.,;])`),
    unless: /^words (?:for|of|to)\b/,
  }),
  ...frames('MEETING', [GO], 'EACH_OTHER', {
    only: 'JOINED',
    followedBy: /^into (?:a )?(?:conclave|huddle)\b/,
  }),
  ...frames('MEETING', ['reconvene'], 'with EACH_OTHER', { only: 'JOINED' }),
  ...frames('MEETING', ['tee'], 'with EACH_OTHER', { followedBy: /^off\b/ }),
  ...frames('MEETING', ['squeeze', 'snatch', 'steal steals stole stolen stealing', 'grab'], 'with', {
    followedBy: /^(?:in )?[^,;]{1,40}? (?:hours?|minutes|moments?|words?) with\b/,
  }),
  ...frames('MEETING', ['stumble', 'chance', 'happen'], 'upon on', { followedBy: /^(?:up)?on\b/ }),
  ...frames('MEETING', ['whisper'], 'with EACH_OTHER', { followedBy: /^(?:with|together)\b/ }),
  ...frames('MEETING', ['share'], 'with EACH_OTHER', {
    followedBy:
      /^an? (?:[a-z-]+ )?(?:bench|cab|canoe|carriage|cell|cigar|cigarette|compartment|dram|joke|nightcap|pew|pipe|podium|sofa|taxi|umbrella)\b/,
    unless: /\bwith (?:no one|nobody|none)\b/,
  }),
  ...frames('NEGOTIATION', ['lock'], 'with EACH_OTHER', {
    followedBy: new RegExp(`^horns\\b.{0,60}? (?:across|(?:until|till) |${FOR_HOURS})`),
  }),
  ...frames('NEGOTIATION', ['split splits splitting'], 'with EACH_OTHER', {
    only: 'JOINED',
    followedBy: /^the difference\b/,
  }),
  ...frames('NEGOTIATION', ['thrash'], 'with EACH_OTHER', { only: 'JOINED', followedBy: /^out\b/ }),
  ...frames('MEETING', ['hear hears heard hearing'], 'OBJECT', {
    followedBy:
      /^(?:out [a-z]|(?:(?!(?:are|be|had|has|is|was|were)\b)[^ ,;]+ ){1,5}out (?:[,.;]|and|at|before|for|in|on|then))/,
  }),
  ...frames('MEETING', ['carpet', 'collar', 'garland', 'buttonhole', 'dress'], 'OBJECT', {
    only: 'PASSIVE',
    followedBy: /^(?:[^;]{1,60}? )?by\b/,
  }),
  ...frames('MEETING', ['bend bends bent bending'], 'of', { followedBy: /^the ear of\b/ }),
  ...frames('MEETING', [GIVE], 'OBJECT', {
    followedBy: /^.{1,60}? (?:an? )?(?:dressing|ticking|telling)(?:-| - )(?:down|off)\b/,
  }),
  ...frames('MEETING', [GIVE], 'to', {
    followedBy: /^an? (?:[a-z-]+ )?hearing (?:[^;]{1,40} )?to\b/,
  }),
  ...frames('MEETING', ['beckon', 'wave'], 'OBJECT', { followedBy: /^over\b|^[^,;]{1,60}? over\b/ }),
  ...frames('MEETING', ['behold beholds beheld beholding'], 'OBJECT'),
  ...frames('MEETING', ['open'], 'to', {
    followedBy: /^(?:her|his|the|their) (?:front |own )?(?:door|gate) to\b/,
  }),
  ...frames('MEETING', ['pass passes passed passing', 'slide slides slid sliding', 'hand'], 'to', {
    followedBy: /^(?:an?|the) (?:[a-z-]+ )?(?:bottle|envelope|flask|folder|note|pipe) (?:across |over )?to\b/,
  }),
  ...frames('MEETING', ['beg begs begged begging'], 'of', { followedBy: /^(?:forgiveness|pardon) of\b/ }),
  ...frames('MEETING', ['embrace'], 'OBJECT', {
    only: 'DATED',
    followedBy: SOMEWHERE,
    unless: /\b(?:idea|ideas|plan|plans|policy|proposal|vision)\b/,
  }),
  ...frames('VISIT', ['look'], 'OBJECT', {
    only: 'DATED',
    followedBy: /^up [^,;]{1,60}? (?:at|in|near|on)\b/,
  }),
  ...frames('CALL', ['be am is are was were been being'], 'to', {
    followedBy: /^on the (?:blower|line|phone|telephone) to\b/,
  }),
  ...frames('CALL', ['radio'], 'to'),
  ...frames('CALL', ['talk'], 'OBJECT', { followedBy: /^[^,;]{1,60}? through\b/ }),
  ...frames('AGREEMENT', ['set sets setting'], 'with EACH_OTHER', {
    anybody: true,
    followedBy: /^their (?:hands|names|signatures?) to\b/,
  }),
  ...frames('MEETING', [TAKE], 'of', {
    followedBy:
      /^(?:coffee|tea) (?:at|in|on) (?:the )(?:[a-z-]+ ){0,2}?(?:garden|home|house|kitchen|porch|terrace|veranda|verandah) of\b/,
  }),
];
