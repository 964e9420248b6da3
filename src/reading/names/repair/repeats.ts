import type { EntityType } from '../../reading.ts';
import { isRoleNoun } from '../../roles/role-nouns.ts';
import { bitOf, NAME_BITS } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { NAME_TYPES } from '../labels.ts';
import { type NameSpan, retyped } from '../name.ts';
import { claimsOf, isFree, listsOf, listsOfWord, matchesAt, wordsOf } from './claims.ts';
import { introducedPersons } from './introduced.ts';

const WELL_KNOWN =
  bitOf('countries') |
  bitOf('regions') |
  bitOf('cities-large') |
  bitOf('subdivisions') |
  bitOf('organizations');

/** What a given name is listed as beside. */
const OTHER_NAMES =
  (NAME_BITS | bitOf('titles') | bitOf('honorifics')) & ~(bitOf('first-names') | bitOf('last-names'));

/** What a place stands behind, and what somebody may come from, belong to or be talked to. */
const WHEREABOUTS = new Set(['across', 'at', 'from', 'in', 'near', 'of', 'outside', 'to', 'with']);

/**
 * An article that names somebody in full once means the same by the full name and the last part of it elsewhere, and
 * a word that is a name at most of its places is one at the others.
 */
export function repairRepeats(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const spelt = names.map((name) => spellingOf(wordsOf(name, contexts)));
  const typed = settleTypes(names, spelt, contexts);
  const claims = claimsOf(typed, contexts);
  const found: NameSpan[] = [...typed];
  const places = placesOfCapitals(contexts);
  for (const known of knownNames(typed, spelt, contexts, places)) {
    for (const { sentence, first } of places.get(known.words[0] ?? 0) ?? []) {
      const context = contexts[sentence];
      const last = first + known.words.length;
      if (!context || !matchesAt(context, first, known.words)) continue;
      if (!isFree(claims, sentence, first, last) || partOfLonger(context, first, last)) continue;
      if (isOffice(context, first, last) || isOpeningWord(context, first, last)) continue;
      claims[sentence]?.fill(1, first, last);
      found.push({ type: known.type, sentence, first, last });
    }
  }
  return found;
}

/** A name's words, and these as the key of a Map: most are one word, which needs no joining. */
interface Spelling {
  readonly words: readonly number[];
  readonly key: number | string;
}

const spellingOf = (words: readonly number[]): Spelling => ({
  words,
  key: words.length === 1 ? (words[0] ?? 0) : words.join(' '),
});

interface KnownName {
  readonly type: EntityType;
  readonly words: readonly number[];
}

/**
 * Names of several words; surnames of such persons; single words that are names at half of their places or more.
 * `spelt`: the words of each name.
 */
function knownNames(
  names: readonly NameSpan[],
  spelt: readonly Spelling[],
  contexts: readonly SentenceContext[],
  places: ReadonlyMap<number, readonly Place[]>,
): KnownName[] {
  const known = new Map<number | string, KnownName>();
  const note = (type: EntityType, { key, words }: Spelling) => {
    if (!known.has(key)) known.set(key, { type, words });
  };
  const singles = new Map<number, { type: EntityType; spelling: Spelling; count: number }>();
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const spelling = spelt[i];
    if (!name || !spelling) continue;
    const { words } = spelling;
    if (words.length === 1) {
      const key = (words[0] ?? 0) * NAME_TYPES.length + NAME_TYPES.indexOf(name.type);
      const single = singles.get(key);
      if (single) single.count++;
      else singles.set(key, { type: name.type, spelling, count: 1 });
      continue;
    }
    note(name.type, spelling);
    const context = contexts[name.sentence];
    if (!context || name.type !== 'PERSON') continue;
    if (isOnlyGiven(name.first, context) || isFamilyFirst(name, context))
      note(name.type, spellingOf(words.slice(0, 1)));
    const surname = surnameOf(name, context);
    if (surname.length < words.length && (context.words[name.last - 1]?.text.length ?? 0) > 2)
      note(name.type, spellingOf(surname));
  }
  for (const { type, spelling, count } of singles.values()) {
    if (count >= 0.5 * (places.get(spelling.words[0] ?? 0)?.length ?? 0)) note(type, spelling);
  }
  return [...known.values()].sort((a, b) => b.words.length - a.words.length);
}

/** "Thank you, | Keziah |": a given name that is never written small, and of nothing else. */
const isOnlyGiven = (at: number, context: SentenceContext): boolean =>
  context.words[at]?.usualCase === 0 && (listsOfWord(at, context) & OTHER_NAMES) === 0;

/** "Moon Hye-ran": a hyphen before a small letter ties the syllables of a given name, which stands behind the family's. */
const isFamilyFirst = ({ first, last }: NameSpan, { tokens, words }: SentenceContext): boolean =>
  last - first === 4 &&
  words[last - 2]?.text === '-' &&
  words[last - 1]?.capital === false &&
  tokens[last - 1]?.spaceBefore === false;

interface Place {
  readonly sentence: number;
  readonly first: number;
}

/** Where each word stands capitalised, by its lower-case hash. */
function placesOfCapitals(contexts: readonly SentenceContext[]): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  for (const [sentence, { words }] of contexts.entries()) {
    for (let first = 0; first < words.length; first++) {
      const word = words[first];
      if (!word?.capital) continue;
      const known = places.get(word.lower);
      if (known) known.push({ sentence, first });
      else places.set(word.lower, [{ sentence, first }]);
    }
  }
  return places;
}

/**
 * Where one string has several types, the most frequent by far takes all; a surname of a person named in full is a
 * person.
 */
function settleTypes(
  names: readonly NameSpan[],
  spelt: readonly Spelling[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  const counts = new Map<number | string, number[]>();
  const surnames = new Set<number | string>();
  const persons = introducedPersons(names, contexts);
  // Words of longer names of bodies and places.
  const others = new Set<number>();
  // Single words that something is in, comes from or belongs to, and those that are persons by themselves.
  const somewhere = new Set<number>();
  const alone = new Set<number>();
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const spelling = spelt[i];
    if (!name || !spelling) continue;
    const { key, words } = spelling;
    const tally = counts.get(key) ?? NAME_TYPES.map(() => 0);
    const type = NAME_TYPES.indexOf(name.type);
    tally[type] = (tally[type] ?? 0) + 1;
    if (tally[type] === 1) counts.set(key, tally);
    const context = contexts[name.sentence];
    const only = words.length === 1 ? words[0] : undefined;
    if (only !== undefined) {
      if (name.type === 'PERSON') alone.add(only);
      if (WHEREABOUTS.has(context?.words[name.first - 1]?.text ?? '')) somewhere.add(only);
    } else if (name.type !== 'PERSON') for (const word of words) others.add(word);
    else if (context) surnames.add(spellingOf(surnameOf(name, context)).key);
  }
  return names.map((name, i) => {
    const key = spelt[i]?.key ?? '';
    const isPart = isKnownPart(name);
    if (isFullName(name)) return retyped(name, 'PERSON');
    if ((surnames.has(key) || isPart) && !afterPlacePreposition(name, contexts))
      return retyped(name, 'PERSON');
    const tally = counts.get(key) ?? [];
    const total = tally.reduce((sum, count) => sum + count, 0);
    const top = Math.max(...tally);
    const type = NAME_TYPES[tally.indexOf(top)];
    return type !== undefined && type !== name.type && top >= 0.7 * total ? retyped(name, type) : name;
  });

  /** "Des Brannigan", read as a body, where "Brannigan" by itself is a person. */
  function isFullName(name: NameSpan): boolean {
    const context = contexts[name.sentence];
    const { type, first, last } = name;
    if (!context || type !== 'ORGANIZATION' || last - first !== 2) return false;
    const [given, family] = [listsOfWord(first, context), context.words[last - 1]];
    const isNamed = (given & bitOf('first-names')) !== 0 && family?.usualCase === 0;
    return (
      isNamed &&
      family !== undefined &&
      alone.has(family.lower) &&
      (listsOf(name, context) & WELL_KNOWN) === 0
    );
  }

  /**
   * "Bikram" where the article has "Bikram Thapa", but no body or place that is called so; "Jordan" if it is nowhere a
   * place.
   */
  function isKnownPart(name: NameSpan): boolean {
    const context = contexts[name.sentence];
    const word = context?.words[name.first]?.lower ?? 0;
    if (!context || name.last - name.first > 1 || !persons.has(word) || others.has(word)) return false;
    const lists = listsOf(name, context);
    const isGiven = (lists & bitOf('first-names')) !== 0 && !somewhere.has(word);
    return (lists & WELL_KNOWN) === 0 || isGiven;
  }
}

/** The last part of a name, with what hyphens tie to it ("Okonjo-Iweala"). */
function surnameOf({ first, last }: NameSpan, { words, tokens }: SentenceContext): number[] {
  let from = last - 1;
  while (from - 2 >= first && words[from - 1]?.text === '-' && tokens[from]?.spaceBefore === false) from -= 2;
  return words.slice(from, last).map((word) => word.lower);
}

function afterPlacePreposition(name: NameSpan, contexts: readonly SentenceContext[]): boolean {
  return /^(?:in|at|near|outside)$/.test(contexts[name.sentence]?.words[name.first - 1]?.text ?? '');
}

/** "The | Chancellor |", though somebody is called so: a role with an article, or of somewhere. */
const isOffice = ({ tokens, words }: SentenceContext, first: number, last: number): boolean =>
  last - first === 1 &&
  isRoleNoun(tokens[first]?.lower ?? '') &&
  (/^(?:an?|her|his|its|our|the|their)$/.test(tokens[first - 1]?.lower ?? '') || words[last]?.text === 'of');

/** "| Long | before noon": a word that is mostly written small opens a sentence as a name only before what a name does. */
const isOpeningWord = ({ initial, pos, words }: SentenceContext, first: number, last: number): boolean =>
  last - first === 1 &&
  initial[first] === 1 &&
  (words[first]?.usualCase ?? 0) >= 4 &&
  pos[last] !== 'VERB' &&
  pos[last] !== 'AUX' &&
  words[last]?.text !== "'s" &&
  !(words[last]?.text === 'and' && words[last + 1]?.capital);

/** Whether the words stand inside a longer run of capitals: then they may belong to another name. */
function partOfLonger(context: SentenceContext, first: number, last: number): boolean {
  const { words, runs } = context;
  const from = runs.from[first] ?? -1;
  const to = runs.to[last - 1] ?? -1;
  if (from < 0) return words[first]?.capital !== true;
  // "On Sunday | Brink | left".
  const isBehindDay = from === first - 1 && (listsOfWord(from, context) & bitOf('calendar')) !== 0;
  return (from < first && !isBehindDay) || to > last;
}
