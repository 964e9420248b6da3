import { GET, GO, HAVE, MAKE, PUT, RING, SPEND, TAKE, TELL } from './irregular-verbs.ts';
import { FOR_HOURS, frames, MEAL, type VerbFrame } from './verb-frame.ts';

/** "Both spoke at a memorial", "spoke after talks with her": a speech is no talk. */
const TO_AN_AUDIENCE =
  /^at (?:an?|the) (?:[a-z-]+ ){0,2}(?:assembly|ceremony|conference|congress|convention|demonstration|event|forum|funeral|gala|hearing|launch|lecture|march|meeting|memorial|opening|protest|rally|seminar|service|symposium|university|vigil|workshop)\b|^(?:in [a-z]+ )?(?:after|following|before|ahead of|at|during) (?:[^ ]+ ){0,4}?(?:briefing|call|conference|dinner|discussions?|lunch|meetings?|negotiations|session|summit|talks)\b (?:[^ ]+ ){0,2}?with\b|^(?:at|from|in|on) the same (?:[a-z-]+ ){0,2}(?:conference|congress|debate|event|forum|panel|platform|rally|session|stage|symposium)\b|^(?:against|for|on) (?:an?|the)(?: same)? (?:[a-z]+ )?(?:amendment|bill|budget|motion|resolution)\b/;

/** "Discussed her | meeting with | Bo Ek": what one has with a person, who need not be there. */
const HAD_WITH =
  /^(?:.{1,100}? )?(?:affairs?|agreements?|calls?|conflicts?|contacts?|contracts?|conversations?|dealings|deals?|dialogues?|discussions?|disputes?|exchanges?|feuds?|friendships?|interviews?|links|marriages?|meetings?|negotiations?|partnerships?|quarrels?|relations?|relationships?|summits?|talks|tensions|visits?|wars?) with\b/;
/** "Discussed her talks with Bo Ek", "discussed ties with Peru": with whom that is, not with whom they talked. */
const TOPIC_WITH =
  /^(?:.{1,100}? )?(?:agreements?|alliances?|borders?|calls?|conflicts?|contacts?|conversations?|cooperation|coordination|deals?|dialogues?|discussions?|disputes?|engagement|exchanges?|feuds?|friendships?|marriages?|meetings?|negotiations?|partnerships?|quarrels?|relations?|relationships?|summits?|talks|tensions|ties|trade|visits?|wars?) with\b/;

/** "Spoke | of her talks with | Bo Ek". */
const OF_TOPIC_WITH = new RegExp(`^(?:about|of) ${TOPIC_WITH.source.slice(1)}`);

/** "Her", "the airline's": whose what is put to somebody is. */
const OWN = "(?:(?:an?|her|his|its|the|their) (?:[^ ,;]+ ){0,2}?|(?:[^ ,;]+ ){1,4}'s? )";

/** What is put to somebody, or laid before him. */
const MATTERS =
  '(?:arguments?|case|complaints?|concerns|demands|facts|fears|grievances|objections?|position|proposals?|views?)';

/** "Speaking | to reporters | after her meeting with Bo Ek": with whom she met, and not with whom she spoke. */
const TO_THE_PRESS = /^to (?:[a-z-]+ ){0,3}?(?:correspondents|journalists|media|newsmen|press|reporters)\b/;

/** "Who | speaks for the union |", not "spoke for an hour", "spoke for the first time". */
const FOR_SOMEBODY =
  /^for (?:her|his|its|their|the (?!(?:best|better|duration|first|following|greater|last|length|next|rest|second|third|whole)))\b/;

const IN_WRITING =
  /\b(?:by (?:cable|e-?mail|fax|letter|telegram)|in (?:an? )?(?:e-?mail|letter|memo|memorandum|note|writing)|online)\b/;

/** How long, where or over what two who go at each other do so in words. */
const IN_WORDS =
  '(?:an|half an|two|three) hours?|(?:[a-z]+ )?minutes|in (?:a|the) (?:assembly|chamber|council|house|parliament|senate|studio)|over';
/** Two who come to blows. */
const BY_FORCE =
  /\b(?:axes?|blows|clubs|fists?|guns?|knife|knives|pitch|punch(?:es)?|ring|round|sticks|swords?)\b/;

/** Verbs of talking, calling, negotiating, debating and interviewing. */
export const TALK_VERBS: readonly VerbFrame[] = [
  ...frames('DEBATE', ['cross crosses crossed crossing'], 'with EACH_OTHER', { followedBy: /^swords\b/ }),
  ...frames('MEETING', [TELL, 'assure', 'inform', 'promise', 'warn'], 'OBJECT', {
    followedBy: new RegExp(
      `^(?:(?!that\\b).){1,60}? (?:face to face|in person|over (?:the (?:tele)?phone|${MEAL})|by (?:tele)?phone|on the (?:tele)?phone|on (?:the )?stage|to (?:her|his|their) faces?)\\b`,
    ),
  }),
  ...frames('MEETING', ['assure', 'inform', TELL], 'OBJECT', {
    followedBy: /^(?:an?|the) (?:[a-z'-]+ ){0,3}?(?:delegation|deputation)\b/,
  }),
  ...frames('MEETING', ['accuse', 'ask', 'call', 'contradict', 'insult'], 'OBJECT', {
    followedBy: /^(?:(?!that\b).){1,60}? to (?:her|his|their) faces?\b/,
  }),
  ...frames('NEGOTIATION', ['negotiate', 'bargain', 'haggle'], 'with EACH_OTHER', { anybody: true }),
  ...frames('NEGOTIATION', ['hammer', 'hash', 'thrash', 'work'], 'with EACH_OTHER', {
    followedBy:
      /^(?:it|(?:the )?matters?|things|this) out\b|^out (?:(?:an?|by|the|their)\b|(?:[a-z-]+ ){0,2}(?:agreements?|arrangements?|deal|details|differences|plans?|terms)\b)/,
  }),
  ...frames('NEGOTIATION', ['fix', 'negotiate', 'settle'], 'EACH_OTHER', {
    only: 'PASSIVE',
    followedBy: /^(?:[^,;]{1,60}? )?by\b/,
  }),
  ...frames('NEGOTIATION', ['settle'], 'with EACH_OTHER', {
    only: 'JOINED',
    followedBy: /^(?:[a-z]+ ){0,2}(?:details|terms)\b/,
  }),
  ...frames('MEETING', ['discuss'], 'with', { anybody: true, unless: TOPIC_WITH }),
  // "Discussed trade | with Bo Ek |": only states trade with each other.
  ...frames('MEETING', ['discuss'], 'with', { unless: HAD_WITH }),
  ...frames('MEETING', ['discuss'], 'EACH_OTHER', { anybody: true, only: 'JOINED' }),
  ...frames('MEETING', ['broach', 'raise'], 'with', {
    followedBy:
      /^(?:.{1,60}? )?(?:case|concerns?|issue|it|matter|plight|question|subject|this|topic)s? (?:.{1,30} )?with\b/,
  }),
  ...frames('MEETING', [PUT], 'to', {
    followedBy: new RegExp(`^(?:it|${OWN}${MATTERS}) to\\b`),
    unless: IN_WRITING,
  }),
  ...frames('MEETING', ['lay lays laid laying', 'set sets setting'], 'before', {
    followedBy: new RegExp(`^(?:out )?${OWN}${MATTERS} before\\b`),
    unless: IN_WRITING,
  }),
  ...frames('MEETING', ['interact'], 'with', {
    unless:
      /^.{1,60}? (?:by (?:e-?mail|letter)|on (?:facebook|instagram|social media|twitter|x)|online|virtually)\b/,
  }),
  ...frames('MEETING', ['chat chats chatted chatting', 'converse'], 'with to EACH_OTHER'),
  ...frames('MEETING', ['talk'], 'with to EACH_OTHER', {
    anybody: true,
    unless: new RegExp(
      `^(?:of|about|up|down|over|out) (?:it|them|himself|herself)\\b|^about (?:is|was)\\b|${TO_THE_PRESS.source}|${OF_TOPIC_WITH.source}`,
    ),
  }),
  ...frames('CALL', ['speak speaks spoke spoken speaking'], 'with to EACH_OTHER', {
    anybody: true,
    unless: new RegExp(
      `${TO_AN_AUDIENCE.source}|^terms\\b|${TO_THE_PRESS.source}|${FOR_SOMEBODY.source}|${OF_TOPIC_WITH.source}`,
    ),
  }),
  ...frames('CALL', ['phone', 'telephone', RING, 'dial dials dialled dialed dialling dialing'], 'OBJECT'),
  ...frames('CALL', ['phone', 'telephone', RING], 'to', {
    followedBy: /^(?:(?:back|through|up) )?to\b/,
  }),
  ...frames('MEETING', ['call'], 'on', {
    followedBy: /^(?:in )?on\b/,
    unless:
      /^(?:in )?on (?!(?:[^ ]+ ){1,5}?at (?:(?:her|his|their) )?(?:bedside|cottage|flat|home|hospital|hotel|house|lodgings|office|villa)\b)(?:[^ ]+ ){1,9}?to (?!(?:ask (?:about|after|for|her|him|if|them|whether)|beg|bid|brief|complain|congratulate|convey|discuss|en?quire|inform|inquire|introduce (?:her|him)self|offer (?:her|him)|pay|plead|say|thank|wish)\b|(?:deliver|express|extend|hand(?: over)?|offer|present) (?:(?:an?|her|his|its|the|their) )?(?:[a-z-]+ )?(?:condolences|congratulations|credentials|gratitude|greetings|invitation|letter|message|note|petition|sympath(?:y|ies)|thanks)\b)/,
  }),
  // "Rang from Oslo | to ask | him", "telephoned the palace | to congratulate | her".
  ...frames(
    'CALL',
    [
      'ask',
      'assure',
      'beg',
      'congratulate',
      'dismiss',
      'inform',
      'invite',
      'remind',
      'sack',
      TELL,
      'thank',
      'urge',
      'warn',
    ],
    'OBJECT',
    { only: 'ON_THE_LINE' },
  ),
  ...frames('CALL', ['contact', 'raise', 'reach'], 'OBJECT', {
    followedBy: /^.{1,60}? (?:by|on|over) (?:the |his |her )?(?:(?:mobile |satellite |tele)?phone|radio)\b/,
  }),
  ...frames('CALL', ['join'], 'OBJECT', {
    followedBy: /^.{1,60}? (?:by|over|via) (?:satellite|(?:tele)?phone|video)\b/,
  }),
  ...frames('CALL', [MAKE], 'with', {
    followedBy:
      /^(?:first )?(?:(?:radio|telephone) contact with|contact with .{1,60}? (?:by|over the) (?:radio|(?:tele)?phone))\b/,
  }),
  ...frames('CALL', ['be am is are was were been being'], 'with', {
    only: 'PERSON',
    followedBy: /^in (?:phone|radio|telephone) contact with\b/,
  }),
  ...frames('CALL', ['call'], 'OBJECT', {
    // "Called him out for it", "called him to the stand", "called him as a witness": nobody telephones.
    unless:
      /^(?:for|in|off|on|out)\b|^(?:[^ ]+ ){1,2}(?:in|out)(?: (?:[,.;]|for|over)|$)|^.{1,60}? (?:as an? (?:expert|witness)|to (?:account|arms|mind|order|testify|give evidence|the (?:bar|bench|dock|front|microphone|podium|pulpit|rostrum|stage|stand|witness)))\b/,
  }),
  ...frames('CALL', [GET, HAVE, 'keep keeps kept keeping'], 'OBJECT', {
    followedBy: /^(?:.{1,60}? )?on the line\b/,
  }),
  ...frames('CALL', ['radio radios radioed radioing', 'skype', 'video-call'], 'OBJECT'),
  ...frames('CALL', [SPEND], 'to with', {
    followedBy: /^(?:[a-z\d-]+ ){1,5}on the (?:tele)?phone\b/,
  }),
  ...frames('CALL', ['pick'], 'to', { followedBy: /^up the (?:tele)?phone to\b/ }),
  ...frames('CALL', ['hang hangs hung hanging'], 'on', { followedBy: /^up on\b/ }),
  ...frames('CALL', [GET, PUT, 'patch'], 'to', {
    followedBy: /^(?:straight )?through (?:at last |eventually |finally |instead )?to\b/,
  }),
  ...frames(
    'INTERVIEW',
    ['interview', 'interrogate', 'question', 'cross-examine', 'quiz quizzes quizzed quizzing', 'grill'],
    'OBJECT',
  ),
  ...frames('INTERVIEW', [TAKE, 'hear hears heard hearing'], 'from', {
    followedBy: /^(?:[a-z]+ )?(?:evidence|(?:an? |the )?(?:[a-z]+ )?statement|testimony) (?:.{1,40} )?from\b/,
  }),
  ...frames('INTERVIEW', ['hear hears heard hearing'], 'OBJECT', {
    followedBy: /^(?:.{1,80}? )?as an? (?:[a-z]+ )?witness\b/,
  }),
  ...frames('INTERVIEW', [TAKE, 'lead leads led leading', 'walk'], 'OBJECT', {
    followedBy:
      /^(?:[^ ]+ ){1,4}?(?:back )?through (?:her|his|the|their) (?:[a-z-]+ ){0,2}(?:account|diar(?:y|ies)|e-?mails?|evidence|ledgers?|letters?|minutes|movements|notes|records|statements?|story|testimony)\b/,
  }),
  // "Took Bo Ek | through the accounts |".
  ...frames('MEETING', [TAKE, 'lead leads led leading', 'walk'], 'OBJECT', {
    followedBy:
      /^(?:[^ ,;]+ ){1,4}?through (?:an?|her|his|its|the|their) (?:[a-z-]+ ){0,2}(?:accounts?|agenda|blueprints?|books|budget|clauses?|contract|deal|debts|details?|draft|drawings?|figures|numbers|plans?|proposals?|results|schedule|sums|terms|timetable)\b/,
  }),
  // "Came to the farm and | told | her".
  ...frames(
    'MEETING',
    ['accuse', 'ask', 'beg begs begged begging', 'embrace', 'inform', 'kiss', TELL, 'thank', 'urge', 'warn'],
    'OBJECT',
    { only: 'ARRIVED' },
  ),
  ...frames('INTERVIEW', ['answer', 'field', TAKE], 'of from', {
    followedBy: /^(?:(?:all|her|his|some|the|their|[a-z-]+) )?questions (?:of|from)\b/,
  }),
  // "Was examined behind closed doors by the judge, Bo Ek": not by a doctor.
  ...frames('INTERVIEW', ['examine'], 'OBJECT', {
    only: 'PASSIVE',
    followedBy:
      /^(?:[^,;]{1,60}? )?by (?:[^ ,;]+ ){1,5}?(?:attorney|barrister|committee|coroner|counsel|judge|lawyer|magistrate|panel|prosecutor|solicitor|tribunal)\b/,
  }),
  ...frames('INTERVIEW', [PUT], 'to', { followedBy: /^(?:[a-z-]+ ){0,3}questions? to\b/ }),
  ...frames('INTERVIEW', ['ask'], 'OBJECT', {
    only: 'PASSIVE',
    followedBy: /^by (?:.{1,80}? )?(?:about|how|if|what|when|whether|why)\b/,
  }),
  ...frames('INTERVIEW', ['needle', 'press', 'prod', 'push'], 'OBJECT', {
    only: 'PASSIVE',
    followedBy:
      /^by (?:.{1,80}? )?(?:about|on (?!behalf\b)|over (?!the\b)|to (?:clarify|confirm|elaborate|explain|name|rule|say|specify))\b/,
  }),
  ...frames('DEBATE', [TAKE], 'OBJECT on', {
    followedBy: /^on .{1,60}? in (?:an?|the) (?:[a-z]+ ){0,2}debate\b/,
  }),
  ...frames('DEBATE', [GO], 'with EACH_OTHER', {
    followedBy: /^head(?:-| | - )to(?:-| | - )head\b.{0,60}? (?:debate|live|radio|television|tv)\b/,
  }),
  ...frames('DEBATE', [GO], 'with EACH_OTHER', {
    followedBy:
      /^toe(?:-| | - )to(?:-| | - )toe\b.{0,60}? (?:chamber|committee|council|debate|hearing|live|meeting|parliament|radio|senate|studio|television|tv)\b/,
  }),
  ...frames('MEETING', [GO], 'with EACH_OTHER', {
    followedBy: new RegExp(`^toe(?:-| | - )to(?:-| | - )toe\\b.{0,40}? ${FOR_HOURS}`),
    unless: /\b(?:bout|final|match|ring|rounds?|title)\b/,
  }),
  ...frames('DEBATE', ['trade', 'exchange'], 'with EACH_OTHER', {
    followedBy:
      /^(?:barbs|insults|jibes|verbal blows)\b.{0,60}? (?:channel|debate|live|radio|studio|television|tv)\b/,
  }),
  // "Argued | before an audience |".
  ...frames('DEBATE', ['argue'], 'with EACH_OTHER', {
    followedBy: /^(?:with [^,;]{1,60}? )?before an? (?:[a-z-]+ )?(?:audience|crowd|hall|packed)\b/,
  }),
  // "Debated the budget | with Bo Ek |".
  ...frames('DEBATE', ['debate'], 'with against', {
    followedBy: /^(?:an?|her|his|its|the|their|whether) [^,;:]{1,80}? (?:against|with)\b/,
  }),
  ...frames('DEBATE', ['debate'], 'OBJECT with against EACH_OTHER'),
  // "Ana Lima and Bo Ek debated | taxes | on television".
  ...frames('DEBATE', ['debate'], 'EACH_OTHER', {
    only: 'JOINED',
    followedBy: /^(?:[a-z-]+ ){1,5}(?:at |in |on |for (?:[a-z-]+ ){1,6}?(?:hours?|minutes)\b)/,
  }),
  // "Went at | each other | for two hours over the dam".
  ...frames('DEBATE', [GO, 'tear tears tore torn tearing'], 'EACH_OTHER', {
    followedBy: new RegExp(`^(?:at|into) (?:each other|one another)\\b.{0,60}? (?:${IN_WORDS})\\b`),
    unless: BY_FORCE,
  }),
  // "They debated | the question | once".
  ...frames('DEBATE', ['debate'], 'EACH_OTHER', {
    followedBy:
      /^(?:it|this|how|whether|why|(?:an?|the) (?:[a-z-]+ )?(?:amendment|bill|budget|case|causes|claim|draft|findings|future|idea|issue|law|matter|merits|motion|plan|point|policy|proposal|question|reforms?|resolution|subject|terms|theory|topic|treaty|war))\b/,
  }),
  ...frames(
    'DEBATE',
    ['square', 'face', 'spar spars sparred sparring', 'clash clashes clashed clashing'],
    'OBJECT against with EACH_OTHER',
    {
      followedBy:
        /^(?:.{1,80}? )?(?:debate|debates|hustings|in (?:a|an|the) (?:[a-z-]+ )?studios?|on (?:live )?(?:radio|television|tv)|live on air)\b/,
    },
  ),
  ...frames('CALL', ['be am is are was were been being'], 'to with', {
    only: 'PERSON',
    followedBy:
      /^(?:(?:again|later|often|once|soon|then|twice) )?on the (?:phone|telephone|line) (?:to|with)\b/,
  }),
  ...frames('CALL', ['be am is are was were been being'], 'EACH_OTHER', {
    only: 'PERSON',
    followedBy: /^(?:back )?on the (?:phone|telephone)(?! (?:from|to|with)\b)/,
  }),
];
