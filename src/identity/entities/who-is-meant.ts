import { conflictOf, isSingle, supportOf } from './agreement.ts';
import { type AlikeOf, takeTogether } from './alike.ts';
import { told } from './bearer-group.ts';
import { foremost } from './foremost.ts';
import { givenNameFirst, personForm, shorterForms } from './person-form.ts';
import type { Clues, Profile } from './profile.ts';

/** What a role or a country that both tell weighs; see `supportOf`. */
const SURE = 2;

/** Whom so many profiles tell of, with a country, a role or by the family name alone, is known by the family name. */
const WELL_KNOWN = 10;

/** Says which bearer a profile means; null for none, and for several of whom none is far better known. */
export type WhoIsMeant = (short: Profile) => string | null;

/** A bearer of longer names, as one shorter name sees them. */
interface Candidate {
  readonly bearer: string;
  readonly conflict: boolean;
  readonly support: number;
  /** Whether one of the longer names is surely spelled so that it goes by the shorter one. */
  readonly spelledSo: boolean;
  /** Whether the shorter name is the given name of one who is not called by it alone. */
  readonly given: boolean;
}

/**
 * Says for profiles of one form of a name which bearer of a longer name each can only mean.
 *
 * @param longer the profiles of other forms that may go by this form
 * @returns what a profile by itself can only mean; and, given how many are known to mean whom, what one that tells too
 *   little for that usually means
 */
export function whoIsMeant(longer: readonly AlikeOf[]): {
  readonly byItself: WhoIsMeant;
  readonly usually: (known: ReadonlyMap<string, number>) => WhoIsMeant;
} {
  const names = takeTogether(longer)
    .filter(({ clues }) => clues.apart === null)
    .map((one) => ({ ...one, goesBy: new Set(namesGoneBy(one.clues)), given: givenNameOf(one.clues) }));
  const telling = new Map<string, number>();
  for (const { bearer, clues, profiles } of names) {
    telling.set(bearer, (telling.get(bearer) ?? 0) + (told(clues) > 0 ? profiles : 0));
  }
  const toldOf = ({ bearer }: Candidate): number => telling.get(bearer) ?? 0;
  const candidatesFor = (short: Profile): Candidate[] => {
    const spelling = spellingOf(short);
    const candidates = new Map<string, Candidate>();
    for (const { bearer, clues, goesBy, given } of names) {
      const before = candidates.get(bearer);
      candidates.set(bearer, {
        bearer,
        conflict: before?.conflict === true || conflictOf(short, clues) !== null,
        support: Math.max(before?.support ?? 0, supportOf(short, clues)),
        spelledSo: before?.spelledSo === true || goesBy.has(spelling),
        given: before?.given === true || given === spelling,
      });
    }
    return [...candidates.values()].filter(({ conflict }) => !conflict);
  };
  return {
    byItself: (short) => {
      const open = candidatesFor(short);
      return bestSupported(isSingle(short) ? speakingForSingle(open) : speakingForFull(open), toldOf);
    },
    usually: (known) => (short) => {
      const open = candidatesFor(short);
      if (!isSingle(short) || speakingForSingle(open).length > 0) return null;
      return wellKnown(open, (one) => toldOf(one) + (known.get(one.bearer) ?? 0));
    },
  };
}

function speakingForFull(open: readonly Candidate[]): Candidate[] {
  return open.filter(({ support, spelledSo }) => support > 0 || spelledSo);
}

/**
 * A single name alone says too little: a country, a role or the like has to speak for it. Many have one given name;
 * that an article speaks of the country says too little for that.
 */
function speakingForSingle(open: readonly Candidate[]): Candidate[] {
  return open.filter(({ support, given }) => support >= (given ? SURE : 1));
}

/** Of those whose family name alone it is the one who is well known by it. */
function wellKnown(open: readonly Candidate[], known: (one: Candidate) => number): string | null {
  const usual = foremost(open, known);
  return usual !== undefined && !usual.given && known(usual) >= WELL_KNOWN ? usual.bearer : null;
}

function bestSupported(possible: readonly Candidate[], known: (one: Candidate) => number): string | null {
  const most = Math.max(0, ...possible.map(({ support }) => support));
  const best = foremost(
    possible.filter(({ support }) => support === most),
    known,
  );
  return best?.bearer ?? null;
}

/** The names that somebody of a longer name may go by. */
function namesGoneBy({ type, name, acronyms }: Clues): readonly string[] {
  return type === 'PERSON' ? shorterForms(personForm(name)) : acronyms;
}

const spellingOf = ({ type, name }: Clues): string => (type === 'PERSON' ? personForm(name) : name);

const givenNameOf = ({ type, name }: Clues): string | null =>
  type === 'PERSON' ? givenNameFirst(name) : null;
