import { isSurnameToo } from '../../roles/bare-roles.ts';
import { SURNAMES_TOO } from '../../roles/institution-nouns.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { inOrder, type NameSpan } from '../name.ts';
import { NAMED_AFTER } from './addressed.ts';
import { claimsOf, listsOf, listsOfWord } from './claims.ts';
import { foundInProse } from './in-prose.ts';
import { DONE_TO_PERSONS, ONLY_PERSONS_DO } from './person-verbs.ts';
import { isSyllable } from './syllables.ts';

const GIVEN = bitOf('first-names');
const FAMILY = bitOf('last-names');
const NO_GIVEN =
  bitOf('cities-large') |
  bitOf('countries') |
  bitOf('demonyms') |
  bitOf('honorifics') |
  bitOf('peoples') |
  bitOf('regions') |
  bitOf('titles');
const NO_FAMILY = bitOf('calendar') | bitOf('demonyms') | bitOf('peoples');
const ROLES = bitOf('occupations') | bitOf('titles');

/**
 * "| Oliver Small | told | Ruby Wall |": a given name and a word of any use are somebody's name where they do or suffer
 * what only persons do, whatever they were taken for.
 */
export function repairActors(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const found = foundInProse(contexts, actorFrom).filter(
    (name) => !names.some((other) => reachesBeyond(other, name)),
  );
  if (found.length === 0) return names;
  const claims = claimsOf(found, contexts);
  const others = names.filter(({ sentence, first }) => claims[sentence]?.[first] !== 1);
  return [...others, ...found].sort(inOrder);
}

const reachesBeyond = (other: NameSpan, { sentence, first, last }: NameSpan): boolean =>
  other.sentence === sentence &&
  other.first < last &&
  other.last > first &&
  (other.first < first || other.last > last);

/** The name that a run of capitals at a token is; null for others. */
function actorFrom(sentence: number, at: number, context: SentenceContext): NameSpan | null {
  const { initial, runs, words } = context;
  if (runs.from[at] !== at) return null;
  // "| Blessing Moyo | met": a word that opens the sentence is in no run where it is usually small.
  const isBehindFirst = initial[at - 1] === 1 && words[at - 1]?.capital === true;
  const first = isBehindFirst ? at - 1 : at;
  const last = runs.to[at] ?? at;
  const isPair = last - first === 2 || (last - first === 4 && words[first + 2]?.text === '-');
  const name: NameSpan = { type: 'PERSON', sentence, first, last };
  return isPair && isActor(name, context) ? name : null;
}

function isActor(name: NameSpan, context: SentenceContext): boolean {
  if (!isGiven(name.first, context) || (listsOf(name, context) & NAMED_AFTER) !== 0) return false;
  for (let at = name.first + 1; at < name.last; at++) if (!isFamily(at, context)) return false;
  return actsAsPerson(name, context);
}

/** Whether a name does what only persons do, or has it done to it: "| Oliver Small | told", "met | Oliver Small |". */
export function actsAsPerson(
  { first, last }: Pick<NameSpan, 'first' | 'last'>,
  { initial, pos, words }: SentenceContext,
): boolean {
  if (pos[last] === 'VERB' && ONLY_PERSONS_DO.test(words[last]?.text ?? '')) return true;
  return initial[first] === 0 && DONE_TO_PERSONS.test(words[first - 1]?.text ?? '');
}

/** A given name of no other use, or a family name before a given one: "| Wan | Long". */
function isGiven(at: number, context: SentenceContext): boolean {
  const bits = listsOfWord(at, context);
  const [text, next] = [context.words[at]?.text, context.words[at + 1]?.text];
  const isFamilyFirst = (bits & FAMILY) !== 0 && isSyllable(text) && isSyllable(next);
  const isWord = /^(?:ADP|DET|PART|PRON)$/.test(context.pos[at] ?? '');
  return ((bits & GIVEN) !== 0 || isFamilyFirst) && (bits & NO_GIVEN) === 0 && !isWord;
}

function isFamily(at: number, context: SentenceContext): boolean {
  const word = context.words[at];
  if (!word?.letters) return word?.text === '-';
  const bits = listsOfWord(at, context);
  const isRole = (bits & ROLES) !== 0 && !isSurnameToo(word.text.toLowerCase());
  const isHead = (bits & bitOf('org-nouns')) !== 0 && !SURNAMES_TOO.test(word.text.toLowerCase());
  // "Met | Faith Matters |": several things, unless somebody is called so.
  const isSeveral = word.usualCase >= 4 && word.text.endsWith('s') && (bits & FAMILY) === 0;
  const isOther = (bits & NO_FAMILY) !== 0 || isRole || isHead || isSeveral;
  return word.capital && !word.upper && word.text.length > 1 && !isOther;
}
