import { COME, FIND, GO, HAVE, LEAVE, SIT } from './irregular-verbs.ts';
import { frames, MEAL, type VerbFrame } from './verb-frame.ts';

/** Verbs of what people do in each other's company: drinking, walking, playing, quarrelling. */
export const COMPANY_VERBS: readonly VerbFrame[] = [
  ...frames('MEETING', ['drink drinks drank drunk drinking'], 'EACH_OTHER', {
    only: 'JOINED',
    followedBy: /^(?:again|beer|coffee|rum|tea|vodka|whisky|wine)\b/,
  }),
  ...frames(
    'MEETING',
    [
      'appear',
      'cook',
      'cry cries cried crying',
      'drink drinks drank drunk drinking',
      'eat eats ate eaten eating',
      'fish fishes fished fishing',
      'inspect',
      'laugh',
      'practice',
      'practise',
      'ride rides rode ridden riding',
      'sail',
      SIT,
      'sing sings sang sung singing',
      'tour',
      'visit',
      'walk',
      'weep weeps wept weeping',
    ],
    'EACH_OTHER',
    { followedBy: /^(?:.{1,50}? )?together\b/, unless: /^.{0,60}?\b(?:never|not) together\b/ },
  ),
  // "Two days later the two | inspected nurseries | on foot".
  ...frames('MEETING', ['inspect', 'tour'], 'EACH_OTHER', {
    followedBy: /^(?:(?:an?|her|his|its|some|several|the|their) )?[a-z]/,
    unless:
      /^[^;]{0,80}?\b(?:apart|separately|(?:in|on) turn)\b|^(?:(?:an?|its|several|the|their) )?(?:[a-z-]+ )?(?:areas|cities|continent|countries|country|counties|constituencies|districts|islands?|nation|provinces?|regions?|states?|towns|villages|world)\b/,
  }),
  // "Came down the stairs | together |", "left the hall | together |", but not "came together".
  ...frames(
    'MEETING',
    [
      'arrive',
      'climb',
      COME,
      'descend',
      'drive drives drove driven driving',
      'emerge',
      'enter',
      'fly flies flew flown flying',
      LEAVE,
      'perform',
      'rehearse',
      'return',
      'step steps stepped stepping',
      'stroll',
      'travel travels travelled traveled travelling traveling',
    ],
    'EACH_OTHER',
    {
      followedBy:
        /^(?:(?:at|by|for|from|in|into|on|onto|out|through|to) )?(?:(?:down|of|off|out|up) )?(?:(?:an?|her|his|its|the|their) (?:[a-z-]+ ){1,4}|[^ ,;]+ )?together\b/,
      unless:
        /^together\b(?! (?:after|at|before|by|for|from|in|last|on|when)\b)|^[^,;]{0,40}?\b(?:ballot|business|cabinet|coalition|government|office|parliament|party|politics|polls?|power|union|war) together\b/,
    },
  ),
  // "Ana Lima and Bo Ek went | together to | Leipzig".
  ...frames(
    'MEETING',
    [
      'drive drives drove driven driving',
      'fly flies flew flown flying',
      GO,
      'sail',
      'travel travels travelled traveled travelling traveling',
      'walk',
    ],
    'EACH_OTHER',
    {
      only: 'JOINED',
      followedBy: /^together (?:by [a-z]+ )?(?:in)?to\b/,
      unless: /^together to (?:the )?(?:market|polls|voters|war)\b/,
    },
  ),
  ...frames(
    'MEETING',
    ['argue', 'quarrel quarrels quarrelled quarreled quarrelling', 'row'],
    'with EACH_OTHER',
    {
      followedBy:
        /^(?:[a-z]+ )?(?:with .{1,40}? )?(?:at|in|outside) (?:an?|the|his|her|their) (?:[a-z'-]+ )?(?:airport|apartment|ball|banquet|bar|box|cafe|canteen|car|car park|ceremony|corridor|dinner|embassy|flat|funeral|gala|home|hotel|house|kitchen|lobby|meeting|mosque|office|palace|party|reception|residence|restaurant|room|street|summit|tunnel|villa|wedding)\b/,
    },
  ),
  ...frames('MEETING', [HAVE], 'with EACH_OTHER', { followedBy: /^it out\b/ }),
  ...frames('MEETING', [HAVE], 'of', { followedBy: /^the company of\b/ }),
  ...frames('MEETING', ['enjoyed'], 'of', {
    followedBy: new RegExp(`^the company of .{1,60}? (?:at|during|for|over) (?:an? |the )?${MEAL}\\b`),
  }),
  ...frames('MEETING', ['practise', 'rehearse'], 'with', {
    followedBy: /^(?:(?:an?|her|his|its|the|their) (?:[^ ,;]+ ){1,4}?)?with\b/,
  }),
  ...frames('MEETING', ['play'], 'with EACH_OTHER', {
    followedBy:
      /^(?:a (?:round|game) of )?(?:backgammon|billiards|bridge|cards|checkers|chess|dominoes|draughts|golf|poker|snooker|squash|tennis)\b/,
  }),
  // "Emerged from the palace after an hour | with Bo Ek |".
  ...frames('MEETING', [COME, 'emerge', LEAVE], 'with', {
    followedBy: /^[^,;]{0,60}?\bafter (?:an?|half an|[a-z\d-]+) (?:[a-z-]+ )?(?:hours?|minutes) with\b/,
  }),
  ...frames('MEETING', ['fall falls fell falling'], 'with EACH_OTHER', {
    followedBy: /^into (?:an? )?(?:[a-z]+ )?(?:argument|conversation|discussion|talk)\b/,
  }),
  ...frames('MEETING', [COME], 'with EACH_OTHER', { followedBy: /^to blows\b/ }),
  ...frames('MEETING', ['exchange', 'trade'], 'with EACH_OTHER', { followedBy: /^(?:blows|punches)\b/ }),
  ...frames('MEETING', [SIT, 'stay'], 'with EACH_OTHER', {
    followedBy: /^up (?:all night|late|talking|till|until|with)\b/,
  }),
  ...frames('MEETING', ['slap slaps slapped slapping'], 'OBJECT', {
    followedBy: /^[^,;]{1,60}? (?:at|during|in|on|outside) (?:an?|her|his|the|their)\b/,
  }),
  ...frames('MEETING', ['audition'], 'for'),
  ...frames('MEETING', ['play', 'read reads reading', 'recite', 'sing sings sang sung singing'], 'for to', {
    followedBy:
      /^(?:[^,;]{1,40}? )?(?:for|to) [^;]{1,60}? (?:at|in) (?:her|his|the|their) (?:[a-z-]+ ){0,2}(?:bedside|dressing room|flat|garden|home|house|office|palace|parlour|rooms?|studio|study|villa)\b/,
  }),
  ...frames('MEETING', [FIND], 'OBJECT', {
    followedBy:
      /^[^,;]{1,60}? (?:asleep|at work|(?:digging|drinking|feeding|fishing|knitting|mending|milking|packing|painting|peeling|ploughing|praying|pruning|reading|repairing|resting|scaling|sitting|sleeping|smoking|standing|sweeping|waiting|washing|weeding|weeping|working|writing)(?: [a-z]+){0,2}?) ?(?:[.,;]|at|by|for|in|on|outside|under|with|$)/,
    unless: /\b(?:dead|hanged|unconscious)\b/,
  }),
  // "Went through | the accounts | line by line with Bo Ek".
  ...frames('MEETING', [GO], 'with EACH_OTHER', {
    followedBy:
      /^(?:over|through) [^;]{1,60}? (?:clause by clause|item by item|line by line|one by one|page by page|point by point|word by word)\b/,
  }),
  // "Sat down | before the commissioner, Bo Ek |".
  ...frames('MEETING', [SIT], 'before', {
    followedBy: /^down (?:[a-z]+ )?before (?:her|him|them|the)\b/,
  }),
  ...frames('MEETING', [SIT], 'for', {
    followedBy:
      /^for (?:(?:an?|her|his|the) )?(?:[a-z-]+ )?(?:artist|painter|photographer|portraitist|sculptor)\b/,
  }),
  ...frames('MEETING', ['nurse'], 'OBJECT', { followedBy: /^[^,;]{1,40}? (?:back to|for|in|through)\b/ }),
  ...frames('MEETING', ['examine', 'nurse', 'treat'], 'OBJECT', {
    only: 'PASSIVE',
    followedBy: /^(?:(?:at|for|in) [^,;]{1,40}? )?by (?:an?|dr|her|his|the|its)\b/,
    unless: /\b(?:as|like|with|badly|harshly|unfairly|well)\b/,
  }),
  // "He was at | his | office" is mostly his own.
  ...frames('MEETING', ['be am is are was were been being'], 'HOST', {
    only: 'PERSON',
    followedBy: /^(?:[a-z]+ )?(?:at|in|inside|on) (?!(?:his|her|their)\b)/,
  }),
  ...frames('MEETING', [HAVE, 'get gets got getting'], 'with', {
    followedBy:
      /^(?:what .{1,20} called )?"? ?(?:an?|half an|[a-z]+) (?:[a-z-]+ ){0,3}(?:hours?|minutes) ?"? with\b/,
  }),
  // "Toured the plant with Bo Ek".
  ...frames('MEETING', ['inspect', 'tour'], 'with alongside', {
    followedBy: /^(?:an?|her|his|its|some|the|their) (?:[^ ,;]+ ){1,6}?(?:alongside|with)\b/,
  }),
  ...frames('MEETING', [GO], 'with EACH_OTHER', {
    followedBy: new RegExp(
      `^(?:for (?:an? )?(?:[a-z-]+ )?(?:dip|drive|meal|ride|run|sail|stroll|swim|walk|${MEAL})|(?:cycling|dancing|fishing|golfing|hiking|hunting|riding|sailing|shopping|skiing|swimming|walking))\\b`,
    ),
  }),
  ...frames('MEETING', ['appear'], 'with alongside beside', {
    followedBy:
      /^(?:on [a-z]+ )?(?:together )?(?:alongside|beside|with) .{1,80}? (?:at|on) (?:(?:an?|her|his|the|their) )?(?:[a-z-]+ ){0,2}?(?:ceremony|conference|dinner|event|forum|fundraiser|march|meeting|platform|podium|rally|stage|summit)\b/,
  }),
  ...frames('MEETING', ['campaign'], 'with alongside', {
    only: 'DATED',
    followedBy: /^(?:on [a-z]+ )?(?:together )?(?:alongside|with)\b/,
  }),
];
