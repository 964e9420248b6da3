import type { EntityType } from '../../reading.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import { listsOf, opensWithGiven } from './claims.ts';
import { introducedPersons } from './introduced.ts';
import { LED } from './triggers.ts';

/** Roles that are held at bodies: "the head of Nordbank". */
const AT_BODIES =
  /^(?:ceo|chair(?:man|woman)?|chief|customers|director|employees?|executives?|founder|head|managers?|owner|shareholders?|spokes(?:man|woman|person)|subsidiary)$/;
/** What bodies have and persons have not: "Nordbank's shareholders", "Nordbank's chief executive". */
const OF_BODIES =
  /^(?:board|chair(?:man|person|woman)|co-founder|factory|founders?|headquarters|owners?|plant|profits|sales|shareholders?|shares|subsidiar(?:ies|y)|turnover|workforce)$/;
const OFFICES_OF_BODIES = /^(?:chief (?:executive|financial|operating)|finance director|managing director)$/;
const BEFORE_PERSONS = bitOf('honorifics') | bitOf('kin-nouns') | bitOf('occupations') | bitOf('titles');
const HOUSE =
  /^(?:affair|brothers|case|couple|doctrine|dynasty|family|household|regime|scandal|sisters|trial|twins)$/;

/**
 * A single word that the article never introduces, and that neither does nor suffers anything, may be no person: it is
 * what other names of the article that hold it are ("TV Sangro"), a body where somebody is its head, a thing behind an
 * article ("the Ribeira mine"). Whatever has a board or a chief executive is a body.
 */
export function repairStrangers(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  const persons = introducedPersons(names, contexts);
  const agents = new Set<number>();
  const bodies = new Set<number>();
  const verdicts = new Map<number, EntityType | 'THING'>();
  const wordAt = (sentence: number, at: number): number => contexts[sentence]?.words[at]?.lower ?? 0;
  for (const { type, sentence, first, last } of names) {
    if (type !== 'PERSON') for (let at = first; at < last; at++) verdicts.set(wordAt(sentence, at), type);
  }
  for (const name of names) {
    const context = contexts[name.sentence];
    const word = wordAt(name.sentence, name.first);
    if (!context || !isBare(name) || persons.has(word)) continue;
    if (hasBodys(name, context)) bodies.add(word);
    const verdict = verdictOf(name, context);
    if (verdict) verdicts.set(word, verdict);
    else if (isPersonal(name, context)) agents.add(word);
  }
  const repaired: NameSpan[] = [];
  for (const name of names) {
    const word = wordAt(name.sentence, name.first);
    const isOfBody = isBare(name) ? bodies.has(word) : isBody(name, contexts[name.sentence]);
    const isUnknown = isBare(name) && !persons.has(word) && !agents.has(word);
    const verdict = isOfBody ? 'ORGANIZATION' : isUnknown ? verdicts.get(word) : undefined;
    if (verdict !== 'THING') repaired.push(verdict ? retyped(name, verdict) : name);
  }
  return repaired;
}

const isBare = ({ type, first, last }: NameSpan): boolean => type === 'PERSON' && last - first === 1;

/** "Al Rawabi's | chief executive", unless a given name opens it. */
function isBody(name: NameSpan, context: SentenceContext | undefined): boolean {
  if (!context || name.type !== 'PERSON') return false;
  const isGiven = opensWithGiven(name.first, context);
  return !isGiven && hasBodys(name, context);
}

/** Whether it has what only bodies have. */
function hasBodys({ last }: NameSpan, { words }: SentenceContext): boolean {
  if (words[last]?.text !== "'s") return false;
  const [own = '', next = ''] = [words[last + 1]?.text, words[last + 2]?.text];
  return OF_BODIES.test(own) || OFFICES_OF_BODIES.test(`${own} ${next}`);
}

/** Whether the words around are those around persons: a role before, a verb before or behind, "who", an age. */
function isPersonal(name: NameSpan, context: SentenceContext): boolean {
  const { first, last } = name;
  const { lists, pos, words } = context;
  if ((listsOf(name, context) & bitOf('first-names')) !== 0) return true;
  const role = words[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (((lists.ends[role] ?? 0) & BEFORE_PERSONS) !== 0) return true;
  if (pos[first - 1] === 'VERB' || pos[last] === 'VERB' || pos[last] === 'AUX') return true;
  const behind = words[last]?.text === ',' ? words[last + 1] : words[last];
  return /^(?:who|whose)$/.test(behind?.text ?? '') || behind?.digits === true;
}

function verdictOf(
  { first, last }: NameSpan,
  { lists, pos, words }: SentenceContext,
): EntityType | 'THING' | null {
  const textAt = (i: number): string => words[i]?.text ?? '';
  if (textAt(first - 1) === 'of' && AT_BODIES.test(textAt(first - 2))) return 'ORGANIZATION';
  const noun = words[last];
  const isThing =
    /^the$/i.test(textAt(first - 1)) &&
    noun?.capital === false &&
    (pos[last] === 'NOUN' || noun.text === 'mine') &&
    ((lists.begins[last] ?? 0) & BEFORE_PERSONS) === 0 &&
    (noun.triggers & LED) === 0 &&
    !HOUSE.test(noun.text);
  return isThing ? 'THING' : null;
}
