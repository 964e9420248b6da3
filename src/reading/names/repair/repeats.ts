import type { EntityType } from '../../reading.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { NAME_TYPES } from '../labels.ts';
import type { NameSpan } from '../name.ts';
import { type Claims, claimsOf, listsOf, listsOfWord, matchesAt, wordsOf } from './claims.ts';
import { introducedPersons } from './introduced.ts';

const WELL_KNOWN =
  bitOf('countries') |
  bitOf('regions') |
  bitOf('cities-large') |
  bitOf('subdivisions') |
  bitOf('organizations');

/**
 * An article that names somebody in full once means the same by the full name and the last part of it elsewhere, and
 * a word that is a name at most of its places is one at the others.
 */
export function repairRepeats(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const typed = settleTypes(names, contexts);
  const claims = claimsOf(typed, contexts);
  const found: NameSpan[] = [...typed];
  const places = placesOfCapitals(contexts);
  for (const known of knownNames(typed, contexts, places)) {
    for (const { sentence, first } of places.get(known.words[0] ?? 0) ?? []) {
      const context = contexts[sentence];
      const last = first + known.words.length;
      if (!context || !matchesAt(context, first, known.words)) continue;
      if (!free(claims, sentence, first, last) || partOfLonger(context, first, last)) continue;
      claims[sentence]?.fill(1, first, last);
      found.push({ type: known.type, sentence, first, last });
    }
  }
  return found;
}

interface KnownName {
  readonly type: EntityType;
  readonly words: readonly number[];
}

/** Names of several words; surnames of such persons; single words that are names at half of their places or more. */
function knownNames(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
  places: ReadonlyMap<number, readonly Place[]>,
): KnownName[] {
  const known = new Map<string, KnownName>();
  const note = (type: EntityType, words: readonly number[]) => {
    const key = words.join(' ');
    if (!known.has(key)) known.set(key, { type, words });
  };
  const singles = new Map<string, { type: EntityType; word: number; count: number }>();
  for (const name of names) {
    const words = wordsOf(name, contexts);
    const context = contexts[name.sentence];
    if (words.length > 1) note(name.type, words);
    const surname = context ? surnameOf(name, context) : [];
    if (
      name.type === 'PERSON' &&
      surname.length < words.length &&
      (context?.words[name.last - 1]?.text.length ?? 0) > 2
    ) {
      note(name.type, surname);
    }
    if (words.length === 1) {
      const word = words[0] ?? 0;
      const key = `${name.type} ${word}`;
      const single = singles.get(key) ?? { type: name.type, word, count: 0 };
      single.count++;
      singles.set(key, single);
    }
  }
  for (const { type, word, count } of singles.values()) {
    if (count >= 0.5 * (places.get(word)?.length ?? 0)) note(type, [word]);
  }
  return [...known.values()].sort((a, b) => b.words.length - a.words.length);
}

interface Place {
  readonly sentence: number;
  readonly first: number;
}

/** Where each word stands capitalised, by its lower-case hash. */
function placesOfCapitals(contexts: readonly SentenceContext[]): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  for (const [sentence, { words }] of contexts.entries()) {
    for (const [first, word] of words.entries()) {
      if (!word.capital) continue;
      const known = places.get(word.lower);
      if (known) known.push({ sentence, first });
      else places.set(word.lower, [{ sentence, first }]);
    }
  }
  return places;
}

/** Where one string has several types, the most frequent by far takes all; a surname of a person named in full is a person. */
function settleTypes(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const counts = new Map<string, number[]>();
  const surnames = new Set<string>();
  const persons = introducedPersons(names, contexts);
  const others = wordsOfOthers(names, contexts);
  const somewhere = wordsOfWhereabouts(names, contexts);
  const alone = surnamesAlone(names, contexts);
  const keys = names.map((name) => wordsOf(name, contexts).join(' '));
  for (const [i, name] of names.entries()) {
    const tally = counts.get(keys[i] ?? '') ?? NAME_TYPES.map(() => 0);
    const type = NAME_TYPES.indexOf(name.type);
    tally[type] = (tally[type] ?? 0) + 1;
    counts.set(keys[i] ?? '', tally);
    const words = wordsOf(name, contexts);
    const context = contexts[name.sentence];
    if (name.type === 'PERSON' && words.length > 1 && context)
      surnames.add(surnameOf(name, context).join(' '));
  }
  return names.map((name, i) => {
    const key = keys[i] ?? '';
    const isPart = isKnownPart(name);
    if (isFullName(name)) return { ...name, type: 'PERSON' };
    if ((surnames.has(key) || isPart) && !afterPlacePreposition(name, contexts))
      return { ...name, type: 'PERSON' };
    const tally = counts.get(key) ?? [];
    const total = tally.reduce((sum, count) => sum + count, 0);
    const top = Math.max(...tally);
    const type = NAME_TYPES[tally.indexOf(top)];
    return type !== undefined && top >= 0.7 * total ? { ...name, type } : name;
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

  /** "Bikram" where the article has "Bikram Thapa", but no body or place that is called so; "Jordan" if it is nowhere a place. */
  function isKnownPart(name: NameSpan): boolean {
    const context = contexts[name.sentence];
    const word = context?.words[name.first]?.lower ?? 0;
    if (!context || name.last - name.first > 1 || !persons.has(word) || others.has(word)) return false;
    const lists = listsOf(name, context);
    const isGiven = (lists & bitOf('first-names')) !== 0 && !somewhere.has(word);
    return (lists & WELL_KNOWN) === 0 || isGiven;
  }
}

/** The single words that are persons by themselves. */
function surnamesAlone(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): ReadonlySet<number> {
  const single = names.filter(({ type, first, last }) => type === 'PERSON' && last - first === 1);
  return new Set(single.flatMap((name) => wordsOf(name, contexts)));
}

/** The words of longer names of bodies and places. */
function wordsOfOthers(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): ReadonlySet<number> {
  const longer = names.filter(({ type, first, last }) => type !== 'PERSON' && last - first > 1);
  return new Set(longer.flatMap((name) => wordsOf(name, contexts)));
}

/** The single words that something is in, comes from or belongs to. */
function wordsOfWhereabouts(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): ReadonlySet<number> {
  const placed = names.filter(({ sentence, first, last }) => {
    const before = contexts[sentence]?.words[first - 1]?.text ?? '';
    return last - first === 1 && /^(?:across|at|from|in|near|of|outside|to|with)$/.test(before);
  });
  return new Set(placed.flatMap((name) => wordsOf(name, contexts)));
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

function free(claims: Claims, sentence: number, first: number, last: number): boolean {
  return claims[sentence]?.subarray(first, last).every((claim) => claim === 0) ?? false;
}

/** Whether the words stand inside a longer run of capitals: then they may belong to another name. */
function partOfLonger({ words, runs }: SentenceContext, first: number, last: number): boolean {
  const from = runs.from[first] ?? -1;
  const to = runs.to[last - 1] ?? -1;
  if (from < 0) return words[first]?.capital !== true;
  return from < first || to > last;
}
