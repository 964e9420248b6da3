import { isRoleNoun } from '../../roles/role-nouns.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import type { Word } from '../words.ts';
import { listsOf, listsOfWord, opensWithGiven } from './claims.ts';
import { changed } from './each-name.ts';
import { PERSONAL_VERBS } from './person-verbs.ts';

const ROLES = bitOf('kin-nouns') | bitOf('occupations') | bitOf('titles');
const KNOWN =
  bitOf('bodies') |
  bitOf('cities-large') |
  bitOf('cities-medium') |
  bitOf('cities-small') |
  bitOf('companies') |
  bitOf('countries') |
  bitOf('geography') |
  bitOf('landforms') |
  bitOf('organizations') |
  bitOf('places') |
  bitOf('regions') |
  bitOf('subdivisions') |
  bitOf('teams');
const NOUNS = bitOf('org-nouns') | bitOf('place-nouns');
const PLACE_PREPOSITIONS = /^(?:at|from|in|near|of|outside)$/i;
/** How a word is marked that plain text never has; see words.ts. */
const DICTIONARY_ONLY = 8;

/** Roles right before a name that are trades of firms as well, or clubs: "the publisher Marea Clara". */
const TRADERS =
  /^(?:ally|backer|bidder|brewer|broadcaster|builder|buyer|carrier|champion|contractor|creditor|defender|developer|distributor|employer|exporter|guarantor|holder|host|importer|insurer|investor|landlord|leader|lender|maker|manufacturer|member|opponent|operator|organi[sz]er|owner|partner|producer|provider|publisher|refiner|retailer|rival|seller|shareholder|sponsor|subsidiary|supplier|tenant|trader|winner)s?$/;
/** Roles that a body has too: "its owner, Kestrel". */
const SHARED = /^(?:ally|member|opponent|owner|partner|predecessor|rival|sponsor|subsidiary|successor)s?$/;

/**
 * "his widow, Pasang Doma, rang", "the singer Keala Ka'ahu", "Pasang Doma, an analyst at": whoever is called by a
 * role is a person, unless known for more.
 */
export function repairAppositions(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  return changed(names, contexts, asApposed);
}

function asApposed(name: NameSpan, context: SentenceContext): NameSpan {
  const isPerson = isApposed(name, context) || isNamesake(name, context) || isWho(name, context);
  return isPerson ? retyped(name, 'PERSON') : name;
}

/** "Florence Okoth met", "Georgia Lim, 43,": a given name that is a place's too, for what only persons do or are. */
function isNamesake(name: NameSpan, context: SentenceContext): boolean {
  const { first, last } = name;
  const { lists, pos, words } = context;
  const given = listsOfWord(first, context);
  if (name.type !== 'PLACE' || (given & bitOf('first-names')) === 0 || (given & KNOWN) === 0) return false;
  const family = words[first + 1];
  const isKnown = ((listsOf(name, context) | listsOfWord(first + 1, context)) & (KNOWN | NOUNS)) !== 0;
  if (last - first !== 2 || isKnown || !family?.capital || family.upper || isUsuallySmall(family))
    return false;
  if (words[last]?.text !== ',') return pos[last] === 'VERB' && PERSONAL_VERBS.test(words[last]?.text ?? '');
  const next = /^(?:an?|the)$/.test(words[last + 1]?.text ?? '') ? last + 2 : last + 1;
  return words[next]?.digits === true || ((lists.begins[next] ?? 0) & ROLES) !== 0;
}

/** "Olu Bada, | with whom | she dined", "Olu Bada | asked | her": a place in no list is nobody who does or is that. */
function isWho(name: NameSpan, context: SentenceContext): boolean {
  const { type, first, last } = name;
  const { pos, words } = context;
  if (type !== 'PLACE' || last - first < 2 || last - first > 3 || !isPersonal(name, context)) return false;
  if (PLACE_PREPOSITIONS.test(words[first - 1]?.text ?? '')) return false;
  if (words[last]?.text !== ',') return pos[last] === 'VERB' && PERSONAL_VERBS.test(words[last]?.text ?? '');
  const who = /^(?:by|for|from|to|with)$/.test(words[last + 1]?.text ?? '') ? last + 2 : last + 1;
  return /^(?:who|whom|whose)$/.test(words[who]?.text ?? '');
}

function isApposed(name: NameSpan, context: SentenceContext): boolean {
  const { first, last } = name;
  if (!isBehindRole(name, context) && !isBeforeRole(name, context)) return false;
  return last - first >= 2 && last - first <= 4 && isPersonal(name, context);
}

/**
 * Whether nothing in a name is known for more than persons; its first word may be any ("Hope Mensah", "Bright Okai").
 */
export function isPersonal(name: NameSpan, context: SentenceContext): boolean {
  const { first, last } = name;
  const { lists, words } = context;
  if ((listsOf(name, context) & KNOWN) !== 0) return false;
  return words
    .slice(first, last)
    .every(
      (word, k) =>
        (word.capital || (!word.letters && word.text !== '&')) &&
        !word.upper &&
        (k === 0 || !isUsuallySmall(word)) &&
        ((lists.begins[first + k] ?? 0) & NOUNS) === 0,
    );
}

const isUsuallySmall = ({ usualCase, letters }: Word): boolean =>
  letters && usualCase >= 4 && usualCase !== DICTIONARY_ONLY;

/** Whether a role stands before a name, right before it or parted by a comma: "the singer", "her deputy,". */
export function isBehindRole({ first, last }: NameSpan, context: SentenceContext): boolean {
  const { lists, words } = context;
  const isParted = words[first - 1]?.text === ',';
  const at = isParted ? roleBefore(first - 1, context) : first - 1;
  const role = words[at];
  if (role?.text === 'by') return false;
  // "The Prime Minister, | Ana Lim |.": capitals are those of a title only with an article.
  const isTitle =
    isParted && words.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:her|his|its|the)$/.test(text));
  // "The operator, | Caledon Marine |, …" may be a firm, "the operator, | Ana Lim |, …" is none.
  const isGiven = opensWithGiven(first, context);
  const isBodyToo =
    (isParted ? SHARED : TRADERS).test(role?.text ?? '') ||
    (isParted && !isGiven && TRADERS.test(role?.text ?? ''));
  if (!role || (role.capital && !isTitle) || isBodyToo) return false;
  if (((lists.ends[at] ?? 0) & ROLES) === 0 && !isRoleNoun(role.text)) return false;
  return !isParted || /^[,.;:)]$/.test(words[last]?.text ?? '.');
}

/** How many words at most stand between a role and the comma behind what it is held at. */
const MOST_OF_ROLE = 6;

/**
 * The role before a comma: the last word, or "governor" of "the governor of Sughd,"; "the head of the bank," may be the
 * bank.
 */
function roleBefore(comma: number, { lists, words }: SentenceContext): number {
  for (let at = comma - 2; at > Math.max(0, comma - MOST_OF_ROLE); at--) {
    const word = words[at];
    if (!word?.letters) break;
    if (word.text !== 'of') continue;
    const isHeld =
      ((lists.ends[at - 1] ?? 0) & ROLES) !== 0 && /^(?:the|its|their)$/i.test(words[at - 2]?.text ?? '');
    return isHeld && words[comma - 1]?.capital ? at - 1 : comma - 1;
  }
  return comma - 1;
}

/**
 * ", an analyst at", ", a retired judge,", ", the ambassador.": at most two words stand between the article and the role.
 */
function isBeforeRole({ first, last }: NameSpan, { lists, words }: SentenceContext): boolean {
  // "Bright Okai, | the member for | Kura North".
  if (words[last]?.text === ',' && words[last + 1]?.text === 'the' && words[last + 3]?.text === 'for')
    return /^(?:M[LH]?[AP]|member)$/.test(words[last + 2]?.text ?? '');
  const article = words[last + 1]?.text ?? '';
  if (words[last]?.text !== ',' || !/^(?:an?|the)$/.test(article)) return false;
  // "In Olu Bada, | the mayor, Ana Lima |, said".
  const isWhere = article === 'the' && PLACE_PREPOSITIONS.test(words[first - 1]?.text ?? '');
  if (isWhere) return false;
  for (let at = last + 2; at < last + 5; at++) {
    const word = words[at];
    if (!word?.letters) return false;
    const isRole = ((lists.ends[at] ?? 0) & ROLES) !== 0 && !TRADERS.test(word.text);
    if (isRole && /^(?:[,.;:]|and|at|for|from|in|of|who|whom|whose|with)$/.test(words[at + 1]?.text ?? '.'))
      return article !== 'the' || !isNamedNext(at + 1, words);
  }
  return false;
}

/** Whether the role is that of whoever is named behind its comma: "near Olu Bada, the mayor, | Ana Lima |, said". */
const isNamedNext = (comma: number, words: readonly Word[]): boolean =>
  words[comma]?.text === ',' && words[comma + 1]?.capital === true;
