import { frames, MEAL, type VerbFrame } from './verb-frame.ts';

const GET = 'get gets got gotten getting';
const SIT = 'sit sits sat sitting';
const COME = 'come comes came coming';
const TAKE = 'take takes took taken taking';
const GIVE = 'give gives gave given giving';
const HAVE = 'have has had having';

/** "Met with stiff resistance from", "met its targets": what is met is nobody. */
const NO_PERSON =
  /^(?:with )?(?:(?:an?|the|its|his|her|their|all|stiff|fierce|strong|little|mixed|near|wide|widespread|sharp|some|no) ){0,2}(?:resistance|criticism|approval|opposition|success|failure|silence|scepticism|skepticism|demand|demands|needs?|targets?|goals?|deadlines?|requirements?|conditions?|criteria|standards?|obligations?|commitments?|expectations?|fate|death|challenges?)\b(?! [a-z]*leader)/;

/** "Fiji meet Tonga in the final": a match is no meeting. */
const MATCH =
  /\b(?:in|for) (?:an?|the|their) (?:[a-z-]+ ){0,3}(?:cup|derby|final|finals|fixture|game|match|play-off|quarter-final|semi-final|semifinal|test|tie)\b/;

/** Where somebody has guests. */
const HOME =
  '(?:his|her|their|the) (?:[a-z-]+ )?(?:apartment|castle|cottage|estate|farm|flat|home|house|palace|ranch|studio|villa|yacht)';

/** Where one who sends for somebody receives him. */
const SENT_FOR =
  /^(?:in\b|(?:.{1,60}? )?(?:in)?to (?:(?:the|his|her|its|their) )?(?:[a-z-]+ )?(?:bench|chambers?|embassy|foreign ministry|headquarters|office|palace|residence|study|villa))\b/;

/** Verbs of meeting, visiting and being together. */
export const MEETING_VERBS: readonly VerbFrame[] = [
  ...frames('MEETING', ['meet meets met meeting'], 'OBJECT with EACH_OTHER', {
    anybody: true,
    unless: new RegExp(`${NO_PERSON.source}|${MATCH.source}`),
  }),
  ...frames('MEETING', ['receive', 'host', 'welcome', 'greet', 'entertain'], 'OBJECT'),
  ...frames('MEETING', ['brief', 'debrief debriefs debriefed debriefing'], 'OBJECT'),
  ...frames('MEETING', [SIT], 'with EACH_OTHER', { anybody: true, followedBy: /^down\b/ }),
  ...frames('MEETING', [SIT], 'opposite beside', { followedBy: /^(?:opposite|beside)\b/ }),
  ...frames('MEETING', [SIT], 'from to', { followedBy: /^(?:across (?:a |the )?(?:table )?from|next to)\b/ }),
  ...frames('MEETING', [SIT], 'with'),
  ...frames('MEETING', ['confer confers conferred conferring', 'huddle'], 'with EACH_OTHER', {
    anybody: true,
  }),
  ...frames('MEETING', ['consult'], 'with OBJECT EACH_OTHER'),
  ...frames('MEETING', ['lunch', 'dine', 'breakfast', 'sup sups supped supping'], 'with EACH_OTHER'),
  ...frames('MEETING', ['closet', 'reunite'], 'with EACH_OTHER', {
    unless: /^(?:the )?(?:family|country)\b/,
  }),
  ...frames('MEETING', ['introduce'], 'to EACH_OTHER', { only: 'PASSIVE' }),
  ...frames('MEETING', ['present'], 'to', { only: 'PASSIVE', followedBy: /^to (?!court|parliament)/ }),
  ...frames('MEETING', ['plant'], 'with EACH_OTHER', { followedBy: /^(?:an? )?(?:[a-z]+ )?trees?\b/ }),
  ...frames('MEETING', ['make makes made making'], 'of', { followedBy: /^the acquaintance of\b/ }),
  ...frames('MEETING', ['run runs ran running'], 'into', { followedBy: /^into\b/ }),
  ...frames('MEETING', ['bump'], 'into', { followedBy: /^into\b/ }),
  ...frames('MEETING', ['catch catches caught catching'], 'with', { followedBy: /^up with\b/ }),
  ...frames('MEETING', [GET], 'with EACH_OTHER', { followedBy: /^together\b/ }),
  ...frames('MEETING', [COME], 'with EACH_OTHER', { followedBy: /^face(?:-| )to(?:-| )face\b/ }),
  ...frames('MEETING', ['cross crosses crossed crossing'], 'with EACH_OTHER', { followedBy: /^paths\b/ }),
  ...frames('MEETING', ['break breaks broke broken breaking'], 'with EACH_OTHER', {
    followedBy: /^(?:bread|(?:the|their|his|her) fast)\b/,
  }),
  ...frames('MEETING', ['compare'], 'with EACH_OTHER', { followedBy: /^notes\b/ }),
  ...frames('MEETING', ['share'], 'with EACH_OTHER', {
    followedBy: new RegExp(
      `^(?:(?:a|the) [a-z]+ and )?(?:a|an|the) (?:[a-z-]+ )?(?:bench|cabin|car|cell|lift|meal|platform|podium|sofa|stage|table|taxi|tent|${MEAL})\\b`,
    ),
  }),
  ...frames('MEETING', ['spend spends spent spending'], 'with', {
    followedBy: /^(?:[a-z-]+ ){0,4}(?:minutes|hours?|day|days|morning|afternoon|evening|night|weekend)\b/,
  }),
  ...frames('MEETING', ['join'], 'OBJECT', {
    followedBy: new RegExp(
      `^(?:.{1,60}? )?(?:(?:for|at) (?:[a-z-]+ ){0,3}(?:${MEAL}|table|talks|a meeting|a walk)|on (?:the )?(?:platform|podium|stage)|there)\\b`,
    ),
  }),
  ...frames('MEETING', ['summon', 'call'], 'OBJECT', { followedBy: SENT_FOR }),
  ...frames('MEETING', ['photograph', 'picture'], 'with EACH_OTHER', { followedBy: /^(?:with|together)\b/ }),
  ...frames('MEETING', ['pose'], 'with EACH_OTHER', { followedBy: /^(?:[a-z]+ ){0,4}(?:with|together)\b/ }),
  ...frames('MEETING', ['lock'], 'with EACH_OTHER', {
    followedBy: /^in (?:[a-z-]+ ){0,3}(?:discussions?|meetings?|negotiations?|talks)\b/,
  }),
  ...frames('MEETING', [TAKE], 'OBJECT', { followedBy: new RegExp(`^.{1,60}? to (?:${MEAL})\\b`) }),
  ...frames('MEETING', [TAKE, 'draw draws drew drawn drawing', 'pull'], 'OBJECT', {
    followedBy: /^(?:.{1,60}? )?aside\b/,
  }),
  ...frames('MEETING', [HAVE], 'with', {
    followedBy: /^(?:[a-z]+ ){0,3}words? (?:alone |in private )?with\b/,
  }),
  ...frames('MEETING', ['pray', 'dance'], 'with EACH_OTHER', { followedBy: /^(?:with|together)\b/ }),
  ...frames('MEETING', ['show shows showed shown showing'], 'OBJECT', {
    followedBy: /^(?:.{1,60}? )?(?:around|round|over|the|his|her)\b/,
  }),
  ...frames('MEETING', [GIVE], 'OBJECT', {
    followedBy:
      /^(?:.{1,60}? )?(?:half an hour|an hour|[a-z]+ (?:hours|minutes)|an audience|a tour|breakfast|dinner|lunch|porridge|soup|supper|tea)\b/,
  }),
  ...frames('MEETING', ['spend spends spent spending'], 'EACH_OTHER', {
    followedBy: /^(?:[a-z-]+ ){1,4}together\b/,
  }),
  ...frames(
    'MEETING',
    [
      'cook',
      'cry cries cried crying',
      'drink drinks drank drunk drinking',
      'eat eats ate eaten eating',
      'fish fishes fished fishing',
      'inspect',
      'laugh',
      'ride rides rode ridden riding',
      'sail',
      'sing sings sang sung singing',
      'tour',
      'visit',
      'walk',
      'weep weeps wept weeping',
    ],
    'EACH_OTHER',
    { followedBy: /^(?:.{1,50}? )?together\b/ },
  ),
  ...frames('MEETING', ['confront', 'corner', 'buttonhole', 'accost', 'approach'], 'OBJECT', {
    followedBy: /^.{1,60}? (?:at|in|outside) (?:an?|the|his|her) (?!letter|interview|debate|case|article)/,
  }),
  ...frames('MEETING', ['play'], 'with EACH_OTHER', {
    followedBy: /^(?:a (?:round|game) of )?(?:golf|tennis|chess|cards|bridge)\b/,
  }),
  ...frames('MEETING', ['walk', 'stroll'], 'with EACH_OTHER'),
  ...frames('MEETING', ['work'], 'with', { only: 'DELEGATION' }),
  ...frames('MEETING', ['drop drops dropped dropping', 'look', 'pop pops popped popping'], 'on', {
    followedBy: /^in on\b/,
  }),
  ...frames('VISIT', ['visit'], 'OBJECT with'),
  ...frames('VISIT', ['see sees seeing'], 'OBJECT', { only: 'ON_ARRIVAL' }),
  ...frames('MEETING', ['saw seen'], 'OBJECT', { only: 'ON_ARRIVAL', unless: /^off\b/ }),
  ...frames('VISIT', ['comfort', 'condole', 'congratulate', 'console', 'thank'], 'OBJECT with', {
    only: 'ON_ARRIVAL',
  }),
  ...frames('MEETING', ['be am is are was were been being'], 'with', {
    only: 'PERSON',
    followedBy: /^(?:[a-z]+ )?with\b/,
  }),
  ...frames('MEETING', ['be am is are was were been being'], 'EACH_OTHER', {
    only: 'PERSON',
    followedBy: /^(?:on (?:holiday|honeymoon|vacation) )?together\b/,
  }),
  ...frames('MEETING', [HAVE], 'OBJECT', {
    followedBy: new RegExp(
      `^.{1,60}? (?:to (?:${MEAL}|${HOME})|(?:out|over|round|around|in) (?:to (?:the|his|her|their)|(?:for|to) ${MEAL}))\\b`,
    ),
    unless: /^.{1,60}?(?:ed|own|en) (?:out|over|round|around|in) /,
  }),
  ...frames('MEETING', [HAVE], 'with EACH_OTHER', { followedBy: /^it out\b/ }),
];
