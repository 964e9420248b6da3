import type { EventKind } from '../../reading.ts';
import { formsOf } from './inflection.ts';

/** Where a verb's other side stands: its object, or behind this preposition. */
export type Complement = 'OBJECT' | string;

/** A verb that brings its subject together with somebody. */
export interface VerbFrame {
  readonly kind: EventKind;
  /** Every form, lower case. */
  readonly forms: readonly string[];
  readonly other: readonly Complement[];
  /** "They met", "A and B spoke": subjects without a complement met each other. */
  readonly isMutual: boolean;
  /** The words that must follow the verb for it to mean this, matched from the first on: "sat | down". */
  readonly followedBy: RegExp | null;
  /** Words that show that the verb means something else when they follow it. */
  readonly unless: RegExp | null;
  /** Only persons make an other side: "received a letter", "visited the factory" are nothing. */
  readonly personsOnly: boolean;
  readonly only: Only | null;
}

/**
 * Frames that hold of few subjects only. DELEGATION: "the delegation worked with the minister", not "he works with
 * Bo". JOINED: "A and
 * B discussed it", not "they discussed it", which goes on with what was told. ON_ARRIVAL: "came to see her", not "can see her". PERSON: "she was with him", not "the blame is with him".
 */
export type Only = 'DELEGATION' | 'JOINED' | 'ON_ARRIVAL' | 'PERSON';

type Options = Partial<Pick<VerbFrame, 'followedBy' | 'unless' | 'only'>> & { readonly anybody?: true };

function frames(
  kind: EventKind,
  verbs: readonly string[],
  complements: string,
  options: Options = {},
): VerbFrame[] {
  const other = complements.split(' ').filter((word) => word !== 'EACH_OTHER');
  return verbs.map((row) => ({
    kind,
    forms: formsOf(row),
    other,
    isMutual: /EACH_OTHER/.test(complements),
    followedBy: options.followedBy ?? null,
    unless: options.unless ?? null,
    personsOnly: !options.anybody,
    only: options.only ?? null,
  }));
}

const GET = 'get gets got gotten getting';
const SIT = 'sit sits sat sitting';
const COME = 'come comes came coming';
const TAKE = 'take takes took taken taking';
const GIVE = 'give gives gave given giving';
const PUT = 'put puts putting';
const HAVE = 'have has had having';
const MEAL = '(?:breakfast|brunch|coffee|dinner|drinks?|lunch|supper|tea)';

/** "Met with stiff resistance from", "met its targets": what is met is nobody. */
const NO_PERSON =
  /^(?:with )?(?:(?:an?|the|its|his|her|their|all|stiff|fierce|strong|little|mixed|near|wide|widespread|sharp|some|no) ){0,2}(?:resistance|criticism|approval|opposition|success|failure|silence|scepticism|skepticism|demand|demands|needs?|targets?|goals?|deadlines?|requirements?|conditions?|criteria|standards?|obligations?|commitments?|expectations?|fate|death|challenges?)\b(?! [a-z]*leader)/;

/** "Both spoke at a memorial": a speech is no talk. */
const TO_AN_AUDIENCE =
  /^at (?:an?|the) (?:[a-z-]+ ){0,2}(?:ceremony|conference|congress|convention|event|forum|funeral|gala|hearing|launch|lecture|memorial|opening|rally|service|symposium|university|vigil)\b/;

/** "Fiji meet Tonga in the final": a match is no meeting. */
const MATCH =
  /\b(?:in|for) (?:an?|the|their) (?:[a-z-]+ ){0,3}(?:cup|derby|final|finals|fixture|game|match|play-off|quarter-final|semi-final|semifinal|test|tie)\b/;

/** What an ambassador hands to a head of state in person. */
const CREDENTIALS =
  /^(?:(?:his|her|the|their|a|an|copy|copies|of|and) ){0,4}(?:credentials|letters? of (?:credence|accreditation))\b/;

/** What is handed to somebody with one's own hands. */
const HANDED =
  '(?:an?|the|his|her|their) (?:[a-z-]+ ){0,2}(?:award|book|certificate|cheque|gift|keys?|letter|medal|note|petition|prize|trophy)\\b';

/** Frames in the order in which they are tried: of two that fit one verb the first stands. */
export const VERB_FRAMES: readonly VerbFrame[] = [
  ...frames('MEETING', ['meet meets met meeting'], 'OBJECT with EACH_OTHER', {
    anybody: true,
    unless: new RegExp(`${NO_PERSON.source}|${MATCH.source}`),
  }),
  ...frames('MEETING', ['receive', 'accept'], 'from of', { followedBy: CREDENTIALS }),
  ...frames('MEETING', ['present'], 'to', { followedBy: CREDENTIALS }),
  ...frames('MEETING', ['present'], 'OBJECT', {
    followedBy: /^(?:.{1,60}? )?with (?:an?|the|his|her|their) /,
    unless:
      /^.{1,60}? with (?:an?|the) (?:[a-z-]+ )?(?:bill|case|chance|challenge|choice|dilemma|fait|opportunity|plan|problem|ultimatum)\b/,
  }),
  ...frames('MEETING', ['hand'], 'OBJECT', {
    followedBy: new RegExp(`^(?!down|over|out|in|back)(?:.{1,60}? )?${HANDED}`),
  }),
  ...frames('MEETING', ['receive', 'host', 'welcome', 'greet', 'entertain'], 'OBJECT'),
  ...frames('MEETING', ['embrace', 'hug hugs hugged hugging', 'brief'], 'OBJECT EACH_OTHER'),
  ...frames('MEETING', [SIT], 'with EACH_OTHER', { anybody: true, followedBy: /^down\b/ }),
  ...frames('MEETING', [SIT], 'opposite beside', { followedBy: /^(?:opposite|beside)\b/ }),
  ...frames('MEETING', [SIT], 'from to', { followedBy: /^(?:across (?:a |the )?(?:table )?from|next to)\b/ }),
  ...frames('MEETING', [SIT], 'with'),
  ...frames('MEETING', ['shake shakes shook shaking shaken'], 'with OBJECT EACH_OTHER', {
    followedBy: /^(?:his |her |their )?hands?\b/,
  }),
  ...frames('MEETING', ['shake shakes shook shaking shaken'], 'of', { followedBy: /^the hand\b/ }),
  ...frames('AGREEMENT', ['shake shakes shook shaking shaken'], 'with EACH_OTHER', {
    followedBy: /^on (?:it|the)\b/,
  }),
  ...frames('MEETING', ['confer confers conferred conferring', 'huddle'], 'with EACH_OTHER', {
    anybody: true,
  }),
  ...frames('MEETING', ['consult'], 'with OBJECT EACH_OTHER'),
  ...frames('MEETING', ['lunch', 'dine', 'breakfast', 'sup sups supped supping'], 'with EACH_OTHER'),
  ...frames('MEETING', ['closet', 'reunite'], 'with EACH_OTHER', {
    unless: /^(?:the )?(?:family|country)\b/,
  }),
  ...frames('MEETING', ['introduce'], 'to EACH_OTHER'),
  ...frames('MEETING', ['run runs ran running'], 'into', { followedBy: /^into\b/ }),
  ...frames('MEETING', ['bump'], 'into', { followedBy: /^into\b/ }),
  ...frames('MEETING', ['catch catches caught catching'], 'with', { followedBy: /^up with\b/ }),
  ...frames('MEETING', [GET], 'with EACH_OTHER', { followedBy: /^together\b/ }),
  ...frames('MEETING', [COME], 'with EACH_OTHER', { followedBy: /^face(?:-| )to(?:-| )face\b/ }),
  ...frames('MEETING', ['cross crosses crossed crossing'], 'with EACH_OTHER', { followedBy: /^paths\b/ }),
  ...frames('DEBATE', ['cross crosses crossed crossing'], 'with EACH_OTHER', { followedBy: /^swords\b/ }),
  ...frames('MEETING', ['break breaks broke broken breaking'], 'with EACH_OTHER', { followedBy: /^bread\b/ }),
  ...frames('MEETING', ['compare'], 'with EACH_OTHER', { followedBy: /^notes\b/ }),
  ...frames('MEETING', ['share'], 'with EACH_OTHER', {
    followedBy: new RegExp(`^(?:a|an|the) (?:[a-z-]+ )?(?:table|taxi|car|cabin|${MEAL}|meal)\\b`),
  }),
  ...frames('MEETING', ['spend spends spent spending'], 'with', {
    followedBy: /^(?:[a-z-]+ ){0,4}(?:minutes|hours?|day|days|morning|afternoon|evening|night|weekend)\b/,
  }),
  ...frames('MEETING', ['join'], 'OBJECT', {
    followedBy: new RegExp(`^.{1,60}? (?:for|at) (?:[a-z-]+ ){0,3}(?:${MEAL}|talks|a meeting|a walk)\\b`),
  }),
  ...frames('MEETING', [TAKE], 'OBJECT', { followedBy: new RegExp(`^.{1,60}? to (?:${MEAL})\\b`) }),
  ...frames('MEETING', ['show shows showed shown showing'], 'OBJECT', {
    followedBy: /^(?:.{1,60}? )?(?:around|round|over|the|his|her)\b/,
  }),
  ...frames('MEETING', [GIVE], 'OBJECT', {
    followedBy:
      /^(?:.{1,60}? )?(?:half an hour|an hour|[a-z]+ (?:hours|minutes)|an audience|a tour|lunch|dinner|tea)\b/,
  }),
  ...frames('MEETING', ['play'], 'with EACH_OTHER', {
    followedBy: /^(?:a (?:round|game) of )?(?:golf|tennis|chess|cards|bridge)\b/,
  }),
  ...frames('MEETING', ['walk', 'stroll'], 'with EACH_OTHER'),
  ...frames('MEETING', ['work'], 'with', { only: 'DELEGATION' }),
  ...frames('NEGOTIATION', ['negotiate', 'bargain', 'haggle'], 'with EACH_OTHER', { anybody: true }),
  ...frames('NEGOTIATION', ['hammer', 'thrash', 'work'], 'with EACH_OTHER', {
    followedBy: /^out (?:a|an|the|their|details|terms)\b/,
  }),
  ...frames('MEETING', ['discuss'], 'with EACH_OTHER', { anybody: true, only: 'JOINED' }),
  ...frames('MEETING', ['chat chats chatted chatting', 'converse'], 'with to EACH_OTHER'),
  ...frames('MEETING', ['talk'], 'with to EACH_OTHER', {
    anybody: true,
    unless: /^(?:of|about|up|down|over|out) (?:it|them|himself|herself)\b/,
  }),
  ...frames('CALL', ['speak speaks spoke spoken speaking'], 'with to EACH_OTHER', {
    anybody: true,
    unless: TO_AN_AUDIENCE,
  }),
  ...frames(
    'CALL',
    ['phone', 'telephone', 'ring rings rang rung ringing', 'dial dials dialled dialed dialling dialing'],
    'OBJECT',
  ),
  ...frames('MEETING', ['call'], 'on', {
    followedBy: /^(?:in )?on\b/,
    unless: /^(?:in )?on (?:[^ ]+ ){1,6}?to\b/,
  }),
  ...frames('CALL', ['call'], 'OBJECT', { unless: /^(?:for|in|off|on|out)\b/ }),
  ...frames('CALL', [GET, PUT, 'patch'], 'to', { followedBy: /^(?:straight )?through to\b/ }),
  ...frames('MEETING', ['drop drops dropped dropping', 'look', 'pop pops popped popping'], 'on', {
    followedBy: /^in on\b/,
  }),
  ...frames('VISIT', ['visit'], 'OBJECT with'),
  ...frames('VISIT', ['see sees saw seen seeing'], 'OBJECT', { only: 'ON_ARRIVAL' }),
  ...frames('VISIT', ['comfort', 'condole', 'congratulate', 'console', 'thank'], 'OBJECT with', {
    only: 'ON_ARRIVAL',
  }),
  ...frames('INTERVIEW', ['interview', 'question', 'quiz quizzes quizzed quizzing', 'grill'], 'OBJECT'),
  ...frames('DEBATE', ['debate'], 'OBJECT with against EACH_OTHER'),
  ...frames('DEBATE', ['square', 'face'], 'OBJECT against with EACH_OTHER', {
    followedBy: /^(?:.{1,80}? )?(?:debate|debates)\b/,
  }),
  ...frames(
    'AGREEMENT',
    ['sign', 'ink', 'initial initials initialled initialed initialling initialing'],
    'with EACH_OTHER',
    { anybody: true },
  ),
  ...frames('AGREEMENT', [PUT], 'with EACH_OTHER', {
    anybody: true,
    followedBy: /^(?:their (?:names|signatures?) to|pen to paper)\b/,
  }),
  ...frames(
    'AGREEMENT',
    ['reach', 'strike strikes struck striking', 'clinch', 'conclude', 'seal'],
    'with EACH_OTHER',
    { anybody: true },
  ),
  ...frames('AGREEMENT', ['agree agrees agreed agreeing'], 'with EACH_OTHER', { anybody: true }),
  ...frames('MEETING', ['be am is are was were been being'], 'with', {
    only: 'PERSON',
    followedBy: /^(?:[a-z]+ )?with\b/,
  }),
  ...frames('MEETING', ['be am is are was were been being'], 'EACH_OTHER', {
    only: 'PERSON',
    followedBy: /^together\b/,
  }),
  ...frames('CALL', ['be am is are was were been being'], 'to with', {
    only: 'PERSON',
    followedBy: /^on the (?:phone|telephone|line) (?:to|with)\b/,
  }),
  ...frames('MEETING', [HAVE], 'OBJECT', { followedBy: new RegExp(`^.{1,60}? to ${MEAL}\\b`) }),
];

/** Verbs that make a meeting of the noun they govern: "held talks with", "had lunch with". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  [
    'attend',
    'begin begins began begun beginning',
    'co-chair co-chairs co-chaired co-chairing',
    'chair',
    'complete',
    'conclude',
    'conduct',
    'continue',
    'convene',
    'do does did done doing',
    'end',
    'enjoy',
    'enter',
    'exchange',
    'swap swaps swapped swapping',
    'trade',
    GET,
    GIVE,
    'grant',
    HAVE,
    'hold holds held holding',
    'host',
    'initiate',
    'join',
    'kick',
    'launch',
    'lead leads led leading',
    'make makes made making',
    'open',
    'organise',
    'organize',
    'participate',
    'pay pays paid paying',
    'place',
    'pursue',
    'receive',
    'renew',
    'reopen',
    'restart',
    'resume',
    'share',
    'start',
    TAKE,
    'wrap wraps wrapped wrapping',
  ].flatMap(formsOf),
);

/** Going somewhere, with the prepositions behind which the place stands. */
export const TRAVEL_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['arrive', 'in at'],
      ['fly flies flew flown flying', 'to into'],
      ['travel travels traveled travelled traveling travelling', 'to'],
      ['tour', 'OBJECT'],
      ['visit', 'OBJECT'],
    ] as const
  ).flatMap(([verb, places]) => formsOf(verb).map((form) => [form, places.split(' ')] as const)),
);
