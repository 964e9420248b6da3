import { TAKE } from './irregular-verbs.ts';
import { frames, MEAL, SENT_FOR, type VerbFrame } from './verb-frame.ts';

/** Verbs of taking, fetching and leading somebody, and of letting him in. */
export const TAKING_VERBS: readonly VerbFrame[] = [
  ...frames('MEETING', [TAKE], 'OBJECT', {
    followedBy:
      /^[^,;]{1,60}? (?:fishing|hiking|hunting|riding|sailing|shooting|shopping|skating|skiing|swimming)\b/,
  }),
  ...frames('MEETING', ['pick', 'collect', 'fetch fetches fetched fetching'], 'OBJECT', {
    followedBy:
      /^(?:up )?.{1,60}? (?:up )?(?:at|from) (?:an?|the|his|her) (?:[a-z]+ )?(?:airport|flat|home|hotel|hospital|house|pier|port|school|station)\b/,
  }),
  ...frames('MEETING', ['drive drives drove driven driving'], 'OBJECT', {
    followedBy:
      /^(?:.{1,60}? )?(?:home|to (?:an?|her|his|the|their) (?:[a-z-]+ )?(?:airport|bank|border|church|coast|cottage|court|courthouse|docks?|farm|ferry|flat|frontier|gates?|harbour|hospital|hotel|house|lodgings|meeting|office|palace|party|port|prison|pub|races|school|station|theatre|village|villa))\b/,
  }),
  ...frames('MEETING', [TAKE], 'OBJECT', {
    followedBy: new RegExp(
      `^(?:.{1,60}? )?(?:to (?:${MEAL}|(?:an?|the) (?:[a-z-]+ )?(?:ball|ballet|beach|cinema|circus|concert|exhibition|fair|match|movies|museum|opera|park|pictures|play|races|theater|theatre|zoo))|(?:on|for) a (?:[a-z-]+ )?(?:drive|ride|stroll|tour|walk)|out to (?:${MEAL})|out for (?!(?:an? )?(?:dead|few|good|life|month|months|season|seasons|several|the|three|two|week|weeks|year|years)\\b)(?:an? )?[a-z]+)\\b`,
    ),
  }),
  // "Took Bo Ek | into a side room |".
  ...frames('MEETING', [TAKE, 'draw draws drew drawn drawing', 'lead leads led leading', 'pull'], 'OBJECT', {
    followedBy:
      /^.{1,60}? (?:in)?to (?:an?|another|her|his|one|the|their) (?:[a-z-]+ ){0,2}(?:alcove|anteroom|cloakroom|corner|corridor|kitchen|office|pantry|parlour|room|stairwell|study|vestry)\b/,
    unless:
      /^.{1,60}? (?:in)?to (?:the|their|his|her) (?:[a-z-]+ )?(?:changing|dressing|emergency|locker|operating|recovery) room\b/,
  }),
  ...frames('MEETING', [TAKE, 'draw draws drew drawn drawing', 'pull'], 'OBJECT', {
    followedBy: /^(?:.{1,60}? )?aside\b/,
  }),
  ...frames('MEETING', ['show shows showed shown showing'], 'OBJECT', {
    followedBy: /^(?:.{1,60}? )?(?:around|round|over|the|his|her)\b/,
  }),
  ...frames('MEETING', ['haul', 'drag drags dragged dragging', 'order'], 'OBJECT', {
    followedBy: SENT_FOR,
    unless: /^(?:.{1,60}? )?(?:in )?to (?:court|jail|prison)\b/,
  }),
  // "Was taken round the wards by Bo Ek".
  ...frames('MEETING', [TAKE], 'OBJECT', {
    only: 'PASSIVE',
    followedBy: new RegExp(
      `^(?:around|on an? (?:[a-z-]+ )?tour|over|round|through|to (?:see|${MEAL}))\\b.{0,60}? by\\b`,
    ),
  }),
  ...frames('MEETING', [TAKE], 'with EACH_OTHER', { followedBy: /^an? (?:[a-z-]+ )?(?:stroll|walk)\b/ }),
  ...frames('MEETING', [TAKE], 'OBJECT', {
    followedBy:
      /^.{1,60}? (?:up (?:there|to the|the)|round the|around the|through the|along to|home to|to see|over the)\b/,
  }),
  // "Ana Lima took Bo Ek | out in her boat |".
  ...frames('MEETING', [TAKE, 'row', 'sail'], 'OBJECT', {
    followedBy:
      /^.{1,60}? out (?:in|on) (?:an?|the|her|his|their) (?:[a-z-]+ ){0,2}(?:bay|boat|canoe|dinghy|kayak|lagoon|lake|launch|river|sea|water|yacht)\b/,
  }),
  // "Was shown | in to | Bo Ek".
  ...frames('MEETING', ['show shows showed shown showing', 'usher'], 'to', {
    only: 'PASSIVE',
    followedBy: /^in to\b/,
  }),
  // "Was ushered into | Bo Ek's | office".
  ...frames('MEETING', ['show shows showed shown showing', 'usher', 'lead leads led leading'], 'HOST', {
    only: 'PASSIVE',
    followedBy: /^(?:in)?to [^,;]{1,80}? (?:bedside|cell|chambers|office|study)\b/,
  }),
  ...frames(
    'MEETING',
    ['ask', 'invite', 'let lets letting', 'show shows showed shown showing', 'usher', 'wave'],
    'OBJECT',
    {
      followedBy:
        /^(?:[^ ]+ ){0,3}?(?:in(?:side|doors)?(?: (?:[,.;]|and|for)|$)|into (?:the|his|her|their) )/,
      unless:
        /^(?:[^ ]+ ){0,3}?into (?:the|his|her|their) (?:[a-z]+ )?(?:future|life|mind|secret|past|world)\b/,
    },
  ),
];
