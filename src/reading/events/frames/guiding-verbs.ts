import { frames, type VerbFrame } from './verb-frame.ts';

/** What visitors are shown. */
const SIGHTS =
  '(?:archives?|barn|battlefield|boat|building|camp|castle|cathedral|cellars?|chapel|collection|corridors?|dam|displays?|dockyards?|docks|estate|exhibition|exhibits?|factory|farm|fields|forge|foundry|galler(?:y|ies)|gardens?|greenhouses?|grounds|halls?|hangar|harbour|hospital|house|laborator(?:y|ies)|librar(?:y|ies)|market|mill|mine|mosque|museum|nurser(?:y|ies)|old town|orchards?|palace|plant|port|prison|quarry|quarters?|refinery|reserve|rooms?|ruins|school|ship|shipyard|shop|site|stables|stands?|station|studios?|temple|tunnels?|unit|vaults?|village|vineyards?|wards?|warehouse|wing|works|workshops?|yard)';

const ROUND = `(?:around|over|round|through) (?:an?|her|his|its|the|their) (?:[^ ,;]+ ){0,3}?${SIGHTS}\\b`;

/** Verbs of showing somebody a place. */
export const GUIDING_VERBS: readonly VerbFrame[] = [
  ...frames(
    'MEETING',
    [
      'accompany accompanies accompanied accompanying',
      'conduct',
      'guide',
      'lead leads led leading',
      'shepherd',
      'steer',
      'walk',
    ],
    'OBJECT',
    { followedBy: new RegExp(`^(?:.{1,60}? )?${ROUND}`) },
  ),
  ...frames('MEETING', ['accompany accompanies accompanied accompanying'], 'OBJECT', {
    followedBy: new RegExp(
      `^(?:.{1,60}? )?(?:aboard (?:an?|the|his|her|their)|on board|on (?:an?|her|his|the|their) (?:[a-z-]+ )?(?:tour|walk) (?:of|round|through) (?:[^ ,;]+ ){1,4}?${SIGHTS})\\b`,
    ),
  }),
];
