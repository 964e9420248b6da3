import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { isPostNominal } from '../post-nominals.ts';
import type { Word } from '../words.ts';
import { listsOf } from './claims.ts';

const KNOWN =
  bitOf('bodies') | bitOf('companies') | bitOf('organizations') | bitOf('places') | bitOf('teams');
const NOUNS = bitOf('org-nouns') | bitOf('place-nouns');
const ADDRESS = /^(?:Dame|Dr|Lady|Lord|Miss|Mr|Mrs|Ms|Prof|Professor|Sir)\.?$/;
/** Between the given name and the family's of the Irish, without marks: "Ní". */
const OF_FAMILIES = /^(?:Mac|Mhic|Nic|Ni|Ui)$/;
const MOST_WORDS = 5;

/**
 * "Kirsten Peters", read as a body, is a person where the article has "Ms Peters"; so is "Wycliffe Ashby | KC", "Sinéad
 * | Ní | Chonchúir" and "Norway's | Tomas Vik".
 */
export function repairFullNames(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  const addressed = surnamesAddressed(contexts);
  return names.map((name, i): NameSpan => {
    const context = contexts[name.sentence];
    if (!context || name.type !== 'ORGANIZATION' || !mayBePerson(name, context)) return name;
    const { first, last } = name;
    const { lists, words } = context;
    const letters = isPostNominal(words[last - 1]?.text ?? '') ? last - 1 : last;
    const isGiven = ((lists.begins[first] ?? 0) & bitOf('first-names')) !== 0;
    const isNamed = addressed.has(words[letters - 1]?.lower ?? 0) || isOfPlace(name, names[i - 1], context);
    const isFullName =
      (isGiven && isNamed) ||
      /^[KQ]C$/.test(words[letters]?.text ?? '') ||
      words.slice(first + 1, last).some(({ text }) => OF_FAMILIES.test(text));
    return isFullName ? { ...name, type: 'PERSON', last: letters } : name;
  });
}

/** "Norway's |": no owner of a firm. */
const isOfPlace = (
  { sentence, first }: NameSpan,
  owner: NameSpan | undefined,
  { words }: SentenceContext,
): boolean =>
  owner?.type === 'PLACE' &&
  owner.sentence === sentence &&
  owner.last === first - 1 &&
  words[first - 1]?.text === "'s";

/** The last words (lower-case hashes) of names behind forms of address. */
function surnamesAddressed(contexts: readonly SentenceContext[]): ReadonlySet<number> {
  const surnames = new Set<number>();
  for (const { runs, words } of contexts)
    for (const [at, { text }] of words.entries()) {
      const to = runs.to[at + 1] ?? -1;
      const surname = ADDRESS.test(text) && words[at + 1]?.capital ? words[to - 1] : undefined;
      if (surname) surnames.add(surname.lower);
    }
  return surnames;
}

/** Whether nothing in it is known for more than a person's name. */
function mayBePerson(name: NameSpan, context: SentenceContext): boolean {
  const { first, last } = name;
  const own = context.words.slice(first, last);
  if (last - first < 2 || last - first > MOST_WORDS || (listsOf(name, context) & KNOWN) !== 0) return false;
  return own.every((word, k) => isOfName(word) && ((context.lists.begins[first + k] ?? 0) & NOUNS) === 0);
}

const isOfName = (word: Word): boolean =>
  word.letters ? word.capital && (!word.upper || isPostNominal(word.text)) : word.text === '-';
