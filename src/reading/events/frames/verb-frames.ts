import type { EventKind } from '../../reading.ts';

/** Where a verb's other side stands: its object, or behind one of these prepositions. */
export type Complement = 'OBJECT' | 'with' | 'to' | 'on' | 'against';

/** A verb that brings its subject together with somebody. One frame a row. */
export interface VerbFrame {
  readonly kind: EventKind;
  /** Every form, lower case. */
  readonly forms: readonly string[];
  readonly other: readonly Complement[];
  /** "They met", "A and B spoke": subjects without a complement met each other. */
  readonly reciprocal: boolean;
  /** A word that must follow within the clause: "sat down with", "shook hands with". */
  readonly needs?: RegExp;
  /** Only persons, and names of persons at that, make an other side: "received a letter" is nothing. */
  readonly personsOnly?: boolean;
  /** Only of a delegation or traveller: "the delegation worked with the minister", not "he works with Bo". */
  readonly onJourney?: boolean;
}

const forms = (words: string): readonly string[] => words.split(' ');

export const VERB_FRAMES: readonly VerbFrame[] = [
  { kind: 'MEETING', forms: forms('meet meets met meeting'), other: ['OBJECT', 'with'], reciprocal: true },
  {
    kind: 'MEETING',
    forms: forms('receive receives received receiving'),
    other: ['OBJECT'],
    reciprocal: false,
    personsOnly: true,
  },
  {
    kind: 'MEETING',
    forms: forms('host hosts hosted hosting'),
    other: ['OBJECT'],
    reciprocal: false,
    personsOnly: true,
  },
  {
    kind: 'MEETING',
    forms: forms('welcome welcomes welcomed welcoming greet greets greeted greeting'),
    other: ['OBJECT'],
    reciprocal: false,
    personsOnly: true,
  },
  {
    kind: 'MEETING',
    forms: forms('sit sits sat sitting'),
    other: ['with'],
    reciprocal: true,
    needs: /^down$/,
  },
  {
    kind: 'MEETING',
    forms: forms('shake shakes shook shaking shaken'),
    other: ['with'],
    reciprocal: true,
    needs: /^hands?$/,
  },
  {
    kind: 'MEETING',
    forms: forms(
      'confer confers conferred conferring huddle huddles huddled consult consults consulted consulting',
    ),
    other: ['with'],
    reciprocal: true,
  },
  {
    kind: 'MEETING',
    forms: forms('lunch lunches lunched lunching dine dines dined dining breakfast breakfasted'),
    other: ['with'],
    reciprocal: true,
  },
  {
    kind: 'MEETING',
    forms: forms('work works worked working'),
    other: ['with'],
    reciprocal: false,
    personsOnly: true,
    onJourney: true,
  },
  {
    kind: 'NEGOTIATION',
    forms: forms('negotiate negotiates negotiated negotiating'),
    other: ['with'],
    reciprocal: true,
  },
  {
    kind: 'MEETING',
    forms: forms('chat chats chatted chatting converse converses conversed conversing'),
    other: ['with', 'to'],
    reciprocal: true,
  },
  { kind: 'MEETING', forms: forms('talk talks talked talking'), other: ['with', 'to'], reciprocal: true },
  {
    kind: 'CALL',
    forms: forms('speak speaks spoke spoken speaking'),
    other: ['with', 'to'],
    reciprocal: true,
  },
  {
    kind: 'CALL',
    forms: forms('phone phones phoned phoning telephone telephones telephoned telephoning'),
    other: ['OBJECT'],
    reciprocal: false,
    personsOnly: true,
  },
  {
    kind: 'CALL',
    forms: forms('call calls called calling'),
    other: ['OBJECT'],
    reciprocal: false,
    personsOnly: true,
  },
  {
    kind: 'MEETING',
    forms: forms('call calls called calling'),
    other: ['on'],
    reciprocal: false,
    personsOnly: true,
  },
  {
    kind: 'VISIT',
    forms: forms('visit visits visited visiting'),
    other: ['OBJECT', 'with'],
    reciprocal: false,
    personsOnly: true,
  },
  {
    kind: 'INTERVIEW',
    forms: forms('interview interviews interviewed interviewing'),
    other: ['OBJECT'],
    reciprocal: false,
    personsOnly: true,
  },
  {
    kind: 'DEBATE',
    forms: forms('debate debates debated debating'),
    other: ['OBJECT', 'with', 'against'],
    reciprocal: true,
    personsOnly: true,
  },
  {
    kind: 'AGREEMENT',
    forms: forms('sign signs signed signing ink inks inked inking initial initialled initialed'),
    other: ['with'],
    reciprocal: true,
  },
  { kind: 'AGREEMENT', forms: forms('agree agrees agreed agreeing'), other: ['with'], reciprocal: true },
];

/** Verbs that make a meeting of the noun they govern: "held talks with", "had lunch with". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'attend attended attends begin began begins begun co-chair co-chaired co-chairs chair chaired complete completed conclude concluded concludes conduct conducted conducts continue continued convene convened do did enjoy enjoyed enter entered exchange exchanged get got give gave given grant granted had has have having held hold holding holds host hosted join joined launch launched lead led make made open opened opens organise organised organize organized participate pay paid pays paying resume resumed share shared start started starts take taken takes took wrap wrapped'.split(
    ' ',
  ),
);

/** Words that tell of one side's making of terms with the other, with these objects. */
export const RELATION_VERBS: ReadonlySet<string> = new Set(
  'elevate elevated establish established forge forged normalise normalised normalize normalized restore restored upgrade upgraded'.split(
    ' ',
  ),
);
export const RELATION_NOUNS: ReadonlySet<string> = new Set(
  'partnership relation relations relationship ties'.split(' '),
);

/** Going somewhere, with the prepositions behind which the place stands. */
export const TRAVEL_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['arrive arrives arrived arriving', 'in at'],
      ['fly flies flew flown flying', 'to into'],
      ['travel travels traveled travelled traveling travelling', 'to'],
      ['tour tours toured touring', 'OBJECT'],
      ['visit visits visited visiting', 'OBJECT'],
    ] as const
  ).flatMap(([verbs, places]) => verbs.split(' ').map((verb) => [verb, places.split(' ')] as const)),
);
