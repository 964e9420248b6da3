import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { isPostNominal } from '../post-nominals.ts';
import type { Word } from '../words.ts';
import { NAMED_AFTER } from './addressed.ts';
import { listsOf, opensWithGiven } from './claims.ts';
import { COURTESY } from './triggers.ts';

const NOUNS = bitOf('org-nouns') | bitOf('place-nouns');
/** Between the given name and the family's of the Irish, without marks: "Ní". */
const OF_FAMILIES = /^(?:Mac|Mhic|Nic|Ni|Ui)$/;
/** The same where they are written small, as of no firm that has a given name before them. */
const SMALL = /^(?:bin|bint|da|del|della|der|di|dos|ibn|la|van|von)$/;
const MOST_WORDS = 5;

/**
 * "Kirsten Peters", read as a body, is a person where the article has "Ms Peters"; so is "Wycliffe Ashby | KC", "Sinéad
 * | Ní | Chonchúir", "Adelaide | la | Rocca" and "Norway's | Tomas Vik".
 */
export function repairFullNames(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  const addressed = surnamesAddressed(contexts);
  return names.map((name, i): NameSpan => {
    const context = contexts[name.sentence];
    if (!context || name.type === 'PERSON') return name;
    if (isCourted(name, context)) return retyped(name, 'PERSON');
    if (!mayBePerson(name, context)) return name;
    const { first, last } = name;
    if (isAged(name, context)) return retyped(name, 'PERSON');
    if (name.type === 'PLACE') {
      const isSomebody =
        opensWithGiven(first, context) &&
        (isAmongPersons(name, names[i - 1], names[i + 1]) ||
          belongsToPlace(name, names[i - 1], context) ||
          ownsRoom(name, context));
      return isSomebody ? retyped(name, 'PERSON') : name;
    }
    const { words } = context;
    const letters = isPostNominal(words[last - 1]?.text ?? '') ? last - 1 : last;
    const isGiven = opensWithGiven(first, context);
    const isOfPlace = belongsToPlace(name, names[i - 1], context);
    const isAddressed = addressed.has(words[letters - 1]?.lower ?? 0);
    const isFullName =
      (isGiven && (isOfPlace || isAddressed)) ||
      // "Delroy | Small", "Kit | Mascarenhas", given names in no list, of "Mr Small", "Mr Mascarenhas".
      (isAddressed && (words[first]?.usualCase === 0 || words[letters - 1]?.usualCase === 0)) ||
      (isOfPlace && hasDoubleSurname(name, context)) ||
      /^(?:[KQ]C|SC)$/.test(words[letters]?.text ?? '') ||
      (isGiven && /^(?:[KQ]C|SC)$/.test(words[last - 1]?.text ?? '')) ||
      words
        .slice(first + 1, last)
        .some(({ text }) => OF_FAMILIES.test(text) || (isGiven && SMALL.test(text)));
    return isFullName ? retyped(resized(name, name.first, letters), 'PERSON') : name;
  });
}

/** "| Lefty Broussard |, 70, …": no place and no body is as old. */
const isAged = ({ last }: NameSpan, { words }: SentenceContext): boolean =>
  words[last]?.text === ',' && /^[1-9]\d$/.test(words[last + 1]?.text ?? '') && words[last + 2]?.text === ',';

/** "Mr | P. J. Sheehan |". */
const isCourted = ({ first }: NameSpan, { words }: SentenceContext): boolean =>
  ((words[first - 1]?.triggers ?? 0) & COURTESY) !== 0;

/** "Gina Lodi - | Pete Harrow | - Dana Moss": with nothing but a mark or "and" between it and persons on both sides. */
const isAmongPersons = (
  { sentence, first, last }: NameSpan,
  before: NameSpan | undefined,
  behind: NameSpan | undefined,
): boolean =>
  [before, behind].every((other) => other?.type === 'PERSON' && other.sentence === sentence) &&
  before?.last === first - 1 &&
  behind?.first === last + 1;

/** "At | Bo Ek |'s office". */
const ownsRoom = ({ last }: NameSpan, { words }: SentenceContext): boolean =>
  words[last]?.text === "'s" &&
  /^(?:apartment|bedside|cabin|caravan|cell|cottage|desk|door|farm|flat|home|house|husband|kitchen|lawyer|office|residence|room|tent|villa|widow|wife)$/.test(
    words[last + 1]?.text ?? '',
  );

/** "Toomas | Monguno-Taleb": behind one word two with a hyphen. */
const hasDoubleSurname = ({ first, last }: NameSpan, { words }: SentenceContext): boolean =>
  last - first === 4 && words[first + 2]?.text === '-';

/** "Norway's |": no owner of a firm. */
const belongsToPlace = (
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
  for (const { runs, triggers, words } of contexts) {
    if ((triggers & COURTESY) === 0) continue;
    for (let at = 1; at < words.length; at++) {
      if (((words[at - 1]?.triggers ?? 0) & COURTESY) === 0 || !words[at]?.capital) continue;
      const surname = words[(runs.to[at] ?? -1) - 1];
      if (surname) surnames.add(surname.lower);
    }
  }
  return surnames;
}

/** Whether nothing in it is known for more than a person's name. */
function mayBePerson(name: NameSpan, context: SentenceContext): boolean {
  const { first, last } = name;
  if (last - first < 2 || last - first > MOST_WORDS || (listsOf(name, context) & NAMED_AFTER) !== 0)
    return false;
  for (let at = first; at < last; at++)
    if (!isOfName(context.words[at]) || ((context.lists.begins[at] ?? 0) & NOUNS) !== 0) return false;
  return true;
}

const isOfName = (word: Word | undefined): boolean => {
  if (!word?.letters) return word?.text === '-';
  return word.capital ? !word.upper || isPostNominal(word.text) : SMALL.test(word.text);
};
