import { countryNamed, countryOfDemonym } from '../gazetteer/countries.ts';
import { type NameSpan, resized, retyped } from '../names/name.ts';
import type { Sentence, Token } from '../text/token.ts';
import {
  bodyAndOfficer,
  isBehindOffice,
  isRoleAlone,
  isTitleAlone,
  NAMES_TOO,
  withoutOffice,
} from './bare-roles.ts';
import { BODY_NOUNS, INSTITUTION_NOUNS } from './institution-nouns.ts';
import { isPluralRole, isRoleHead } from './role-phrase.ts';

/** Words for the people of a part of the world: they describe, and name no place. */
const REGIONAL =
  /^(?:(?:north|south|east|west|central|southeast|north-?east|south-?east|latin|sub-saharan|pan)[ -]?)?(?:asian|african|european|american|arab|arabian|pacific|atlantic|mediterranean|caribbean|scandinavian|balkan|western|eastern|northern|southern)s?$/;

/** What the great are called: "His Royal | Highness |" names nobody. */
const STYLE =
  /^(?:eminence|excellency|excellencies|grace|highness|highnesses|holiness|honou?rs?|majesty|majesties)$/;

/** Roles that are the names of bodies as well. */
const BODY_TOO = /^(?:crown|customs|economist)$/;

/** Offices that are no bodies, however they are capitalised: "H.E. the | Undersecretary |". */
const OFFICE =
  /^(?:ambassador|archbishop|bishop|chamberlain|chancellor|clerk|consul|deputy|foreign|governor|king|mayor|minister|premier|president|prime|prince|princess|queen|royal|secretary|town|under-?secretary|vice-chancellor)$/;

/** What two states have with each other is no organization, however it is capitalised. */
const BETWEEN_STATES =
  /^(?:accord|act|agreement|agreements|communique|dialogue|declaration|framework|memorandum|pact|partnership|protocol|relations|relationship|statement|strategy|treaty)$/;

/** Fields of work, on which titles and agreements end: no organization is called "Pacific Affairs". */
const FIELD =
  /^(?:affairs|assistance|cooperation|co-operation|development|diplomacy|peace|policy|relations|rights)$/;

/**
 * Takes off what is no name: a role ("Spokesperson"), a word for a people ("East Asian"), terms between states
 * ("Comprehensive Partnership"); frees an organization from the role before it ("Administrator of the | Agency");
 * and reads two states or two persons that a hyphen joins ("Vietnam-US") as two.
 */
export function plainNames(sentences: readonly Sentence[], names: readonly NameSpan[]): NameSpan[] {
  const surnames = new Set<string>();
  const given = new Set<string>();
  for (const name of names) {
    const tokens = sentences[name.sentence]?.tokens ?? [];
    if (name.type !== 'PERSON' || name.last - name.first < 2) continue;
    given.add(tokens[name.first]?.lower ?? '');
    const surname = surnameOf(name, tokens);
    if (surname !== null) surnames.add(surname);
  }
  const plain: NameSpan[] = [];
  for (const name of names)
    plain.push(...plainParts(name, sentences[name.sentence]?.tokens ?? [], surnames, given));
  return plain;
}

function plainParts(
  name: NameSpan,
  tokens: readonly Token[],
  surnames: ReadonlySet<string>,
  given: ReadonlySet<string>,
): readonly NameSpan[] {
  const own = tokens.slice(name.first, name.last);
  const only = own.length === 1 ? (own[0]?.lower ?? '') : '';
  const isPart = surnames.has(only) || (NAMES_TOO.test(only) && given.has(only));
  if (name.type === 'PERSON' && isPart) return [name];
  if (own.length === 1 && STYLE.test(own[0]?.lower ?? '')) return [];
  const persons = joinedPersons(name, own, surnames);
  if (persons) return persons;
  if (name.type === 'PERSON') {
    const isTerm = own.length > 1 && BETWEEN_STATES.test(own.at(-1)?.lower ?? '');
    return isTerm || isRoleAlone(tokens, name) ? [] : [withoutOffice(tokens, name)];
  }
  if (own.length === 1 && !BODY_TOO.test(own[0]?.lower ?? '') && isRoleAlone(tokens, name)) return [];
  const states = joinedStates(name, own);
  if (states) return states;
  if (name.type === 'PLACE') return isPeople(own) ? [] : [name];
  if (own.every((token) => OFFICE.test(token.lower))) return [];
  if (isTitleAlone(tokens, name)) return [];
  const holders = heldTogether(name, own);
  if (holders) return holders;
  const parts = bodyAndOfficer(tokens, name);
  if (parts) return parts;
  if (own.length === 1 && isFieldOfOffice(tokens, name)) return [];
  const isPact = BETWEEN_STATES.test(own.at(-1)?.lower ?? '') && !isBodyFor(own);
  const isTerm = isPact || isField(own) || isDeed(own);
  return isTerm ? [] : withoutRole(name, own);
}

/**
 * "Pacific Affairs", "Affairs of Somalia", "Peace": fields with no body named before them; "Women for Peace" is one.
 */
function isField(own: readonly Token[]): boolean {
  const isBody = own.some(({ lower }) => BODY_NOUNS.has(lower) || lower === 'for');
  return !isBody && (FIELD.test(own[0]?.lower ?? '') || FIELD.test(own.at(-1)?.lower ?? ''));
}

/** "Council on Foreign Relations": a body, whatever it is for. */
const isBodyFor = (own: readonly Token[]): boolean =>
  own.some(({ lower }, i) => BODY_NOUNS.has(lower) && /^(?:for|of|on)$/.test(own[i + 1]?.lower ?? ''));

/** "Minister of Energy and | Water | Lim": a field and no body. */
function isFieldOfOffice(tokens: readonly Token[], { first }: NameSpan): boolean {
  const word = tokens[first]?.lower ?? '';
  return INSTITUTION_NOUNS.has(word) && !BODY_NOUNS.has(word) && isBehindOffice(tokens, first);
}

/** "Protocol on Consular Assistance": what states sign. */
const isDeed = (own: readonly Token[]): boolean =>
  BETWEEN_STATES.test(own[0]?.lower ?? '') && /^(?:for|of|on)$/.test(own[1]?.lower ?? '');

function isPeople(own: readonly Token[]): boolean {
  const words = wordsOf(own);
  return (
    REGIONAL.test(words) ||
    (own.length === 1 && countryOfDemonym(words) !== null && countryNamed(words) === null)
  );
}

/** The last word of a full name, with what hyphens tie to it, lower case; null where that is all of it. */
function surnameOf({ first, last }: NameSpan, tokens: readonly Token[]): string | null {
  let from = last - 1;
  while (from - 2 >= first && tokens[from - 1]?.text === '-') from -= 2;
  return from > first ? wordsOf(tokens.slice(from, last)) : null;
}

/**
 * "Senators | Lim | and | Ek |": an office in the plural and who hold it, which were taken for one body; null for
 * others.
 */
function heldTogether(name: NameSpan, own: readonly Token[]): NameSpan[] | null {
  const and = own.findIndex(({ lower }) => lower === 'and');
  if (and < 2 || and === own.length - 1 || !isPluralRole(own[0])) return null;
  const isCapital = own.every(({ text }, i) => i === and || /^\p{Lu}/u.test(text));
  const isBody = own.some(({ lower }) => INSTITUTION_NOUNS.has(lower));
  if (!isCapital || isBody) return null;
  return [
    retyped(resized(name, name.first + 1, name.first + and), 'PERSON'),
    retyped(resized(name, name.first + and + 1, name.last), 'PERSON'),
  ];
}

/** "The Lindqvist-Okoro plan": two surnames that the article has apart are two persons, if it has not both as one. */
function joinedPersons(
  name: NameSpan,
  own: readonly Token[],
  surnames: ReadonlySet<string>,
): NameSpan[] | null {
  const [one, hyphen, other] = own;
  const isPair = own.length === 3 && hyphen?.text === '-' && name.type !== 'PLACE';
  if (!isPair || !surnames.has(one?.lower ?? '') || !surnames.has(other?.lower ?? '')) return null;
  if (surnames.has(wordsOf(own))) return null;
  return [
    retyped(resized(name, name.first, name.first + 1), 'PERSON'),
    retyped(resized(name, name.first + 2, name.last), 'PERSON'),
  ];
}

const wordsOf = (tokens: readonly Token[]): string =>
  tokens.map((token, i) => (i > 0 && token.spaceBefore ? ` ${token.lower}` : token.lower)).join('');

function joinedStates(name: NameSpan, own: readonly Token[]): NameSpan[] | null {
  const hyphen = own.findIndex((token) => token.text === '-');
  if (hyphen < 1) return null;
  const [first, second] = [own.slice(0, hyphen), own.slice(hyphen + 1)];
  if (!countryNamed(wordsOf(first)) || !countryNamed(wordsOf(second))) return null;
  const border = name.first + hyphen;
  return [
    retyped(resized(name, name.first, border), 'PLACE'),
    retyped(resized(name, border + 1, name.last), 'PLACE'),
  ];
}

/** The name behind "Administrator of the": what follows the first "of" when a role stands before it. */
function withoutRole(name: NameSpan, own: readonly Token[]): NameSpan[] {
  const of = own.findIndex((token) => /^(?:of|for)$/.test(token.lower));
  if (of < 1 || !isRoleHead(own[of - 1])) return [name];
  const start = own[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  return start < own.length && own.length - start >= 2 ? [resized(name, name.first + start, name.last)] : [];
}
