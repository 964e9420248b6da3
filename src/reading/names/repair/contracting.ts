import { FIRMS, INSTITUTIONS, MEDIA, TRADES } from '../../kinds-of-bodies.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { inOrder, type NameSpan, retyped } from '../name.ts';
import type { Word } from '../words.ts';
import { PLACES } from './body-words.ts';
import { listsOf, opensWithGiven, unclaimed, wordsOf } from './claims.ts';
import { foundInProse } from './in-prose.ts';
import { type Introduced, introducedPersons } from './introduced.ts';

/** What bodies conclude, and persons: "the | merger | of Aarelux with Moldline". */
const DEALS =
  '(?:acc?ords?|agreements?|alliances?|contracts?|cooperation|deals?|intent|licen[cs]es?|memorandums?|mergers?|partnerships?|settlements?|talks|terms|tie-?ups?|treat(?:y|ies)|understanding|ventures?)';
/** What stands between that and the other party: "on Monday", "last week", "in April". */
const WHEN = '(?: (?:on|in|last|this|yesterday|today|earlier|late|early|at|the|[A-Z][a-z]+|\\d{1,2})){0,4}';
const WITH_DEAL = new RegExp(`\\b${DEALS}${WHEN} (?:with|between) (?:the )?$`, 'i');
const BETWEEN_DEAL = new RegExp(`\\b${DEALS}${WHEN} between (?:the )?\\S+(?: \\S+){0,4} and (?:the )?$`, 'i');
/** "A contract was signed on Monday | by Coral Jet and |". */
const SIGNED_BY = new RegExp(`\\bsigned${WHEN} by (?:the )?(?:\\S+(?: \\S+){0,4} and (?:the )?)?$`);
/** Of these the last words. */
const LEADS_PARTY = /^(?:and|between|by|the|with)$/i;
/** What is signed, behind the verb. */
const SIGNED = new RegExp(`^(?: \\S+){0,6}? ${DEALS}\\b`);
const SIGNING = /^(?:agreed|concluded|entered|have|held|inked|reached|sealed|sign(?:ed|s)|struck)$/;
/** What bodies do by themselves; a place that does so has a list that knows it. */
const DOING =
  /^(?:acquired|agreed|announced|bought|denied|launched|merged|owns|posted|reported|said|says|sold|sued)$/;
const MERGING = /^(?:acquired|merged|posted)$/;
/** Those who act for a body. */
const ACTING_FOR =
  /^(?:board|delegates|delegation|executives|leaders|management|members|officials|representatives)$/i;
/** What bodies are called, and no place. */
const KINDS: ReadonlySet<string> = new Set([...FIRMS, ...TRADES, ...MEDIA, ...INSTITUTIONS]);
/** How many words stand between the article and what it is called: "an | energy and shipping | group". */
const LONGEST_KIND = 5;
const MOST_WORDS = 4;

/**
 * "| Kalahari Prime | and | Coral Jet | signed a contract", "held talks with | Moldline |", "executives of | Tribuna Sul
 * |": what concludes, announces or is spoken for, and is in no list of places, is a body, however the model read it; so
 * are words that it took for no name behind "an agreement with".
 */
export function repairContracting(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const persons = introducedPersons(names, contexts);
  const places = new Set<string>();
  const bodies = new Set<string>();
  names.forEach((name, i) => {
    const context = contexts[name.sentence];
    if (!context || (name.type !== 'PLACE' && !isOddPerson(name, context, persons))) return;
    const isSomewhere = SOMEWHERE.test(context.words[name.first - 1]?.text ?? '');
    if (isSomewhere) places.add(keyOf(name, contexts));
    else if ((isStranger(name, context) && isParty(name, names[i + 1], context)) || isHouse(name, context))
      bodies.add(keyOf(name, contexts));
  });
  const found = unclaimed(foundInProse(contexts, otherParty), names, contexts);
  if (bodies.size === 0 && found.length === 0) return names;
  const typed = names.map((name): NameSpan => {
    const key = name.type === 'ORGANIZATION' ? '' : keyOf(name, contexts);
    return bodies.has(key) && !places.has(key) ? retyped(name, 'ORGANIZATION') : name;
  });
  return found.length === 0 ? typed : [...typed, ...found].sort(inOrder);
}

const SOMEWHERE = /^(?:across|around|at|from|in|inside|near|outside|to|toward|towards)$/i;

/** A single word that is nobody of the article. */
const isOddPerson = (
  { type, first, last }: NameSpan,
  { words }: SentenceContext,
  persons: Introduced,
): boolean =>
  type === 'PERSON' &&
  last - first === 1 &&
  words[first]?.usualCase === 0 &&
  !words[first].upper &&
  !persons.has(words[first].lower);

/** Places with a board or a government of their own, by the last word of their name or the first. */
const HOUSES = /^(?:airport|college|harbou?r|hospital|hotel|library|museum|port|school|theatre|university)$/i;
const TOWNS = /^(?:Borough|City|County|Municipality|Town)$/;

/** "| St Brannock Hospital | signed a contract", "held talks with the | City of Lund |". */
function isHouse({ type, first, last }: NameSpan, { words }: SentenceContext): boolean {
  const isTown = TOWNS.test(words[first]?.text ?? '') && words[first + 1]?.text === 'of';
  const mayAct =
    type === 'PLACE' && (isTown || (last - first > 1 && HOUSES.test(words[last - 1]?.text ?? '')));
  return mayAct && (isInDeal(words, first) || isSigning(words, last));
}

const keyOf = (name: NameSpan, contexts: readonly SentenceContext[]): string =>
  wordsOf(name, contexts).join(' ');

/** Whether no list knows a name for a place, and its last word heads none. */
const isStranger = (name: NameSpan, context: SentenceContext): boolean =>
  name.last - name.first <= MOST_WORDS &&
  (listsOf(name, context) & PLACES) === 0 &&
  ((context.lists.ends[name.last - 1] ?? 0) & bitOf('place-nouns')) === 0;

function isParty(name: NameSpan, next: NameSpan | undefined, context: SentenceContext): boolean {
  const { words } = context;
  if (isInDeal(words, name.first) || isSpokenFor(name, words)) return true;
  // Persons say and announce as well.
  const acts = name.type === 'PERSON' ? MERGING.test(words[name.last]?.text ?? '') : doesSo(words, name.last);
  if (acts || isOfKind(words, name.last)) return true;
  const isJoined =
    words[name.last]?.text === 'and' &&
    next?.sentence === name.sentence &&
    next.first - name.last <= 2 &&
    next.type !== 'PERSON';
  return isJoined && doesSo(words, next.last);
}

/** "Tekun Electrical |, a broadcaster|, …", "Marikhosa Platinum | is a company |". */
function isOfKind(words: readonly Word[], behind: number): boolean {
  const [link, article] = [words[behind]?.text ?? '', words[behind + 1]?.text ?? ''];
  if (!/^(?:,|is|was)$/.test(link) || !/^(?:an?|the)$/.test(article)) return false;
  for (let at = behind + 2; at < behind + 2 + LONGEST_KIND && words[at]?.letters; at++)
    if (KINDS.has(words[at]?.text ?? '')) return words[at + 1]?.capital !== true;
  return false;
}

function isInDeal(words: readonly Word[], party: number): boolean {
  if (!LEADS_PARTY.test(words[party - 1]?.text ?? '')) return false;
  const before = textBefore(words, party);
  return WITH_DEAL.test(before) || BETWEEN_DEAL.test(before) || SIGNED_BY.test(before);
}

/** "Executives | of Tribuna Sul |"; a single word may be a town. */
const isSpokenFor = ({ first, last }: NameSpan, words: readonly Word[]): boolean =>
  last - first > 1 && words[first - 1]?.text === 'of' && ACTING_FOR.test(words[first - 2]?.text ?? '');

/** "| signed a contract", "| announced": whether the verb at a token is one of bodies. */
const doesSo = (words: readonly Word[], verb: number): boolean =>
  DOING.test(words[verb]?.text ?? '') || isSigning(words, verb);

function isSigning(words: readonly Word[], verb: number): boolean {
  if (!SIGNING.test(words[verb]?.text ?? '')) return false;
  const behind = words.slice(verb + 1, verb + 9).map(({ text }) => ` ${text}`);
  return SIGNED.test(behind.join(''));
}

/** The capitalised words behind "an agreement with", where no given name opens them. */
function otherParty(sentence: number, first: number, context: SentenceContext): NameSpan | null {
  const { runs, words } = context;
  if (runs.from[first] !== first) return null;
  const before = words[first - 1]?.text ?? '';
  const last = runs.to[first] ?? -1;
  if (!/^(?:between|of|with)$/.test(before) || last - first > MOST_WORDS) return null;
  if (opensWithGiven(first, context)) return null;
  const isNew = last - first > 1 || words[first]?.usualCase === 0;
  const isActing = before === 'of' && last - first > 1 && ACTING_FOR.test(words[first - 2]?.text ?? '');
  if (!isNew || !(isActing || WITH_DEAL.test(textBefore(words, first)))) return null;
  return { type: 'ORGANIZATION', sentence, first, last };
}

/** How far back a deal may stand before its party. */
const NEAR = 12;

const textBefore = (words: readonly Word[], at: number): string =>
  words
    .slice(Math.max(0, at - NEAR), at)
    .map(({ text }) => `${text} `)
    .join('');
