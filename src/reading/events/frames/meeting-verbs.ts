import { CATCH, COME, FIND, GET, GIVE, GO, HAVE, MAKE, SEE, SIT, SPEND } from './irregular-verbs.ts';
import { FOR_HOURS, frames, MEAL, type VerbFrame } from './verb-frame.ts';

/** "Met with stiff resistance from", "met its targets": what is met is nobody. */
const NO_PERSON =
  /^(?:with )?(?:(?:an?|the|its|his|her|their|all|stiff|fierce|strong|little|mixed|near|wide|widespread|sharp|some|no) ){0,2}(?:resistance|criticism|approval|opposition|success|failure|silence|scepticism|skepticism|demand|demands|needs?|targets?|goals?|deadlines?|requirements?|conditions?|criteria|standards?|obligations?|commitments?|expectations?|fate|death|challenges?)(?= (?:[^a-z']|(?:among|and|as|at|because|but|by|for|from|in|of|on|over|to|when|with)\b)|$)/;

/** "Fiji meet Tonga in the final": a match is no meeting. */
const MATCH =
  /^and (?:beat|beaten|defeated|drew|knocked|lost|outpointed|thrashed)\b|\b(?:during|in|for) (?:an?|the|their) (?:[a-z-]+ ){0,3}(?:bout|championships?|cup|derby|final|finals|fixture|game|league|match|play-off|quarter-final|rematch|semi-final|semifinal|test|tie|tournament|trials)\b(?! of\b)(?! (?:centre|day|days|hour|hours|lodge|month|months|park|reserve|session|stages?|time|week|weeks|years?)\b)/;

/** What is conferred upon somebody, and may bear another's name: "the Karl Oberg Award", "his B.A. from Bo Ek". */
const HONOUR =
  /^(?:both )?(?:(?:her|him|them) )?(?:an?|her|his|its|the|their|several|two|three) (?:(?!u\.)[a-z]{1,2}\.|(?:(?!(?:after|and (?:award|g[ai]v|hand|present)[a-z]+|at|before|for|from|in|of|on|that|to|who|with)\b)[^ ,;.]+ ){0,8}?(?:awards?|bachelor|degrees?|diplomas?|doctorates?|fellowships?|m(?:aster)'s|medals?|prizes?|scholarships?|trophy)\b(?! (?:committee|founder|judge|jury|laureate|organiser|organizer|recipient|winner)))/;

/** What two bend over together. */
const PAPERS =
  '(?:an?|the|her|his|its|their) (?:[a-z-]+ ){0,2}(?:accounts?|agenda|bill|blueprints?|books?|budget|case|charts?|clauses?|contract|deal|deeds|details?|document|draft|drawings?|evidence|figures?|files?|itinerary|ledgers?|lists?|manuscript|maps?|minutes|notes|numbers?|papers?|photographs?|plans?|programme|proposals?|records|report|results|schedule|score|script|sheets?|sketches|speech|statement|sums|terms|text|timetable|wording)(?: (?:for|of) (?:[^ ,;]+ ){0,4}?[^ ,;]+)?';

/** Verbs of meeting, visiting and being together. */
export const MEETING_VERBS: readonly VerbFrame[] = [
  ...frames('MEETING', ['meet meets met meeting'], 'OBJECT with EACH_OTHER', {
    anybody: true,
    unless: new RegExp(`${NO_PERSON.source}|${MATCH.source}`),
  }),
  ...frames('MEETING', ['receive'], 'OBJECT', { unless: HONOUR }),
  ...frames('MEETING', ['welcome'], 'OBJECT', { unless: /^(?:[^ ]+ ){1,4}(?:administration|government)\b/ }),
  ...frames('MEETING', ['host', 'greet', 'entertain'], 'OBJECT'),
  ...frames('MEETING', ['brief', 'debrief debriefs debriefed debriefing'], 'OBJECT'),
  ...frames('MEETING', ['grant', GIVE], 'with', {
    only: 'PASSIVE',
    followedBy: /^(?:an?|half an|[a-z]+) (?:[a-z]+ )?(?:audience|hours?|interview|minutes) with\b/,
  }),
  ...frames('MEETING', ['congratulate', 'embrace', 'hug', 'thank', 'toast'], 'OBJECT', {
    followedBy:
      /^.{1,60}? (?:at|during) (?:an?|the|his|her|their) (?:[a-z-]+ )?(?:airport|banquet|ceremony|dinner|funeral|gala|lunch|party|reception|wedding)\b/,
  }),
  ...frames('MEETING', ['comfort', 'console'], 'OBJECT', {
    followedBy: /^.{1,60}? (?:at|in|outside) (?:an?|the|his|her)\b/,
  }),
  ...frames('MEETING', ['confer confers conferred conferring', 'huddle'], 'with EACH_OTHER', {
    anybody: true,
  }),
  ...frames('MEETING', ['consult'], 'with OBJECT EACH_OTHER', {
    unless:
      /^(?:arm|business|closely|compan(?:y|ies)|engineers?|fees?|firms?|group|practice|regularly|rooms?|services?|work)\b/,
  }),
  ...frames('MEETING', ['golf'], 'with'),
  ...frames('MEETING', ['lunch', 'dine', 'breakfast', 'sup sups supped supping'], 'with EACH_OTHER'),
  ...frames('MEETING', ['closet', 'reunite'], 'with EACH_OTHER', {
    unless: /^(?:the )?(?:family|country)\b/,
  }),
  // "Was | shut up until noon with him |".
  ...frames('MEETING', ['shut shuts shutting', 'hole', 'lock'], 'with', {
    followedBy: /^(?:away|up|in|inside) (?:[^,;]{1,60} )?with (?!(?:covid|fever|flu)\b)/,
    unless: /\b(?:cell|hostages?|jail|prison|prisoners?)\b/,
  }),
  ...frames('MEETING', ['introduce'], 'to EACH_OTHER', { only: 'PASSIVE' }),
  ...frames('MEETING', ['present'], 'to', {
    only: 'PASSIVE',
    followedBy: /^(?:(?:at|in) [^,;]{1,40} )?to (?!court|parliament)/,
  }),
  // "Opened a library | with | Bo Ek".
  ...frames('MEETING', ['inaugurate', 'open', 'unveil'], 'with alongside', {
    followedBy:
      /^(?:an?|her|his|its|the) (?:[^ ,;]+ ){0,3}?(?:academy|airport|bridge|canal|centre|center|clinic|dam|embassy|exhibition|factory|fair|festival|gallery|hall|hospital|laboratory|library|memorial|mill|monument|museum|park|plant|plaque|port|road|school|ship|shop|stadium|statue|station|theatre|tunnel|wing)\b/,
  }),
  ...frames('MEETING', ['plant'], 'with EACH_OTHER', { followedBy: /^(?:an? )?(?:[a-z]+ )?trees?\b/ }),
  ...frames('MEETING', [MAKE], 'of', { followedBy: /^the acquaintance of\b/ }),
  ...frames('MEETING', ['know know'], 'OBJECT', { only: 'ACQUAINTED' }),
  ...frames('MEETING', ['run runs ran running'], 'into', { followedBy: /^into\b/ }),
  ...frames('MEETING', ['bump'], 'into', { followedBy: /^into\b/ }),
  ...frames('MEETING', [CATCH], 'with', { followedBy: /^up with\b/ }),
  ...frames('MEETING', [GET], 'with EACH_OTHER', { followedBy: /^together\b/ }),
  ...frames('MEETING', [COME], 'with EACH_OTHER', { followedBy: /^face(?:-| - | )to(?:-| - | )face\b/ }),
  ...frames('MEETING', ['cross crosses crossed crossing'], 'with EACH_OTHER', { followedBy: /^paths\b/ }),
  ...frames('MEETING', ['break breaks broke broken breaking'], 'with EACH_OTHER', {
    followedBy: /^(?:bread|(?:the|their|his|her) fast)\b/,
  }),
  ...frames('MEETING', ['compare'], 'with EACH_OTHER', { followedBy: /^notes\b/ }),
  ...frames('MEETING', ['share'], 'with EACH_OTHER', {
    followedBy: new RegExp(
      `^(?:(?:a|the) [a-z]+ and )?(?:a|an|the) (?:[a-z-]+ )?(?:bench|bottle|bunk|cabin|car|cell|cigarette|compartment|cottage|dormitory|dugout|hut|joke|lift|meal|platform|podium|sofa|stage|table|taxi|tent|${MEAL})\\b`,
    ),
  }),
  ...frames('MEETING', [SPEND], 'with', {
    followedBy:
      /^(?:[a-z\d-]+ ){0,4}(?:minutes|hours?|day|days|morning|afternoon|evening|night|time|weekend)\b|^(?:last )?(?:christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} [a-z]+|[a-z]+\.? \d{1,2}) with\b/,
  }),
  ...frames('MEETING', ['join'], 'OBJECT', {
    followedBy: new RegExp(
      `^(?:.{1,100}? )?(?:(?:for|at) (?:[a-z-]+ ){0,3}(?:${MEAL}|conversation|discussions?|drive|mass|meeting|prayers?|ride|stroll|swim|table|talks|tour|visit|walk)|on (?:an?|her|his|the|their) (?:[a-z-]+ ){0,2}?(?:campaign trail|drive|flight|hike|march|picket line|ride|stroll|tour|trip|visit|walk|walkabout)|on (?:the )?(?:platform|podium|stage)|there)\\b`,
    ),
  }),
  // "They were | joined after lunch by Bo Ek |"; see verb-senses.ts.
  ...frames('MEETING', ['joined'], 'OBJECT', {
    only: 'PASSIVE',
    followedBy: /^(?:[^,;]{1,40} )?by (?!(?:many|other|others|several|some)\b)/,
  }),
  ...frames('MEETING', [GET, SIT], 'with', {
    followedBy: /^(?:down )?in(?:to)? (?:an?|the same) room with\b/,
  }),
  ...frames('MEETING', [HAVE], 'EACH_OTHER', { followedBy: /^their heads together\b/ }),
  // "Had not | faced each other since | May", "had not exchanged a word since May": the last time they did.
  ...frames('MEETING', ['face', SEE], 'EACH_OTHER', { followedBy: /^each other since\b/ }),
  // "Faced | each other for five hours |", not "in the final".
  ...frames('MEETING', ['face'], 'EACH_OTHER', {
    followedBy: new RegExp(
      `^(?:each other|one another) (?:${FOR_HOURS}|(?:at|in) (?:an?|the) (?:[a-z-]+ ){0,3}?(?:caf[eé]|embassy|flat|hotel|house|library|lounge|office|palace|restaurant|room|suite|villa)\\b)`,
    ),
    unless: /\b(?:debates?|hustings|studios?|television|tv)\b/,
  }),
  ...frames('MEETING', ['exchange'], 'with EACH_OTHER', {
    followedBy: /^(?:an?|one)(?: single)? words?(?: with [^,;]{1,40})? since\b/,
  }),
  ...frames('MEETING', ['be am is are was were been being'], 'EACH_OTHER', {
    followedBy: /^(?:alone )?in (?:one|the same) (?:place|room)(?: together)? since\b/,
  }),
  ...frames('NEGOTIATION', ['be am is are was were been being'], 'EACH_OTHER', {
    only: 'JOINED',
    followedBy: new RegExp(`^at the (?:bargaining |negotiating )?table (?:together\\b|${FOR_HOURS})`),
  }),
  ...frames('MEETING', ['report'], 'to', {
    followedBy:
      /^to .{1,60}? (?:at|in) (?:her|his|the) (?:[a-z-]+ )?(?:chambers|headquarters|office|palace|residence)\b/,
  }),
  ...frames('MEETING', [COME, GO, 'stride strides strode striding', 'walk'], 'to', {
    followedBy:
      /^(?:(?:back|directly|over|right|straight|up) )?(?:up )?(?:from [^,;]{1,30} )?to .{1,60}? and (?:apologi[sz]ed|asked|begged|complained|confessed|congratulated|embraced|greeted|handed|hugged|introduced|kissed|offered|pleaded|protested|reported|said|shook|thanked|told)\b/,
  }),
  ...frames('MEETING', [FIND, MAKE], 'for', {
    followedBy: /^(?:(?:some|the) )?(?:room|time)\b(?: in (?:her|his) diary)?(?: [^ ,;]+){0,4}? for\b/,
  }),
  ...frames('MEETING', ['apologize', 'apologise'], 'to', {
    followedBy: /^to [^,;]{1,60}? (?:face(?:-| - | )to(?:-| - | )face|in person)\b/,
  }),
  ...frames('MEETING', ['be am is are was were been being'], 'with', {
    only: 'PERSON',
    followedBy: /^(?:[a-z]+ )?face(?:-| - | )to(?:-| - | )face with\b/,
  }),
  ...frames('MEETING', ['befriend'], 'OBJECT'),
  ...frames('MEETING', [MAKE, 'become becomes became becoming'], 'with EACH_OTHER', {
    followedBy: /^(?:close |fast |firm |good |great )?friends\b/,
  }),
  ...frames('MEETING', [FIND], 'with', {
    followedBy:
      /^(?:her|him|them)sel(?:f|ves) (?:alone|at (?:an?|the|the same) (?:[a-z]+ )?table|face(?:-| - | )to(?:-| - | )face|in an? (?:[a-z-]+ )?(?:cabin|car|carriage|cell|lift|room|taxi)) with\b/,
  }),
  ...frames('MEETING', [FIND], 'from to opposite beside', {
    followedBy:
      /^(?:her|him|them)sel(?:f|ves) (?:seated |sitting |standing )?(?:across (?:an?|the) (?:[a-z-]+ )?(?:aisle|desk|fence|hall|table) from|beside|next to|opposite)\b/,
    unless: /\b(?:ballot|list|polls?|rankings?|standings|table of)\b/,
  }),
  ...frames('MEETING', ['lock'], 'with EACH_OTHER', {
    followedBy: /^in (?:[a-z-]+ ){0,3}(?:discussions?|meetings?|negotiations?|talks)\b/,
  }),
  ...frames('MEETING', [HAVE], 'with', {
    followedBy: /^(?:[a-z]+ ){0,3}words? (?:alone |in private )?with\b/,
  }),
  ...frames('MEETING', ['drink drinks drank drunk drinking', 'eat eats ate eaten eating'], 'with', {
    followedBy:
      /^(?:(?:at|in|on) (?:an?|her|his|the) (?:[a-z-]+ ){1,3}?)?(?:[a-z]+ ){0,3}?(?:for (?:[a-z\d]+ ){1,4}?(?:an hour|half an hour|hours?|minutes) )?with\b/,
  }),
  ...frames('MEETING', ['pray', 'dance'], 'with EACH_OTHER', { followedBy: /^(?:with|together)\b/ }),
  ...frames('MEETING', [GIVE], 'OBJECT', {
    followedBy:
      /^(?:.{1,60}? )?(?:an? (?:[a-z]+ )?(?:lift|ride)|half an hour|(?:a )?quarter of an hour|an hour|[a-z]+ (?:hours|minutes)|an audience|a tour|breakfast|dinner|lunch|porridge|soup|supper|tea)\b/,
  }),
  // "Gave | fifty minutes | to Bo Ek".
  ...frames('MEETING', [GIVE], 'to', {
    followedBy:
      /^(?:(?:about|almost|barely|just|more than|nearly|only|over) )?(?:half an hour|(?:a )?quarter of an hour|(?:an|[a-z-]+|\d+) (?:hours?|minutes)) (?:of (?:her|his|their) time )?(?:in [a-z]+ )?to\b/,
  }),
  // "Was allowed half an hour | in Bo Ek's office |".
  ...frames('MEETING', ['allow', 'grant', GIVE], 'HOST', {
    only: 'PASSIVE',
    followedBy:
      /^(?:(?:barely|just|only) )?(?:(?:half )?an hour|(?:a )?quarter of an hour|(?:[a-z-]+|\d+) (?:hours|minutes)) in\b/,
  }),
  ...frames('MEETING', ['allow', 'grant', 'spare'], 'OBJECT', {
    followedBy:
      /^(?:.{1,40}? )?(?:half an hour|(?:a )?quarter of an hour|an hour|(?:[a-z-]+|\d+) (?:hours|minutes))\b(?! (?:of|to))/,
  }),
  ...frames('MEETING', [SPEND], 'EACH_OTHER', {
    followedBy: /^(?:[a-z\d-]+ ){1,7}together\b/,
  }),
  ...frames('MEETING', ['set sets setting', 'lay lays laid laying'], 'EACH_OTHER', {
    followedBy: /^eyes on (?:each other|one another)\b/,
  }),
  ...frames('MEETING', ['set sets setting', 'lay lays laid laying'], 'on', {
    followedBy: /^eyes on [^,;]{1,40} (?:till|until)\b/,
  }),
  ...frames('MEETING', [SPEND], 'beside alongside', {
    followedBy:
      /^(?:[a-z\d-]+ ){0,4}(?:minutes|hours?|day|days|morning|afternoon|evening|night) (?:(?:at|in|on) [^,;]{1,30}? )?(?:alongside|beside)\b/,
  }),
  ...frames('MEETING', [GO, 'leaf', 'look', 'pore', 'run runs ran running', 'work'], 'EACH_OTHER', {
    followedBy: new RegExp(`^(?:over|through) ${PAPERS} (?:together|([a-z]+) by \\1)\\b`),
  }),
  // "She and Bo Ek went through the draft | until midnight |".
  ...frames('MEETING', [GO, 'pore', 'work'], 'EACH_OTHER', {
    only: 'JOINED',
    followedBy: new RegExp(
      `^(?:over|through) ${PAPERS} (?:[^ ,;]+ ){0,4}?(?:${FOR_HOURS}|(?:till|until) (?:well )?(?:after|past) [a-z]+\\b)`,
    ),
  }),
  ...frames('MEETING', [GO, 'leaf', 'look', 'pore', 'run runs ran running', 'work'], 'with', {
    followedBy: new RegExp(`^(?:over|through) ${PAPERS} with\\b`),
  }),
  ...frames(
    'MEETING',
    ['check', 'examine', 'read reads reading', 'review', 'study studies studied studying'],
    'with',
    {
      followedBy: new RegExp(`^(?:over |through )?${PAPERS} with\\b`),
    },
  ),
  ...frames('MEETING', ['confront', 'corner', 'approach'], 'OBJECT', {
    followedBy:
      /^.{0,60}?\b(?:on the (?:margins|sidelines|touchline)|(?:at|in|outside) (?:(?:an?|the|his|her) (?!letter|interview|debate|case|article)|[a-z]+ (?:airport|station)\b))/,
  }),
  ...frames('MEETING', ['confront'], 'with', {
    only: 'PASSIVE',
    followedBy: /^(?:.{1,60}? )?with\b/,
  }),
  ...frames('MEETING', [SPEND], 'EACH_OTHER', {
    followedBy:
      /^(?:[a-z\d-]+ ){1,6}in the same (?:bunker|cabin|camp|car|carriage|cell|cottage|hospital|hotel|house|hut|jail|prison|room|tent|village|ward)\b/,
  }),
  ...frames('MEETING', ['play'], 'to', { followedBy: /^hosts? to\b/ }),
  ...frames('MEETING', ['buttonhole', 'accost', 'waylay waylays waylaid waylaying'], 'OBJECT'),
  ...frames('MEETING', ['sound'], 'OBJECT', { followedBy: /^(?:[^ ]+ ){0,3}?out\b/ }),
  ...frames('MEETING', ['open'], 'to', { followedBy: /^the door to\b/ }),
  ...frames('MEETING', [FIND], 'EACH_OTHER', {
    followedBy:
      /^themselves (?:.{1,20} )?(?:across (?:a|the) (?:[a-z-]+ )?(?:desk|table)(?! from)|at the same table|face to face|in the same (?:[a-z-]+ )?(?:boat|cabin|car|carriage|cell|compartment|lift|queue|room|taxi)|on the same (?:bench|flight|sofa|train)|side by side)\b/,
  }),
  // "Ana Lima and Bo Ek spent three hours | in a lift |".
  ...frames('MEETING', [SPEND, SIT], 'EACH_OTHER', {
    only: 'JOINED',
    followedBy:
      /^(?:[a-z\d-]+ ){0,5}(?:in|aboard|on) (?:an?|the same) (?:[a-z-]+ ){0,2}(?:boat|bunker|cabin|canoe|car|carriage|compartment|jeep|launch|lifeboat|lift|raft|rowing boat|shelter|sofa|taxi|tent|truck|van)\b/,
  }),
  ...frames('MEETING', [GET], 'with EACH_OTHER', {
    followedBy: /^into an? (?:[a-z]+ )?(?:argument|conversation|discussion|row)\b/,
  }),
  ...frames('MEETING', [SPEND], 'from', {
    followedBy: /^(?:[a-z-]+ ){1,4}across (?:a|the) (?:[a-z]+ )?(?:desk|table) from\b/,
  }),
  ...frames('MEETING', ['face'], 'OBJECT', {
    followedBy:
      /^(?:.{1,60}? )?across (?:a|the) (?:[a-z-]+ )?table\b|^[^,;]{1,60}? across (?:an?|her|his|the) (?:[a-z-]+ )?(?:counter|desk|table)\b/,
  }),
  ...frames('MEETING', ['encounter'], 'OBJECT', { unless: MATCH }),
  ...frames('MEETING', [COME], 'across', { followedBy: /^across\b/ }),
  ...frames('MEETING', ['seek seeks sought seeking'], 'OBJECT', {
    followedBy: /^(?:[^ ]+ ){0,4}?out\b.{1,60}? (?:at|in)\b/,
    unless: /^(?:[^ ]+ ){0,4}?out\b.{1,60}? in (?:order|the hope)\b/,
  }),
  ...frames('MEETING', ['walk', 'stroll'], 'with alongside'),
  ...frames('MEETING', ['walk', 'stroll'], 'EACH_OTHER', {
    followedBy:
      /^(?:[a-z]+ )?(?:across|along|around|back|by|down|for|home|in|into|past|round|through|to|up) (?!for\b|the (?:field|moon|picket|pitch|plank|runway|stage|surface))/,
  }),
  // "Ana Lima and Bo Ek walked | the beach |".
  ...frames('MEETING', ['walk', 'stroll', 'pace', 'hike', 'ride rides rode ridden riding'], 'EACH_OTHER', {
    only: 'JOINED',
    followedBy:
      /^(?:(?:a|an|the|its|his|her|their) )?(?:[^ ,]+ ){0,3}?(?:bank|banks|beach|boulevard|canal|corridors?|coast|coastline|creek|deck|estate|farm|forest|garden|gardens|grounds|halls?|hills?|lanes?|meadows?|orchards?|park|paths?|pier|promenade|quay|ridge|river|riverbank|ruins|shore|site|track|trail|vineyards?|waterfront|woods)\b/,
  }),
  ...frames('MEETING', ['work'], 'with', { only: 'DELEGATION' }),
  ...frames('MEETING', ['be am is are was were been being'], 'EACH_OTHER', {
    only: 'DATED',
    followedBy: /^(?:at last |finally )?in the same room\b(?! as\b)/,
  }),
  ...frames('MEETING', ['drop drops dropped dropping', 'look', 'pop pops popped popping'], 'on', {
    followedBy: /^in on\b/,
  }),
  ...frames('MEETING', ['be am is are was were been being'], 'with', {
    only: 'PERSON',
    followedBy:
      /^(?:(?:[a-z]+ly|alone|already|also|always|at home|back|here|in|now|often|once|out|still|then|there) )?with\b/,
  }),
  ...frames('MEETING', ['be am is are was were been being'], 'EACH_OTHER', {
    only: 'PERSON',
    followedBy:
      /^(?:(?:last|never|once|recently) )?(?:on (?:holiday|honeymoon|vacation) |(?:an|half an|[a-z]+) (?:hours?|minutes) )?together\b/,
  }),
];
