import { type NameSpan, resized, retyped } from '../names/name.ts';
import type { Token } from '../text/token.ts';
import { INSTITUTION_NOUNS } from './institution-nouns.ts';
import { HONORIFICS, singularRole } from './role-nouns.ts';
import { isPluralRole, isRoleHead } from './role-phrase.ts';

/** Roles that are surnames and given names as well. */
export const NAMES_TOO =
  /^(?:abbot|amir|archer|baker|bishop|carpenter|constable|cook|dean|duke|earl|farmer|fisher|gardener|judge|king|major|marshal|miller|miner|page|painter|pitcher|pope|prince|shepherd|singer|skipper|speaker|usher|vicar|weaver)$/;

/** Offices and trades that are nobody's surname. */
const NO_SURNAME =
  /^(?:administrator|advis[eo]r|ambassador|assembly(?:man|member|woman)|attorney|captain|chair(?:man|person|woman)|co-chair|commissioner|congress(?:man|woman)|coordinator|council(?:man|member|woman)|counsel|defen[cs]e|director|envoy|footballer|goalkeeper|governor|leader|liaison|member|midfielder|midshipman|minister|negotiator|officer|ombudsman|premier|president|prosecutor|rector|representative|secretary|secretary-general|senator|spokes(?:man|person|woman)|striker|superintendent|under-?secretary|vice-president|whip)(?:-elect|-designate)?$/;

/** Whether somebody may be called by a role: "Edward Winner", "Bruce Driver", but nobody by that of a minister. */
export const isSurnameToo = (role: string): boolean =>
  !NO_SURNAME.test(role) && !OFFICIAL.test(role) && singularRole(role) === null;
/** Trades and ranks that are rarely surnames, and often capitalised behind a word that is a given name too. */
const OFFICIAL =
  /^(?:activist|actor|actress|admiral|analyst|author|boss|businessman|businesswoman|candidate|ceo|chief|coach|colonel|columnist|commander|correspondent|deputy|doctor|editor|executive|founder|general|head|inspector|journalist|lawmaker|lawyer|manager|mayor|mp|official|owner|politician|professor|rapper|reporter|scientist|sergeant|strategist|student)$/;

/** Forms of address that are nobody's given name. */
const NO_GIVEN_NAME =
  /^(?:alhaja|alhaji|auntie|aunty|barrister|encik|engr|hajah|hajia|hajiya|hajjah|ibu|infanta|kabaka|mama|mzee|otumfuo|pengiran|puan|tengku|togbe|tuanku|vice-rector)$/;

/** What stands before a role and names nobody either: "Special Envoy", "First Lady". */
const BEFORE_ROLES =
  /^(?:acting|alternate|assistant|associate|chief|crown|deputy|executive|first|foreign|global|junior|legal|majority|managing|minority|permanent|prime|principal|ranking|senior|special|staff|vice)$/;
/** What stands behind an office: "Ambassador Extraordinary and Plenipotentiary". */
const BEHIND_OFFICES = /^(?:designate|emerit(?:a|us)|extraordinary|plenipotentiary)$/;

/** "Her Majesty": how the great are spoken of. */
const STYLES =
  /^(?:beatitude|eminence|excellency|excellencies|grace|highness|holiness|honor|honour|ladyship|lordship|majesties|majesty)$/;

/**
 * A role and no name ("Deputy Chairwoman", "Mr. Secretary"), unless a form of address makes a surname of it: "Mr
 * Baker".
 */
export function isRoleAlone(tokens: readonly Token[], name: NameSpan): boolean {
  const own = tokens.slice(name.first, name.last);
  const words = own.map(({ lower }) => lower);
  const before = tokens[name.first - 1]?.lower ?? '';
  const only = words.length === 1 ? (words[0] ?? '') : '';
  if (STYLES.test(only) && /^(?:her|his|their|your)$/.test(before)) return true;
  if (BEHIND_OFFICES.test(only)) return true;
  if (only === 'speaker' && /^(?:mr|madam)\.?$/.test(before)) return true;
  const isOfRoles = own.every(
    (token) => isRoleHead(token) || BEFORE_ROLES.test(token.lower) || BEHIND_OFFICES.test(token.lower),
  );
  const leading = words.slice(0, -1);
  if (words.length > 1 && /^(?:mr|mrs|ms)\.?$/.test(words[0] ?? '')) return false;
  if (words.length > 1 && words.some((word) => NAMES_TOO.test(word)))
    return isOfRoles && leading.every((word) => BEFORE_ROLES.test(word));
  if (words.at(-1) === 'lady' && leading.length > 0 && leading.every((word) => BEFORE_ROLES.test(word)))
    return true;
  if (!isOfRoles) return false;
  if (words.every((word) => NO_SURNAME.test(word) || BEFORE_ROLES.test(word))) return true;
  const isCalled =
    /^(?:chancellor|commissioner|governor|premier|secretary)$/.test(before) && NAMES_TOO.test(only);
  return (
    !isCalled && !/^(?:mr|mrs|ms|dr|sir|dame|miss|judge|justice|president|minister|senator)\.?$/.test(before)
  );
}

/**
 * "Senators | Lim", "Secretary of Defense | Lim", "FEMA Administrator | Ana Lim", "Office of Public Engagement | Bo
 * Ek": the office that stands before a name, or the field on which it ends, and was taken into the name.
 */
export function withoutOffice(tokens: readonly Token[], name: NameSpan): NameSpan {
  const { first, last } = name;
  if (last - first > 1 && NO_GIVEN_NAME.test(tokens[first]?.lower ?? ''))
    return resized(name, first + 1, name.last);
  const start = isDean(tokens, name) ? first + 1 : behindOffice(tokens, name);
  const behind = tokens[start];
  if (start > first && start < last && isCapital(behind) && !GENERATION.test(behind?.lower ?? ''))
    return resized(name, start, name.last);
  const [opening, surname] = tokens.slice(first, last);
  const isField = INSTITUTION_NOUNS.has(opening?.lower ?? '');
  if (last - first > 2 && isPluralRole(opening) && isCapital(surname))
    return resized(name, first + 1, name.last);
  if (last - first > 2) {
    const before = tokens[first - 1];
    const isTitled = HONORIFICS.has(before?.lower.replace('.', '') ?? '');
    return isField && isCapital(before) && !isTitled && isCapital(surname)
      ? resized(name, first + 1, name.last)
      : name;
  }
  if (last - first < 2 || !isCapital(surname)) return name;
  return (isField && isBehindOffice(tokens, first)) || isPluralRole(opening)
    ? resized(name, first + 1, name.last)
    : name;
}

/** Offices whose titles no body's name holds before its last word. */
const OF_BODIES =
  /^(?:administrator|chair(?:man|woman)|commissioner|coordinator|minister|secretary|senator|spokes(?:man|person|woman)|under-?secretary)$/;

/** Offices that one person holds and that no body is called by. */
const HELD =
  /^(?:ambassador|attach[ée]|chair(?:man|person|woman)|commissioner|congress(?:man|woman)|consul|councill?or|envoy|governor|mayor|minister|negotiator|nuncio|premier|president|secretary|senator|spokes(?:man|person|woman)|under-?secretary)$/;

/** "Deputy Labour | Commissioner |", "Minority | Spokesperson on | Health": a title that was taken for a body. */
export function isTitleAlone(tokens: readonly Token[], { first, last }: NameSpan): boolean {
  const own = tokens.slice(first, last);
  const field = own.findIndex(({ lower }) => /^(?:for|on)$/.test(lower));
  const title = field > 0 ? own.slice(0, field) : own;
  const head = title.at(-1);
  // "The Office | of | the President": what belongs to a holder.
  const isOwned = title.some(({ lower }) => lower === 'of');
  return own.length > 1 && !isOwned && isCapital(head) && HELD.test(head?.lower ?? '');
}

/**
 * "FEMA | Administrator | Lim": a body, an office there and who holds it, which were taken for one name; null for
 * others.
 */
export function bodyAndOfficer(tokens: readonly Token[], name: NameSpan): NameSpan[] | null {
  const { first, last } = name;
  const own = tokens.slice(first, last);
  const office = own.findIndex(({ lower }) => OF_BODIES.test(lower));
  const officer = own.slice(office + 1);
  const isOfficer =
    office > 0 &&
    officer.length > 0 &&
    officer.length < 4 &&
    officer.every((token) => isCapital(token) && !isRoleHead(token) && !INSTITUTION_NOUNS.has(token.lower));
  if (!isOfficer) return null;
  return [
    resized(name, name.first, first + office),
    retyped(resized(name, first + office + 1, name.last), 'PERSON'),
  ];
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** "Dean | Ana Lim of the School of Law": elsewhere a given name. */
const isDean = (tokens: readonly Token[], { first, last }: NameSpan): boolean =>
  tokens[first]?.lower === 'dean' &&
  last - first > 2 &&
  /^of (?:the )?(?:college|engineering|faculty|graduate|law|medicine|school)\b/.test(
    tokens
      .slice(last, last + 3)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** Where a name goes on behind the last office in it, "elect" included; its beginning if none is in it. */
function behindOffice(tokens: readonly Token[], { first, last }: NameSpan): number {
  const office = tokens.slice(first, last - 1).findLastIndex(({ lower }) => NO_SURNAME.test(lower));
  const behind = first + office + 1;
  return tokens[behind]?.text === '-' && /^(?:designate|elect)$/.test(tokens[behind + 1]?.lower ?? '')
    ? behind + 2
    : behind;
}

/**
 * "Director of National | Intelligence Lim": whether "of" and a role stand before, with nothing but capitals between.
 */
export function isBehindOffice(tokens: readonly Token[], at: number): boolean {
  let of = at - 1;
  while (/^(?:[A-Z]|and$)/.test(tokens[of]?.text ?? '') && at - of < 6) of--;
  return /^(?:for|of)$/.test(tokens[of]?.lower ?? '') && isRoleHead(tokens[of - 1]);
}
