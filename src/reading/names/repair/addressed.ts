import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { listsOf, listsOfWord, unclaimed } from './claims.ts';
import { changed, replaced } from './each-name.ts';
import { areTitle } from './titles.ts';
import { ADDRESS, COURTESY, CROWN, OFFICE, OFFICES } from './triggers.ts';

/**
 * What goes on with an office or has it for its owner: "Governor General", "the Office of the President Management".
 */
const OF_OFFICE =
  /^(?:Counsell?or|Designate|Elect|Emerit(?:a|us)|General|Pro|Secretary|\w+(?:ics|ment|ship|tion))$/;
const FORMS = ADDRESS | OFFICE | CROWN | OFFICES;
const MOST_WORDS = 5;
const FORMS_OF_ADDRESS = bitOf('honorifics') | bitOf('titles');
/** Lists of what bears the names of persons: bodies and places. */
export const NAMED_AFTER =
  bitOf('bodies') |
  bitOf('cities-large') |
  bitOf('cities-medium') |
  bitOf('cities-small') |
  bitOf('companies') |
  bitOf('geography') |
  bitOf('landforms') |
  bitOf('organizations') |
  bitOf('places') |
  bitOf('regions') |
  bitOf('subdivisions') |
  bitOf('teams');
/** What somebody is, before the name: "Baptist", "Actress". */
export const DESCRIPTIONS = bitOf('demonyms') | bitOf('occupations') | bitOf('peoples');
const NOUNS = bitOf('calendar') | bitOf('org-nouns') | bitOf('place-nouns');

/** Whoever is called Mr. or Ms., or President, is a person: the capitals that follow are the name. */
export function addAddressed(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const found: NameSpan[] = [];
  for (const [sentence, context] of contexts.entries()) {
    const { words, runs, triggers } = context;
    if ((triggers & FORMS) === 0) continue;
    for (let first = 1; first < words.length; first++) {
      const word = words[first - 1];
      if (!word?.capital || (word.triggers & FORMS) === 0) continue;
      if ((word.triggers & OFFICES) !== 0) found.push(...surnamesOf(sentence, first, context));
      const isAddress =
        (word.triggers & ADDRESS) !== 0 || isOfficeOf(first, context) || isCrowned(first, context);
      if (!isAddress) continue;
      const last = runs.to[first] ?? -1;
      if (last <= first || last - first > MOST_WORDS || words[first]?.upper === true) continue;
      found.push({ type: 'PERSON', sentence, first, last });
    }
  }
  return [...names, ...unclaimed(found, names, contexts)];
}

/** "Senators | Durbin, Lim and Orr |": single words behind what several are called, up to the one behind "and". */
function surnamesOf(sentence: number, from: number, context: SentenceContext): NameSpan[] {
  const { words } = context;
  const found: NameSpan[] = [];
  for (let first = from; standsAlone(first, context); first += 2) {
    if (words[first]?.capital) found.push({ type: 'PERSON', sentence, first, last: first + 1 });
    const link = words[first + 1]?.text;
    if (words[first - 1]?.text === 'and') return found;
    if (link !== ',' && link !== 'and') break;
  }
  return [];
}

/** "King | Baudry |": a sovereign's title before a single word of no other use. */
const isCrowned = (at: number, context: SentenceContext): boolean =>
  ((context.words[at - 1]?.triggers ?? 0) & CROWN) !== 0 &&
  context.words[at]?.usualCase === 0 &&
  standsAlone(at, context);

/**
 * Whether an office stands before a single capitalised word that nothing but a surname can be: "President | Turk |".
 */
const isOfficeOf = (at: number, context: SentenceContext): boolean =>
  context.style === 0 &&
  ((context.words[at - 1]?.triggers ?? 0) & OFFICE) !== 0 &&
  !OF_OFFICE.test(context.words[at]?.text ?? '') &&
  standsAlone(at, context);

/**
 * Whether a word is the only capitalised one behind a title, and can be a name: not "King Street", "Minister May 3".
 */
function standsAlone(at: number, { lists, words, runs }: SentenceContext): boolean {
  return (
    runs.to[at] === at + 1 &&
    words[at]?.letters === true &&
    (((lists.begins[at] ?? 0) | (lists.ends[at] ?? 0)) & NOUNS) === 0 &&
    words[at + 1]?.digits !== true
  );
}

/** "At the Hotel Carrasco | Ms Quiroga |": a form of address within a name begins another. */
export function partAtAddress(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  return replaced(names, contexts, partAtInnerAddress);
}

function partAtInnerAddress(name: NameSpan, context: SentenceContext): readonly NameSpan[] | null {
  const words = context.words;
  for (let i = name.first + 1; i < name.last - 1; i++)
    if (INNER_ADDRESS.test(words[i]?.text ?? ''))
      return [resized(name, name.first, i), retyped(resized(name, i + 1, name.last), 'PERSON')];
  return null;
}

/**
 * "Marxist | Tom Okoro |", "Ministers | Ana Lima | and Bo Ek": a given name and one more behind the word for who
 * follows a teaching, or for the office of several.
 */
const isAdherent = ({ first, last }: NameSpan, context: SentenceContext): boolean =>
  last - first === 3 &&
  (/^\p{Lu}\p{Ll}{2,}(?:ist|ite)$/u.test(context.words[first]?.text ?? '') ||
    ((context.words[first]?.triggers ?? 0) & OFFICES) !== 0) &&
  (listsOfWord(first + 1, context) & bitOf('first-names')) !== 0 &&
  (listsOfWord(first + 2, context) & NOUNS) === 0;

/** Those that stand in no other name, as "Dr" does in those of streets. */
const INNER_ADDRESS = /^(?:Mr|Mrs|Ms|Messrs|Miss)\.?$/;

/**
 * "Canon Erasmus Byamukama", "Baptist | Tom Okoro": whoever has a title is a person, unless it is known for more
 * ("General Santos").
 */
export function retypeAddressed(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  return changed(names, contexts, asAddressee);
}

function asAddressee(name: NameSpan, context: SentenceContext): NameSpan {
  if (name.type === 'PERSON') return name;
  // "President | Lima | on Thursday": the town holds no office.
  if (name.last - name.first < 2)
    return name.type === 'PLACE' && isOfficeOf(name.first, context) ? retyped(name, 'PERSON') : name;
  // "The | Rt Rev | Zablon Kurgat".
  if (name.last - name.first > 2 && areTitle(context.words, name.first, name.first + 1))
    return retyped(resized(name, name.first + 2, name.last), 'PERSON');
  if (isAddressee(name, context)) {
    // The name of a body or place that begins with "King" is no name of a person with that given name.
    const isCrownedInFull =
      name.last - name.first > 2 && ((context.words[name.first]?.triggers ?? 0) & CROWN) !== 0;
    return retyped(resized(name, isCrownedInFull ? name.first + 1 : name.first, name.last), 'PERSON');
  }
  if (isFullName(name, context)) return retyped(name, 'PERSON');
  const described = resized(name, name.first + 1, name.last);
  const description = listsOfWord(name.first, context);
  const isDescribed = (description & DESCRIPTIONS) !== 0 && isFullName(described, context);
  return isDescribed || isAdherent(name, context) ? retyped(described, 'PERSON') : name;
}

function isAddressee(name: NameSpan, context: SentenceContext): boolean {
  const { lists, words } = context;
  const { first, last } = name;
  const isTitle = listsOfWord(first, context) & FORMS_OF_ADDRESS;
  if (isTitle === 0 || last - first < 2 || last - first > MOST_WORDS) return false;
  if ((listsOf(name, context) & NAMED_AFTER) !== 0) return false;
  const isCourtesy = ((words[first]?.triggers ?? 0) & COURTESY) !== 0;
  // "Mrs | Creek |", "Dr | Field |".
  const isSurname = last - first === 2 && isCourtesy;
  for (let i = first + 1; i < last; i++) {
    const word = words[i];
    const isWord = (word?.usualCase ?? 0) >= 4 && !isCourtesy;
    const isNoun = ((lists.begins[i] ?? 0) & NOUNS) !== 0 || isWord;
    if ((isNoun && !isSurname) || !word?.letters || !word.capital) return false;
  }
  return true;
}

/** "from Bo Ek": a given name and a family name, unless lists know them for something else. */
export function isFullName(name: NameSpan, context: SentenceContext): boolean {
  const { words } = context;
  const { first, last } = name;
  if (last - first !== 2 || (listsOf(name, context) & NAMED_AFTER) !== 0) return false;
  if (/^(?:at|in|near|the)$/i.test(words[first - 1]?.text ?? '')) return false;
  const given = listsOfWord(first, context);
  const family = listsOfWord(last - 1, context);
  return (
    ((given | family) & NOUNS) === 0 &&
    (given & bitOf('first-names')) !== 0 &&
    (given & bitOf('demonyms')) === 0 &&
    (family & bitOf('last-names')) !== 0
  );
}
