import type { EventKind } from '../../reading.ts';

/** Nouns that name a coming together; their parties stand with "with", "between", "of" or a possessive. */
const ROWS: readonly (readonly [EventKind, string])[] = [
  [
    'MEETING',
    'meeting meetings session sessions encounter encounters reunion audience rendezvous get-together huddle lunch dinner breakfast supper banquet luncheon handshake talk reception tea coffee',
  ],
  [
    'MEETING',
    'talks discussion discussions conversation conversations chat dialogue consultation consultations exchange exchanges',
  ],
  ['NEGOTIATION', 'negotiation negotiations'],
  ['CALL', 'call calls phonecall teleconference videoconference videocall'],
  ['SUMMIT', 'summit summits'],
  ['INTERVIEW', 'interview interviews'],
  ['DEBATE', 'debate debates'],
];

export const NOUN_FRAMES: ReadonlyMap<string, EventKind> = new Map(
  ROWS.flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);

/** Words before the noun that make it a call. */
export const BY_WIRE = /^(?:phone|telephone|telephonic|video)$/;

/** Nouns of travel: "his visit to Hanoi". */
export const VISIT_NOUNS: ReadonlySet<string> = new Set('visit visits trip trips tour tours'.split(' '));

/** Where somebody faces the press: one side. */
export const PRESS_NOUNS = /^(?:press|news|media) (?:conference|briefing)s?$/;

/** What many attend together: one side. */
export const GATHERING_NOUNS: ReadonlySet<string> = new Set(
  'assembly conference congress convention forum session summit symposium week'.split(' '),
);

export const AGREEMENT_NOUNS: ReadonlySet<string> = new Set(
  'accord agreement agreements armistice charter communique compact contract convention deal declaration memorandum pact protocol settlement statement treaty truce'.split(
    ' ',
  ),
);

/** The noun of a unit: "sessions" of "working sessions". */
export const nounOf = (lower: string): string => lower.replace(/^working /, '');
