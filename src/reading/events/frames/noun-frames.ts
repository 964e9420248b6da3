import type { EventKind } from '../../reading.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that name a coming together; their parties stand with "with", "between", "of" or a possessive. */
const ROWS: readonly (readonly [EventKind, string])[] = [
  [
    'MEETING',
    'meeting meetings parley parleys powwow roundtable bilateral bilaterals session sessions encounter encounters reunion audience audiences rendezvous get-together face-to-face heart-to-heart one-on-one sit-down huddle stroll walk lunch dinner breakfast brunch supper banquet luncheon meal barbecue braai iftar merienda picnic tiffin handshake talk reception tea coffee drink drinks beer pint whisky wine tête-à-tête tete-a-tete',
  ],
  [
    'MEETING',
    'talks discussion discussions conversation conversations chat dialogue consultation consultations exchange exchanges',
  ],
  ['NEGOTIATION', 'negotiation negotiations bargaining'],
  ['CALL', 'call calls phonecall teleconference videoconference videocall'],
  ['SUMMIT', 'summit summits'],
  ['INTERVIEW', 'interview interviews'],
  ['DEBATE', 'debate debates'],
];

export const NOUN_FRAMES: ReadonlyMap<string, EventKind> = new Map(
  ROWS.flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);

/** Nouns that name a coming together only under a verb: "had tea with him", not "the history of tea with milk". */
export const ONLY_UNDER_VERB: ReadonlySet<string> = words(
  'talk tea coffee drink drinks beer pint whisky wine exchange exchanges session sessions chat reception meal barbecue braai picnic',
);

/** Meals and the like that somebody gives for somebody. */
export const GIVEN_FOR: ReadonlySet<string> = words(
  'lunch dinner breakfast brunch supper banquet luncheon meal barbecue iftar picnic reception tea audience',
);

/** Over what people talk, beside meals: "made up over a bottle of brandy". */
export const OVER_DRINKS: ReadonlySet<string> = words(
  'ale beer beers bottle brandy cards champagne chess cigars cocktails cognac curry dominoes espresso gin glass mezcal pint pints pizza rum sherry sushi vodka whiskey whisky wine',
);

/** Being asked by somebody: "under questioning by him". */
export const QUESTIONING: ReadonlySet<string> = words(
  'cross-examination examination grilling interrogation questioning',
);

/** What is exchanged face to face: "exchanged views with", not "exchanged letters with". */
export const EXCHANGED: ReadonlySet<string> = words(
  'anecdotes embraces gifts greetings handshakes hugs ideas jerseys jokes opinions pennants pleasantries presents shirts stories toasts vows views words',
);

/** Words before the noun that make it a call. */
export const BY_WIRE = /^(?:phone|telephone|telephonic|video)$/;

/** Nouns of travel: "his visit to Hanoi". */
export const VISIT_NOUNS: ReadonlySet<string> = words('visit visits trip trips tour tours swing');

/** Where somebody faces the press: one side. */
export const PRESS: ReadonlySet<string> = words('press news media');
export const PRESS_NOUNS: ReadonlySet<string> = words('conference conferences briefing briefings');

/** What many attend together: one side. */
export const GATHERING_NOUNS: ReadonlySet<string> = words(
  'assembly conference congress convention forum session summit symposium week',
);

export const AGREEMENT_NOUNS: ReadonlySet<string> = words(
  'accord agreement agreements armistice bargain ceasefire charter communique compact compromise contract convention deal declaration memorandum merger pact protocol settlement statement treaty truce understanding',
);

/** What is done to a paper that two make, once it is made. */
export const MAKING_TERMS: ReadonlySet<string> = words(
  'agreed announced brokered brokers mediated clinched concluded finalised finalized inked initialled reached sealed signed struck',
);

/** The noun of a unit: "sessions" of "working sessions". */
export const nounOf = (lower: string): string =>
  lower.startsWith(WORKING) ? lower.slice(WORKING.length) : lower;

export const WORKING = 'working ';
