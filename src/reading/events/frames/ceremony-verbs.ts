import { CATCH, GIVE, HOLD, PUT, SEE, TAKE } from './irregular-verbs.ts';
import { frames, ON_TERMS, type VerbFrame } from './verb-frame.ts';

/** What an ambassador hands to a head of state in person. */
const CREDENTIALS =
  /^(?:over )?(?:(?:his|her|the|their|a|an|copy|copies|of|and) ){0,4}(?:credentials|letters? of (?:credence|accreditation))\b/;

/** What is handed to somebody with one's own hands. */
const HANDED =
  '(?:(?:an?|the|his|her|their) (?:[a-z-]+ ){0,2})?(?:award|bag|banknotes|baton|book|bouquet|box|briefcase|bundle|cash|certificate|chain|cheque|cup|document|dossier|envelope|file|flag|flowers|folder|gift|icon|keys?(?: (?:of|to) the [a-z]+)?|letter|list|mace|manuscript|map|medal|memorandum|message|money|note|package|packet|painting|papers?|parcel|passport|pen|petition|photograph|picture|plaque|portrait|prize|report|resignation|seals?|shield|souvenir|sword|ticket|trophy|wreath)\\b';

/** Verbs of greeting and leave-taking, of gestures from hand to hand, and of ceremonies. */
export const CEREMONY_VERBS: readonly VerbFrame[] = [
  ...frames('MEETING', ['receive', 'accept'], 'from of', { followedBy: CREDENTIALS }),
  ...frames('MEETING', ['present', 'hand'], 'to', { followedBy: CREDENTIALS }),
  ...frames('MEETING', ['present'], 'OBJECT', {
    followedBy: /^(?:.{1,60}? )?with (?:an?|the|his|her|their) /,
    unless:
      /^.{1,60}? with (?:an?|the) (?:[a-z-]+ )?(?:bill|case|chance|challenge|choice|dilemma|fait|opportunity|plan|problem|ultimatum)\b/,
  }),
  ...frames('MEETING', ['hand'], 'OBJECT', {
    followedBy: new RegExp(`^(?!down|over|out|in|back)(?:.{1,60}? )?${HANDED}`),
  }),
  ...frames('MEETING', ['hand', 'present'], 'to', {
    followedBy: new RegExp(`^(?:in |over )?${HANDED} (?:in |over )?to\\b`),
  }),
  ...frames('MEETING', ['show shows showed shown showing'], 'to', {
    only: 'DATED',
    followedBy:
      /^(?:an?|her|his|the|their) (?:[a-z-]+ ){0,2}?(?:diary|drawings?|maps?|model|notebooks?|paintings?|papers|photographs?|plans|samples|sketch(?:es)?) to\b/,
  }),
  // "Was | given the medal | at the palace by Bo Ek".
  ...frames('MEETING', [GIVE, 'present'], 'OBJECT', {
    only: 'PASSIVE',
    followedBy:
      /^(?:with )?(?:an?|her|his|the|their) (?:[a-z-]+ ){0,2}(?:award|certificate|cup|medal|prize|trophy)\b[^,;:]{0,60}? by (?:the )?(?:[a-z-]+ ){0,3}?(?:ambassador|bishop|captain|chairman|chairwoman|chief|commissioner|director|emperor|general|governor|head|king|mayor|minister|patron|premier|president|prince|princess|principal|queen|rector|secretary|senator|sultan)\b/,
  }),
  // "The letter was | handed to Bo Ek | by Ana Lima".
  ...frames('MEETING', ['hand', 'deliver', 'present'], 'to', {
    only: 'PASSIVE',
    followedBy: /^(?:over )?(?:in person )?to\b.{1,80}? by (?!(?:air|courier|e-?mail|fax|hand|mail|post)\b)/,
  }),
  // "The mask was | handed over by Ana Lima to | Bo Ek".
  ...frames('MEETING', ['hand', 'present'], 'to', { followedBy: /^(?:over )?by\b.{1,80}? to\b/ }),
  ...frames('MEETING', ['embrace', 'hug hugs hugged hugging', 'kiss'], 'OBJECT EACH_OTHER'),
  ...frames('MEETING', ['shake shakes shook shaking shaken'], 'with OBJECT EACH_OTHER', {
    followedBy: /^(?:his |her |their )?hands?\b/,
    unless: ON_TERMS,
  }),
  // "Shook | Bo Ek's | hand".
  ...frames(
    'MEETING',
    [
      'clasp',
      'grasp',
      'grip grips gripped gripping',
      'kiss',
      'pump',
      'shake shakes shook shaking shaken',
      'squeeze',
    ],
    'OWNER',
    { followedBy: /^.{1,60}? hands?\b/ },
  ),
  ...frames('MEETING', [HOLD, TAKE], 'of', {
    followedBy: /^the (?:arm|hand) of\b/,
  }),
  ...frames(
    'MEETING',
    [
      'clap claps clapped clapping',
      'pat pats patted patting',
      'slap slaps slapped slapping',
      'tap taps tapped tapping',
    ],
    'OBJECT',
    {
      followedBy: /^[^,;]{1,60}? on the (?:arm|back|shoulders?)\b/,
    },
  ),
  // "Took | Bo Ek's | arm".
  ...frames('MEETING', [CATCH, HOLD, TAKE, 'touch'], 'OWNER', {
    followedBy: /^(?:[^ ,;]+ ){1,5}?(?:arm|elbow|hand|sleeve)\b/,
  }),
  ...frames(
    'MEETING',
    [CATCH, 'grab grabs grabbed grabbing', 'grasp', 'grip grips gripped gripping', HOLD, 'seize', TAKE],
    'OBJECT',
    {
      followedBy:
        /^.{1,60}? by (?:the|both|an?|one|her|his) (?:arms?|collar|elbow|hands?|lapels?|shoulders?|sleeve|wrists?)\b/,
    },
  ),
  ...frames('MEETING', [HOLD], 'EACH_OTHER', { followedBy: /^hands\b/ }),
  // "Hung a scarf | round Bo Ek's neck |", "laid her hand | on his shoulder |".
  ...frames(
    'MEETING',
    [
      'drape',
      'fasten',
      'fling flings flung flinging',
      'hang hangs hung hanging',
      'lay lays laid laying',
      'pin pins pinned pinning',
      'place',
      PUT,
      'slip slips slipped slipping',
      'throw throws threw thrown throwing',
      'tie ties tied tying',
      'wrap wraps wrapped wrapping',
    ],
    'BODY',
    {
      followedBy:
        /^(?:an?|both|her|his|one|the|their) (?:[a-z-]+ ){1,6}?(?:about|around|on|onto|over|round) .{1,60}? (?:arms?|chest|head|lapels?|neck|shoulders?|wrist)\b|^(?:an?|both|her|his|one|the|their) (?:[a-z-]+ ){1,6}?(?:about|around|on|onto|over|round) the (?:arms?|chest|head|lapels?|neck|shoulders?|wrist) of\b/,
      unless:
        /^(?:an?|the) (?:[a-z-]+ ){0,2}(?:blame|bounty|burden|gun|noose|onus|pressure|price|responsibility|weight)\b/,
    },
  ),
  // "Flung her arms | round Bo Ek |".
  ...frames(
    'MEETING',
    ['fling flings flung flinging', PUT, 'throw throws threw thrown throwing', 'wrap wraps wrapped wrapping'],
    'about around round',
    { followedBy: /^(?:an|both|her|his|one|their) arms? (?:about|around|round)\b/ },
  ),
  ...frames('MEETING', ['shake shakes shook shaking shaken'], 'of', { followedBy: /^the hand\b/ }),
  ...frames('MEETING', ['swear swears swore sworn swearing'], 'OBJECT in', {
    followedBy: /^(?:[^ ]+ ){0,4}?in\b/,
    unless: /^(?:in [^ ]+ )?(?:never |not )?to\b/,
  }),
  ...frames('MEETING', ['swear swears swore sworn swearing'], 'before', {
    only: 'PASSIVE',
    followedBy: /^in (?:.{1,40} )?before\b/,
  }),
  ...frames('MEETING', ['serve', 'pour', GIVE], 'OBJECT', {
    followedBy:
      /^(?:.{1,60}? )?(?:an? )?(?:beer|brandy|coffee|dinner|drink|glass of [a-z]+|lunch|rum|sherry|tea|vodka|whisky|wine)\b/,
  }),
  ...frames('MEETING', ['toast', 'clink'], 'with EACH_OTHER', {
    followedBy: /^(?:glasses|each other|the|their|with)\b/,
  }),
  ...frames('MEETING', ['escort', 'knight'], 'OBJECT'),
  ...frames('MEETING', [SEE], 'OBJECT', {
    followedBy:
      /^(?:.{1,60}? )?off (?:.{1,60}? )?(?:at|on|from) (?:[a-z-]+ ){0,3}(?:airfield|airport|dock|door|gate|harbour|pier|port|quay|runway|station|steps|tarmac)\b/,
  }),
  ...frames('MEETING', ['bid bids bade bidding', 'say says said saying'], 'to', {
    followedBy: /^(?:adieu|farewell|goodbye) to\b/,
  }),
  ...frames('MEETING', [TAKE], 'of', { followedBy: /^(?:his |her )?leave of\b/ }),
  ...frames('MEETING', ['pin pins pinned pinning'], 'on to', {
    followedBy: /^(?:an?|the) (?:[a-z-]+ ){0,4}(?:badge|cross|medal|order|ribbon|star)\b/,
  }),
  ...frames('MEETING', ['receive', 'accept', 'collect'], 'from', {
    followedBy:
      /^(?:an?|the|his|her|their) (?:[a-z-]+ ){0,3}(?:award|certificate|cup|degree|diploma|medal|order|prize|trophy) (?:(?:at|in|on) (?:[^ ,]+ ){1,4})?from\b/,
  }),
  ...frames('MEETING', ['award', 'decorate'], 'OBJECT', {
    followedBy:
      /^(?:.{1,80}? )?(?:(?:at|in) (?:an?|the) (?:[a-z-]+ ){0,2}(?:ceremony|palace|reception)|with (?:an?|the) (?:[a-z-]+ ){0,3}(?:cross|medal|order|star))\b/,
  }),
  ...frames('MEETING', ['decorate', 'honour', 'knight'], 'OBJECT', {
    only: 'PASSIVE',
    followedBy: /^(?:.{1,30}? )?by\b/,
  }),
  ...frames('MEETING', ['baptise', 'baptize', 'consecrate', 'ordain'], 'OBJECT', {
    unless: /^(?:an?|the|that) /,
  }),
  ...frames('MEETING', ['propose'], 'to', {
    followedBy:
      /^(?:marriage )?to [^,;]{1,40}? (?:at|in|on) (?:an?|the|her|his|their) (?!address|article|bid|budget|form|interview|letter|note|report|speech|statement|tweet)/,
  }),
  ...frames('MEETING', ['marry marries married marrying', 'christen'], 'OBJECT', {
    only: 'PASSIVE',
    followedBy: /^(?:.{1,30}? )?by\b/,
  }),
  ...frames('MEETING', ['bless'], 'OBJECT', { only: 'PASSIVE', followedBy: /^(?:.{1,30}? )?by\b/ }),
  ...frames('MEETING', ['kiss'], 'of', { followedBy: /^the (?:hands?|ring) of\b/ }),
  ...frames('MEETING', [TAKE], 'before', {
    followedBy: /^(?:an?|the|his|her) oath (?:of [a-z]+ )?before\b/,
  }),
  ...frames('MEETING', ['administer'], 'to', { followedBy: /^(?:an?|the) oath\b/ }),
];
