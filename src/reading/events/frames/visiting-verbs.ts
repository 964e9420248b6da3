import { BRING, COME, FIND, GO, HOLD, SIT, SPEND, TAKE } from './irregular-verbs.ts';
import { frames, MEAL, type VerbFrame } from './verb-frame.ts';

/** Other ways of going somewhere. */
const ON_THE_WAY = [
  'climb',
  'cycle',
  'drive drives drove driven driving',
  'hike',
  'hurry',
  'ride rides rode ridden riding',
  'row',
  'rush',
  'trek treks trekked trekking',
  'walk',
];

/** Ways of bringing somebody somewhere. */
const TAKE_ALONG = [
  'accompany accompanies accompanied accompanying',
  BRING,
  'drive drives drove driven driving',
  'escort',
  'fly flies flew flown flying',
  TAKE,
];

/** Ways of bringing somewhere what is given from hand to hand, as a letter need not be. */
const CARRY = [BRING, 'carry carries carried carrying', 'lug lugs lugged lugging', TAKE];

/**
 * One who was told of and is there: "came to | her | with a plan", but not "came to her aid", "awaited her decision".
 */
const toOneToldOf = (preposition: string): RegExp =>
  new RegExp(
    `^(?:[a-z]+ )?${preposition} ?(?:her|him|me|them|us)(?: (?:after|and|at|for|in|last|on|once|outside|when|with)\\b| ?[.,;"]|$)`,
  );

/** Verbs of coming to somebody, and of waiting for one who comes. */
export const VISITING_VERBS: readonly VerbFrame[] = [
  ...frames('MEETING', ['wait'], 'for', { followedBy: toOneToldOf('for') }),
  ...frames('MEETING', ['await'], 'OBJECT', { followedBy: toOneToldOf('') }),
  ...frames('VISIT', [COME, GO], 'to', { followedBy: toOneToldOf('to') }),
  ...frames('VISIT', [COME, GO, ...ON_THE_WAY], 'HOST', { followedBy: /^(?:[a-z]+ ){0,5}to\b/ }),
  ...frames('VISIT', TAKE_ALONG, 'HOST', {
    only: 'TAKEN',
    followedBy: /^[^,;]{1,60}? (?:in)?to\b|^(?:in)?to\b/,
  }),
  // "Drove Bo Ek | straight to | Carl Orr".
  ...frames('MEETING', TAKE_ALONG, 'to', {
    only: 'TAKEN',
    followedBy:
      /^[^,;]{1,60}? (?:(?:along|back|directly|home|in|over|round|straight|up) )?to (?!be\b|court\b)/,
  }),
  ...frames('VISIT', CARRY, 'HOST', {
    followedBy:
      /^(?:[a-z-]+ ){0,4}?(?:bags?|basket|bouquet|cake|cash|envelope|flowers?|food|gifts?|groceries|jewels|money|presents?|sack|suitcase|wreath) (?:.{1,40}? )?to\b/,
  }),
  ...frames('VISIT', ['show shows showed shown showing', 'turn'], 'of', {
    followedBy:
      /^up .{0,40}?\bat the (?:apartment|cottage|door|farm|flat|gate|home|house|office|residence) of\b/,
  }),
  ...frames(
    'VISIT',
    ['call', 'drop drops dropped dropping', 'pop pops popped popping', 'stop stops stopped stopping'],
    'with',
    { followedBy: new RegExp(`^(?:by|in|over|round) for (?:an? )?${MEAL} with\\b`) },
  ),
  ...frames('VISIT', ['invite'], 'HOST', { followedBy: /^(?:her|him|them)sel(?:f|ves) (?:in)?to\b/ }),
  ...frames('VISIT', ['barge', 'burst', GO, 'march', 'storm', 'walk'], 'HOST', {
    followedBy: /^(?:[a-z]+ )?into\b/,
  }),
  // "Drove | into the home of Bo Ek |".
  ...frames('VISIT', ON_THE_WAY, 'HOST', {
    followedBy:
      /^(?:[a-z]+ )?into (?:(?!in\b)[^ ,;]+ ){1,5}?(?:compound|courtyard|estate|farm|home|house|palace|residence|villa|yard)\b/,
  }),
  ...frames('MEETING', [COME, GO], 'to', {
    followedBy:
      /^(?:straight )?to (?!(?:court|war|work)\b).{1,80}? and (?:asks|begs|confesses|confessed|tells|told|warned|warns) (?:her|him|it|them|[a-z' ]{0,30} everything)\b/,
  }),
  ...frames('VISIT', ['track'], 'OBJECT', {
    followedBy: /^(?:down [^;]{1,60}? (?:at|in|who)|[^,;]{1,60}? down (?:at|in|to))\b/,
    unless: /\b(?:by (?:e-?mail|phone|telephone)|internet|online|on (?:facebook|the phone))\b/,
  }),
  ...frames('VISIT', [FIND], 'OBJECT', {
    only: 'ON_ARRIVAL',
    unless: /^.{1,40}? (?:dead|gone|had|missing|was|were)\b/,
  }),
  ...frames('VISIT', ['argue', 'plead pleads pleaded pled pleading', 'reason'], 'with', {
    only: 'ON_ARRIVAL',
  }),
  // "Went to Lund | to hear | the demands of Bo Ek".
  ...frames('VISIT', ['hear', 'listen'], 'of', {
    only: 'ON_ARRIVAL',
    followedBy:
      /^(?:to )?(?:the|all the) (?:[a-z]+ )?(?:arguments|case|complaints|concerns|demands|fears|grievances|misgivings|objections|pleas?|side|views|wishes|worries) of\b/,
  }),
  ...frames('VISIT', ['stay'], 'HOST', {
    followedBy: /^(?:[^ ,;]+ ){0,3}(?:at|in) (?!(?:his|her|their)\b)/,
  }),
  ...frames('VISIT', ['breakfast', 'dine', 'lunch', 'sup sups supped supping'], 'HOST', {
    unless: /^(?:[^ ]+ ){0,3}?(?:at|in) (?:his|her|their)\b/,
  }),
  ...frames('VISIT', [SPEND], 'HOST', {
    followedBy:
      /^(?:[^ ,;]+ ){0,4}(?:afternoon|christmas|days?|easter|evening|fortnight|hours?|minutes|months?|morning|night|nights|summer|weekend|weeks?|winter) (?:at|in) (?!(?:his|her|their)\b)/,
  }),
  ...frames('VISIT', ['be am is are was were been being'], 'HOST', {
    only: 'PERSON',
    followedBy: /^at (?:[^ ]+ ){1,4}bedside\b/,
  }),
  ...frames(
    'VISIT',
    [HOLD, 'keep keeps kept keeping', 'kneel kneels knelt kneeling', 'remain', SIT, 'stay', 'watch', 'wait'],
    'HOST',
    { followedBy: /^(?:vigil )?(?:at|by) (?:[^ ]+ ){1,4}bedside\b/ },
  ),
  // "Slept | at Bo Ek's house |", "was a guest | in his villa |".
  ...frames('VISIT', ['sleep sleeps slept sleeping'], 'HOST', {
    followedBy: /^(?:[a-z]+ )?(?:at|in) (?!(?:her|his|their)\b)/,
  }),
  ...frames('VISIT', ['be am is are was were been being'], 'HOST', {
    only: 'PERSON',
    followedBy: /^(?:an? |the )?(?:[a-z]+ )?guests? (?:at|in|on)\b/,
  }),
  ...frames('VISIT', ['enter', 'slip slips slipped slipping'], 'HOST', {
    followedBy: /^(?:into )?(?:(?!in\b)[^ ,;]+ ){1,5}?(?:cabin|cell|flat|house|office|room|study|tent)\b/,
  }),
  ...frames('VISIT', ['show shows showed shown showing', 'usher', 'invite'], 'HOST', {
    only: 'PASSIVE',
    followedBy:
      /^(?:straight )?(?:in|on)to (?:the |an? )?(?:[a-z-]+ ){0,2}(?:cabin|flat|home|house|office|residence|room|study|suite|tent)\b/,
  }),
  ...frames('VISIT', ['visit'], 'HOST OBJECT with'),
  ...frames('VISIT', ['call'], 'HOST', { followedBy: /^(?:in )?at\b/ }),
  ...frames(
    'VISIT',
    ['drop drops dropped dropping', 'pop pops popped popping', 'stop stops stopped stopping'],
    'HOST',
    {
      followedBy: /^(?:at|by|in at|off at|round at)\b/,
    },
  ),
  ...frames('VISIT', ['turn', 'show shows showed shown showing'], 'HOST', {
    followedBy: /^up (?:[a-z]+ )?(?:at|on)\b/,
  }),
  ...frames('VISIT', ['appear'], 'HOST', {
    followedBy:
      /^(?:[a-z]+ )?(?:at|in|on) (?:[^ ,;]+ ){1,5}?(?:apartment|bedside|cottage|door|doorstep|farm|flat|gates?|home|house|office|residence|rooms?|study|threshold)\b/,
  }),
  ...frames('VISIT', ['knock'], 'HOST', { followedBy: /^(?:[a-z]+ )?(?:at|on)\b/ }),
  ...frames('VISIT', ['see sees seeing'], 'OBJECT', { only: 'ON_ARRIVAL' }),
  ...frames('MEETING', ['saw seen'], 'OBJECT', { only: 'ON_ARRIVAL', unless: /^off\b/ }),
  ...frames('VISIT', ['comfort', 'condole', 'congratulate', 'console', 'thank'], 'OBJECT with', {
    only: 'ON_ARRIVAL',
  }),
  // "Flew to Lyon | to persuade | him".
  ...frames(
    'VISIT',
    [
      'beg begs begged begging',
      'confront',
      'convince',
      'implore',
      'persuade',
      'press',
      'reassure',
      'urge',
      'warn',
    ],
    'OBJECT',
    { only: 'ON_ARRIVAL' },
  ),
  // "Visited the site | with Bo Ek |", where nobody is visited.
  ...frames('MEETING', ['visit'], 'with alongside', {
    followedBy: /^(?:an?|her|his|its|some|the|their) (?:[^ ,;]+ ){1,6}?(?:alongside|with)\b/,
  }),
];
