import { TRADES } from '../../kinds-of-bodies.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import type { Word } from '../words.ts';
import { isBodyByWords, isCalledBody, PLACES } from './body-words.ts';
import { listsOf, opensWithGiven, unclaimed } from './claims.ts';
import { type Introduced, introducedPersons } from './introduced.ts';
import { KIND } from './triggers.ts';

/** Such nouns that somebody is as well: they say so of a word that is in no list of names. */
const KINDS_TOO: ReadonlySet<string> = new Set([...TRADES, 'contractor']);
/** Before "maker" and "producer": what persons make. */
const MADE =
  /^(?:cabinet|cheese|decision|documentary|dress|film|glass|hat|instrument|king|law|match|music|peace|policy|pot|radio|record|shoe|television|theatre|violin|watch)$/;
const DETERMINERS = /^(?:an?|her|his|its|our|the|their|'s)$/i;
const PERSONAL = bitOf('first-names') | bitOf('last-names') | bitOf('famous-people');

/**
 * "the seafarers' union Marea Clara, …": what is called so is a body, unless it does something ("the firm Lim
 * founded").
 */
export function repairKinds(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const persons = introducedPersons(names, contexts);
  const bodies = new Set<string>();
  const typed: NameSpan[] = [];
  for (const name of [...names, ...unnamedBodies(names, contexts)]) {
    const context = contexts[name.sentence];
    const isNamed = context !== undefined && isBody(name, context, persons);
    if (isNamed) bodies.add(spelling(name, context));
    typed.push(isNamed ? retyped(name, 'ORGANIZATION') : name);
  }
  if (bodies.size === 0) return typed;
  const whole = typed.map((name): NameSpan => {
    const context = contexts[name.sentence];
    return context && bodies.has(spelling(name, context)) ? retyped(name, 'ORGANIZATION') : name;
  });
  return withShortForms(whole, new Set([...bodies].flatMap(firstOfSeveral)), contexts);
}

function isBody(name: NameSpan, context: SentenceContext, persons: Introduced): boolean {
  const isCalled = name.type !== 'ORGANIZATION' && isCalledByKind(name, context);
  if (!isCalled && !isBodyByWords(name, context)) return false;
  const word = context.words[name.first];
  return name.last - name.first > 1 || word === undefined || !persons.has(word.lower);
}

const firstOfSeveral = (body: string): readonly string[] =>
  body.includes(' ') ? body.split(' ').slice(0, 1) : [];

/** "| Hällefors |" of "Hällefors Skog", unless the article names somebody so. */
function withShortForms(
  names: readonly NameSpan[],
  heads: ReadonlySet<string>,
  contexts: readonly SentenceContext[],
): NameSpan[] {
  const persons = introducedPersons(names, contexts);
  return names.map((name): NameSpan => {
    const word = contexts[name.sentence]?.words[name.first];
    const isShort = name.last - name.first === 1 && name.type !== 'ORGANIZATION' && word !== undefined;
    return isShort && heads.has(word.text) && !persons.has(word.lower) ? retyped(name, 'ORGANIZATION') : name;
  });
}

/** "The carmaker | Dravo", "| Dravo |, the Irish carmaker,": a word of no other use beside such a noun. */
function unnamedBodies(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (const [sentence, context] of contexts.entries()) {
    const { runs, triggers, words } = context;
    if ((triggers & KIND) === 0) continue;
    for (let first = 0; first < words.length; first++) {
      const word = words[first];
      const isAlone = word?.capital && !word.upper && word.usualCase === 0 && runs.to[first] === first + 1;
      const name: NameSpan = { type: 'ORGANIZATION', sentence, first, last: first + 1 };
      if (isAlone && (isKind(words[first - 1]) || isCalledBody(name, context))) found.push(name);
    }
  }
  return unclaimed(found, names, contexts);
}

const isKind = (word: Word | undefined): boolean => ((word?.triggers ?? 0) & KIND) !== 0;

const spelling = ({ first, last }: NameSpan, { words }: SentenceContext): string =>
  words
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');

function isCalledByKind(name: NameSpan, context: SentenceContext): boolean {
  const { first, last, type } = name;
  const { lists, pos, words } = context;
  const isParted = words[first - 1]?.text === ',' && words[last]?.text === ',';
  const at = isParted ? first - 2 : first - 1;
  const kind = words[at]?.text ?? '';
  // "The film producer", "Film-maker".
  const made = words[at - 1]?.text === '-' ? at - 2 : at - 1;
  if (/^(?:maker|producer)$/.test(kind) && MADE.test(words[made]?.text.toLowerCase() ?? '')) return false;
  if (isParted) return isApposed(name, at, context);
  const isStranger = last - first === 1 && (listsOf(name, context) & PERSONAL) === 0;
  const isTrade = KINDS_TOO.has(kind) && (isStranger || isOfTrade(name, context));
  if (!isKind(words[at]) && !isTrade) return false;
  if (type === 'PLACE') return (listsOf(name, context) & PLACES) === 0;
  if (pos[last] === 'AUX') return isStranger;
  if (pos[last] === 'VERB') return last - first > 1 && ((lists.begins[first] ?? 0) & PERSONAL) === 0;
  return pos[last] !== 'PRON';
}

/** Those that are rarely somebody's trade: a shop's owner or a tour operator often has a name in no list. */
const FIRMS_TRADES = /^(?:carrier|manufacturer|producer|refiner|supplier|wholesaler)$/;
/** What firms own and operate, and nobody alone. */
const OPERATED = /^(?:airport|cable|grid|mobile|network|pipeline|port|power|rail|railway|telecom|telecoms)$/;

/** "the potash producer | Andean Minera |": what it trades in stands before the trade, and no given name opens it. */
function isOfTrade({ type, first }: NameSpan, context: SentenceContext): boolean {
  const { pos, words } = context;
  const isFirms =
    FIRMS_TRADES.test(words[first - 1]?.text ?? '') ||
    (/^(?:operator|owner)$/.test(words[first - 1]?.text ?? '') &&
      OPERATED.test(words[first - 2]?.text ?? ''));
  return (
    type === 'PERSON' &&
    isFirms &&
    !opensWithGiven(first, context) &&
    pos[first - 2] === 'NOUN' &&
    words[first - 2]?.capital === false
  );
}

/** "The operator, | Caledon Marine |, wants": behind such a noun and between commas, where no given name opens it. */
function isApposed({ first, type }: NameSpan, at: number, context: SentenceContext): boolean {
  const { words } = context;
  const kind = words[at]?.text ?? '';
  // "the head of the federation, | Ana Lim |, who": it is the head who is called so.
  const isOwned = [at - 1, at - 2].some(
    (before) =>
      DETERMINERS.test(words[before]?.text ?? '') && !/^(?:at|of)$/.test(words[before - 1]?.text ?? ''),
  );
  return (
    type === 'PERSON' &&
    isOwned &&
    !opensWithGiven(first, context) &&
    (isKind(words[at]) || KINDS_TOO.has(kind))
  );
}
