/** What those are who serve somebody by their trade, what they do for him, and what he is to them. */
const TRADES: readonly {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly served: string;
}[] = [
  {
    nouns: ['advocate', 'attorney', 'barrister', 'counsel', 'lawyer', 'solicitor'],
    verbs: [
      'defend',
      'defended',
      'defending',
      'defends',
      'represent',
      'represented',
      'representing',
      'represents',
    ],
    served: 'client',
  },
  {
    nouns: [
      'cardiologist',
      'dentist',
      'doctor',
      'oncologist',
      'physician',
      'psychiatrist',
      'surgeon',
      'therapist',
    ],
    verbs: ['treat', 'treated', 'treating', 'treats'],
    served: 'patient',
  },
  { nouns: ['teacher', 'tutor'], verbs: ['taught', 'teaches', 'tutored', 'tutors'], served: 'pupil' },
];

/** By the noun for whoever serves, the one for whoever is served: "client" of "lawyer". */
export const SERVED_BY_NOUN: ReadonlyMap<string, string> = new Map(
  TRADES.flatMap(({ nouns, served }) => nouns.map((noun) => [noun, served] as const)),
);
export const SERVED_BY_VERB: ReadonlyMap<string, string> = new Map(
  TRADES.flatMap(({ verbs, served }) => verbs.map((verb) => [verb, served] as const)),
);

/** "Her | client |", "his | patient |". */
export const SERVED: ReadonlySet<string> = new Set(SERVED_BY_NOUN.values());

export const isService = (noun: string): boolean => SERVED.has(noun) || SERVED_BY_NOUN.has(noun);

/** Who serves whom by trade, as the text says. */
export class Services {
  readonly #known: { readonly as: string; readonly server: number; readonly served: number }[] = [];

  note(as: string, server: number, served: number): void {
    this.#known.push({ as, server, served });
  }

  /**
   * Whom "her client" or "his lawyer" means, she or he being `owner`; null where nobody, or more than one, is known.
   */
  of(owner: number, noun: string): number | null {
    const as = SERVED_BY_NOUN.get(noun) ?? noun;
    const [one, second] = new Set(
      this.#known.flatMap((known) => {
        const [self, other] = as === noun ? [known.server, known.served] : [known.served, known.server];
        return known.as === as && self === owner ? [other] : [];
      }),
    );
    return second === undefined ? (one ?? null) : null;
  }
}
