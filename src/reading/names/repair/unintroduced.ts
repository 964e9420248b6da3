import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { introducedPersons } from './introduced.ts';
import { DONE_TO } from './person-verbs.ts';

const PERSONAL = bitOf('first-names') | bitOf('last-names') | bitOf('famous-people');
const BEFORE_PERSONS = bitOf('honorifics') | bitOf('kin-nouns') | bitOf('occupations') | bitOf('titles');
/** What somebody has: "Tukuitonga's office". */
const BELONGINGS =
  /^(?:aides?|allies|ally|body|death|family|home|lawyers?|letters?|office|parents|remarks|statement|trial)$/;
/** How plain text spells words that are names there: always or nearly always with a capital; see words.ts. */
const NEARLY_ALWAYS = 2;

/**
 * "Loaded up Gigaloader", "in remarks to Ikhbar television": a single word that no list has for a name and that the
 * article nowhere introduces, addresses, quotes or lets act is nobody.
 */
export function dropUnintroduced(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const persons = introducedPersons(names, contexts);
  const strangers = names.filter((name) => {
    const word = strangerIn(name, contexts);
    return word !== null && !persons.has(word);
  });
  if (strangers.length === 0) return names;
  const borders = new Set(
    names.flatMap(({ type, sentence, first, last }) =>
      type === 'PERSON' ? [`${sentence} ${first} <`, `${sentence} ${last} >`] : [],
    ),
  );
  const known = new Set<number>();
  for (const name of strangers) {
    const context = contexts[name.sentence];
    const word = context?.words[name.first];
    if (word && (isPersonal(name, context) || isAmongPersons(name, context, borders))) known.add(word.lower);
  }
  return names.filter((name) => {
    const word = strangerIn(name, contexts);
    return word === null || persons.has(word) || known.has(word);
  });
}

/** The only word of somebody's name if no list and no plain text has it for one; null otherwise. */
function strangerIn(
  { type, sentence, first, last }: NameSpan,
  contexts: readonly SentenceContext[],
): number | null {
  const context = contexts[sentence];
  const word = context?.words[first];
  if (!context || !word || type !== 'PERSON' || last - first > 1) return null;
  const isListed = ((context.lists.begins[first] ?? 0) & PERSONAL) !== 0;
  const isUsual = word.usualCase > 0 && word.usualCase <= NEARLY_ALWAYS;
  return isListed || isUsual ? null : word.lower;
}

/**
 * Whether a role or what is done to somebody stands before, or a verb, "who", "and I", an age or what somebody has
 * behind.
 */
function isPersonal({ first, last }: NameSpan, { lists, pos, words }: SentenceContext): boolean {
  const textAt = (at: number): string => words[at]?.text ?? '';
  const role = textAt(first - 1) === ',' ? first - 2 : first - 1;
  if (((lists.ends[role] ?? 0) & BEFORE_PERSONS) !== 0 || textAt(first - 1) === 'by') return true;
  if (textAt(first - 1) === 'of' && ((lists.ends[first - 2] ?? 0) & bitOf('kin-nouns')) !== 0) return true;
  if (DONE_TO.test(textAt(/^(?:to|with)$/.test(textAt(first - 1)) ? first - 2 : first - 1))) return true;
  if (textAt(last) === "'s")
    return BELONGINGS.test(textAt(last + 1)) || ((lists.begins[last + 1] ?? 0) & BEFORE_PERSONS) !== 0;
  if (textAt(last) === 'and' && /^(?:I|he|she)$/.test(textAt(last + 1))) return true;
  const behind = textAt(last) === ',' ? last + 1 : last;
  const isSaying = ((lists.begins[last] ?? 0) & bitOf('said-verbs')) !== 0;
  return (
    isSaying ||
    pos[last] === 'VERB' ||
    /^(?:who|whose|whom)$/.test(textAt(behind)) ||
    words[behind]?.digits === true
  );
}

/** "Zizinha and | Neguinho": whether only a comma or "and" parts it from a person. */
function isAmongPersons(
  { sentence, first, last }: NameSpan,
  { words }: SentenceContext,
  borders: ReadonlySet<string>,
): boolean {
  const isLink = (at: number): boolean => /^(?:,|and|&)$/.test(words[at]?.text ?? '');
  return (
    (isLink(first - 1) && borders.has(`${sentence} ${first - 1} >`)) ||
    (isLink(last) && borders.has(`${sentence} ${last + 1} <`))
  );
}
