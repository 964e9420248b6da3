import { FIRMS, INSTITUTIONS } from '../../kinds-of-bodies.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { listsOf, opensWithGiven } from './claims.ts';

/**
 * What no person and no place is, behind a name and an article: "Tidewater Solberg, the Norwegian shipping | company
 * |,".
 */
const BODIES: ReadonlySet<string> = new Set([...FIRMS, ...INSTITUTIONS, 'insurer', 'lender']);
const ARTICLE = /^(?:an?|its|one|the)$/i;
/** How many words may describe the body: "the Swedish paper and packaging | group |". */
const LONGEST = 6;

/** Offices of firms, and what else is theirs: "chief executive | of Hällefors Skog", "shares in Hällefors Skog". */
const OF_FIRMS =
  /^(?:boss|CEO|CFO|chair|chairman|chairperson|chairwoman|co-founder|director|employees|executive|shareholders|shares|subsidiary|takeover|unit)$/;

/** "Hällefors Skog's | chairman |". */
const OWN_OFFICES = /^(?:board|chairman|chairwoman|chief|finance|managing|share(?:holder)?s)$/;
/** What only a body has of its own kind: "its Norwegian | rival | Trysil Papir". */
const OF_BODIES = /^(?:affiliate|competitor|parent|rival|subsidiary)$/;

/** The lists of places. */
export const PLACES =
  bitOf('cities-large') |
  bitOf('cities-medium') |
  bitOf('cities-small') |
  bitOf('countries') |
  bitOf('geography') |
  bitOf('landforms') |
  bitOf('places') |
  bitOf('regions') |
  bitOf('subdivisions');
const TITLED = bitOf('honorifics') | bitOf('titles');

/**
 * Whether the words around a name that was taken for a person or a place say that it is a firm or the like: what it is
 * called behind it, or whose chief executive somebody is.
 */
export const isBodyByWords = (name: NameSpan, context: SentenceContext): boolean =>
  isTrading(name, context) || isBodyOffices(name, context);

const isBodyOffices = (name: NameSpan, context: SentenceContext): boolean =>
  !opensWithGiven(name.first, context) &&
  (listsOf(name, context) & PLACES) === 0 &&
  (isCalledBody(name, context) ||
    hasOffices(name, context) ||
    isRival(name, context) ||
    isDealing(name, context));

/** What firms have right behind their names, and persons only as "Ana Lima's": "| Louis Vuitton | sales". */
const OF_TRADE =
  /^(?:analysts?|bankers?|boutiques?|branch(?:es)?|customers|dealers?|dealerships?|economists?|employees|outlets?|profits|sales|shareholders|shares|shops?|stock|stores?|subsidiary|traders?|workers)$/;
/** "An analyst | at Morgan Stanley |". */
const AT_FIRMS =
  /^(?:analysts?|bankers?|clerks?|colleagues|consultants?|economists?|employees?|engineers?|executives?|interns?|jobs?|managers?|partners?|strategists?|traders?|work(?:ed|ers?|ing|s)?)$/;

/** Whether a full name trades, whoever it was named after. */
function isTrading({ type, first, last }: NameSpan, context: SentenceContext): boolean {
  const { runs, words } = context;
  if (type !== 'PERSON' || last - first < 2 || words[last]?.text === "'s") return false;
  if (words[first - 1]?.text === 'at') return AT_FIRMS.test(words[first - 2]?.text ?? '');
  // "| Christian Dior | and Louis Vuitton sales".
  const behind = words[last]?.text === 'and' ? (runs.to[last + 1] ?? last) : last;
  return isTrade(behind, context);
}

function isTrade(at: number, { pos, words }: SentenceContext): boolean {
  // "Ana Lima | shares her | news".
  const isDeed = /^(?:an?|her|his|how|its|that|the|their|what|with)$/.test(words[at + 1]?.text ?? '');
  return OF_TRADE.test(words[at]?.text ?? '') && pos[at] === 'NOUN' && !isDeed;
}

/** What is done to firms and to no place. */
const DONE_TO_FIRMS =
  /^(?:acquired|audited|charged|delisted|fined|hired|nationali[sz]ed|privati[sz]ed|sued)$/;
/** What firms do and no place does. */
const FIRMS_DO = /^(?:acquired|delisted|hired|manufactures|recalled|rerouted|sells|sued)$/;

/** "Charged | Glencore |", "| Carlsberg | sued": a single word taken for a place that no list has. */
const isDealing = ({ type, first, last }: NameSpan, { words }: SentenceContext): boolean =>
  type === 'PLACE' &&
  last - first === 1 &&
  (DONE_TO_FIRMS.test(words[first - 1]?.text ?? '') || FIRMS_DO.test(words[last]?.text ?? ''));

/**
 * "Kestrel, | the Irish bank |,": with a word before the noun where one word is the name.
 */
export function isCalledBody({ type, first, last }: NameSpan, { lists, words }: SentenceContext): boolean {
  // "Kestrel, | Ireland's | largest bank".
  const isOwned = words[last + 1]?.capital === true && words[last + 2]?.text === "'s";
  if (words[last]?.text !== ',' || !(isOwned || ARTICLE.test(words[last + 1]?.text ?? ''))) return false;
  const from = isOwned ? last + 3 : last + 2;
  // "In Ilo, the company, …".
  if (/^(?:at|from|in|near|outside)$/i.test(words[first - 1]?.text ?? '')) return false;
  if (((lists.ends[first - 1] ?? 0) & TITLED) !== 0) return false;
  const least = type === 'PLACE' || last - first === 1 ? 1 : 0;
  for (let at = from; at < from + LONGEST; at++) {
    const word = words[at];
    // "A Dublin | - | based bank".
    if (word?.text === '-') continue;
    if (!word?.letters || /^(?:at|for|from|in|of|on|to|who|with)$/.test(word.text)) return false;
    if (BODIES.has(word.text) && !words[at + 1]?.letters) return at - from >= least;
    if (BODIES.has(word.text) && /^(?:and|based|in|of|owned|that|which)$/.test(words[at + 1]?.text ?? ''))
      return at - from >= least && words[at + 1]?.text !== 'and';
  }
  return false;
}

const MOST_WORDS = 4;

/** "The chief executive | of Hällefors Skog |", "| Hällefors Skog |'s chief executive". */
function hasOffices({ type, first, last }: NameSpan, { words }: SentenceContext): boolean {
  const size = last - first;
  if (type === 'PLACE' || size < 2 || size > MOST_WORDS) return false;
  if (words[last]?.text === "'s") return OWN_OFFICES.test(words[last + 1]?.text ?? '');
  const of = words[first - 1]?.text;
  const office = words[first - 2]?.text ?? '';
  return (of === 'of' || (of === 'in' && office === 'shares')) && OF_FIRMS.test(office);
}

/** "Its Norwegian rival | Trysil Papir |". */
const isRival = ({ type, first, last }: NameSpan, { words }: SentenceContext): boolean =>
  type === 'PERSON' &&
  last - first > 1 &&
  OF_BODIES.test(words[first - 1]?.text ?? '') &&
  words.slice(Math.max(0, first - 4), first - 1).some(({ text }) => /^its$/i.test(text));
