import { conflictOf, isSingle, supportOf } from './agreement.ts';
import { type AlikeOf, takeTogether } from './alike.ts';
import { told } from './bearer-group.ts';
import { foremost } from './foremost.ts';
import { givenNameFirst, personForm, shorterForms } from './person-form.ts';
import type { Clues, Profile } from './profile.ts';

/** What a role or a country that both tell weighs; see `supportOf`. */
const SURE = 2;

/** Of whom so many profiles tell a country or a role is known by the family name alone. */
const WELL_KNOWN = 10;

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
 * Says for profiles of one form of a name which bearer of a longer name each can only mean; null for none, and for
 * several of whom none is far better known.
 *
 * @param longer the profiles of other forms that may go by this form
 */
export function whoIsMeant(longer: readonly AlikeOf[]): (short: Profile) => string | null {
  const names = takeTogether(longer)
    .filter(({ clues }) => clues.apart === null)
    .map((one) => ({ ...one, goesBy: new Set(namesGoneBy(one.clues)), given: givenNameOf(one.clues) }));
  const telling = new Map<string, number>();
  for (const { bearer, clues, profiles } of names) {
    telling.set(bearer, (telling.get(bearer) ?? 0) + (told(clues) > 0 ? profiles : 0));
  }
  const known = ({ bearer }: Candidate): number => telling.get(bearer) ?? 0;
  return (short) => {
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
    const open = [...candidates.values()].filter(({ conflict }) => !conflict);
    return (isSingle(short) ? meantBySingle(open, known) : meantByFull(open, known))?.bearer ?? null;
  };
}

function meantByFull(open: readonly Candidate[], known: (one: Candidate) => number): Candidate | undefined {
  return bestSupported(
    open.filter(({ support, spelledSo }) => support > 0 || spelledSo),
    known,
  );
}

/**
 * A single name alone says too little: a country, a role or the like has to speak for it, unless it is the family name
 * of somebody well known. Many have one given name; that an article speaks of the country says too little for that.
 */
function meantBySingle(open: readonly Candidate[], known: (one: Candidate) => number): Candidate | undefined {
  const supported = open.filter(({ support, given }) => support >= (given ? SURE : 1));
  if (supported.length > 0) return bestSupported(supported, known);
  const usual = foremost(open, known);
  return usual !== undefined && !usual.given && known(usual) >= WELL_KNOWN ? usual : undefined;
}

function bestSupported(
  possible: readonly Candidate[],
  known: (one: Candidate) => number,
): Candidate | undefined {
  const most = Math.max(0, ...possible.map(({ support }) => support));
  return foremost(
    possible.filter(({ support }) => support === most),
    known,
  );
}

/** The names that somebody of a longer name may go by. */
function namesGoneBy({ type, name, acronyms }: Clues): readonly string[] {
  return type === 'PERSON' ? shorterForms(personForm(name)) : acronyms;
}

const spellingOf = ({ type, name }: Clues): string => (type === 'PERSON' ? personForm(name) : name);

const givenNameOf = ({ type, name }: Clues): string | null =>
  type === 'PERSON' ? givenNameFirst(name) : null;
