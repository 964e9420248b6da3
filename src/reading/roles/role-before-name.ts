import type { Token } from '../text/token.ts';
import { INSTITUTION_NOUNS } from './institution-nouns.ts';
import { isOffice } from './offices.ts';
import { HONORIFICS } from './role-nouns.ts';
import {
  isPluralRole,
  isRoleHead,
  leftEdge,
  type NamedTokens,
  type RoleContext,
  type RolePhrase,
} from './role-phrase.ts';
import { windowStart } from './role-window.ts';

/**
 * The title that runs up to a person's name: "US Secretary of State | Antony Blinken", "Dr. | Tedros".
 * Null where none does.
 */
export function roleBeforeName(context: RoleContext, name: NamedTokens): RolePhrase | null {
  const { tokens } = context;
  const honored = seatBefore(context, honorificsBefore(context, name.from));
  const low = windowStart(context, honored);
  const heads: number[] = [];
  for (let i = honored - 1; i >= low; i--) {
    if (
      isRoleHead(tokens[i]) &&
      !context.nameAt[i] &&
      !isDone(tokens, i) &&
      (!isPluralRole(tokens[i]) || startsList(context, name))
    )
      heads.push(i);
  }
  const last = heads[0];
  // "A friend of | Bo Ek": what somebody is to him is no title of his, nor is "the landowner and | Bo Ek |".
  const isOther = /^(?:and|by|for|from|of|to|with)$/.test(tokens[honored - 1]?.lower ?? '');
  if (last === undefined || isOther || isApart(context, honored, low))
    return honored < name.from ? { from: honored, to: name.from, head: name.from - 1 } : null;

  // "Secretary for Strategic Affairs | Admiral": a rank beside the name, and before it the office's field.
  const isRank = isCapitalInstitution(tokens[last - 1]);
  const adjacent = last === honored - 1 && !isRank;
  let from = leftEdge(context, last, low);
  let head = last;
  if (isApart(context, from, low)) return { from, to: name.from, head };
  if (!adjacent || isCapitalAnd(context, from - 1) || isToThe(context, from - 1)) {
    // "Secretary of the Committee and Chairman of its Commission …": a head farther left governs this one.
    for (const farther of heads.slice(1)) {
      const link = tokens[from - 1]?.lower;
      const governs = adjacent
        ? isCapitalAnd(context, from - 1) || isToThe(context, from - 1)
        : link === 'of' ||
          link === 'for' ||
          link === 'and' ||
          link === '&' ||
          link === 'the' ||
          link === 'its';
      if (!governs || !/^[A-Z]/.test(tokens[farther]?.text ?? '')) break;
      from = leftEdge(context, farther, low);
      head = farther;
    }
  }
  return { from: joinedFrom(context, from, low), to: name.from, head };
}

/** "The | composer, pianist and | poet Bo Ek": where what somebody is begins, if one article stands before it all. */
function joinedFrom(context: RoleContext, from: number, low: number): number {
  const { tokens } = context;
  const isCalling = (at: number): boolean =>
    at >= low &&
    isRoleHead(tokens[at]) &&
    !isPluralRole(tokens[at]) &&
    !isOffice(tokens[at]?.lower ?? '') &&
    !context.nameAt[at];
  if (!/^(?:and|&)$/.test(tokens[from - 1]?.lower ?? '') || !/^[a-z]/.test(tokens[from]?.text ?? ''))
    return from;
  let first = from - 2;
  if (!isCalling(first)) return from;
  while (tokens[first - 1]?.text === ',' && isCalling(first - 2)) first -= 2;
  const edge = leftEdge(context, first, low);
  return /^(?:an?|her|his|its|the|their)$/.test(tokens[edge - 1]?.lower ?? '') ? edge : from;
}

/** Ranks, which no holder of an office has behind it: "the Governor and General Bo Ek" are two. */
const RANKS =
  /^(?:admiral|archbishop|brigadier|colonel|commander|general|king|major|marshal|prince|princess|queen)$/;

/** "The King and | General Bo Ek |": an article and "and" before a rank or form of address part two persons. */
function isApart(context: RoleContext, from: number, low: number): boolean {
  const { tokens } = context;
  const word = tokens[from]?.lower.replaceAll('.', '') ?? '';
  return (
    /^(?:and|&)$/.test(tokens[from - 1]?.lower ?? '') &&
    (RANKS.test(word) || HONORIFICS.has(word)) &&
    isRoleHead(tokens[from - 2]) &&
    tokens[leftEdge(context, from - 2, low) - 1]?.lower === 'the'
  );
}

/** Role nouns that are verbs as well. */
const VERBS_TOO = /^(?:captain|chair|coach|guard|guide|host|judge|mentor|partner|usher|witness)$/;
const BEFORE_VERBS = /^(?:can|could|did|do|does|may|might|must|n't|not|shall|should|to|will|would)$/;
/** "Spoke to | host | Bo Ek": one to whom something is said. */
const ADDRESSING = /^(?:addressed|apologi[sz]ed|listened|message|sp[eo]\w+|talk\w*|turned|wrote)$/;

/** "Will | host | Bo Ek", "refused to | host | him": what somebody does, and no title. */
const isDone = (tokens: readonly Token[], index: number): boolean =>
  VERBS_TOO.test(tokens[index]?.text ?? '') &&
  BEFORE_VERBS.test(tokens[index - 1]?.lower ?? '') &&
  !(tokens[index - 1]?.lower === 'to' && ADDRESSING.test(tokens[index - 2]?.lower ?? ''));

/** "Presidents Biden and Xi" share their title; "told reporters Biden had left" gives none. */
const startsList = (context: RoleContext, name: NamedTokens): boolean =>
  /^(?:and|,|&)$/.test(context.tokens[name.to]?.text ?? '');

const isCapitalInstitution = (token: Token | undefined): boolean =>
  token !== undefined && /^[A-Z]/.test(token.text) && INSTITUTION_NOUNS.has(token.lower);

function isCapitalAnd(context: RoleContext, index: number): boolean {
  const { tokens } = context;
  return (
    /^(?:and|&)$/.test(tokens[index]?.lower ?? '') &&
    isRoleHead(tokens[index - 1]) &&
    /^[A-Z]/.test(tokens[index - 1]?.text ?? '') &&
    /^[A-Z]/.test(tokens[index + 1]?.text ?? '')
  );
}

/**
 * "Counselor | to the | President Ana Lim", "Head of the Office | of the | President Ana Lim": whoever serves the
 * President is named, for he himself needs no article.
 */
const isToThe = ({ tokens }: RoleContext, index: number): boolean =>
  tokens[index]?.lower === 'the' &&
  (tokens[index - 1]?.lower === 'to' ||
    (tokens[index - 1]?.lower === 'of' &&
      /^(?:Administration|Cabinet|Office|Secretariat|Staff)$/.test(tokens[index - 2]?.text ?? '')));

/** Offices written short: "Gov.", "Lt. Gov.", "Sens.". */
const SHORT_OFFICES = /^(?:amb|atty|govs?|lt|reps?|sens?)\.?$/;
/** What stands between a seat and its office, or before both: "| former | Ohio Gov.", "Texas | Republican | Sen.". */
const BESIDE_SEAT = /^(?:acting|democratic|ex|former|gop|late|republican|retired|state|then)$/;

/** "| Texas | Gov. Bo Ek", "| U.S. | Sen. Bo Ek": an office written short is held where the words before it say. */
function seatBefore({ nameAt, tokens }: RoleContext, office: number): number {
  if (!SHORT_OFFICES.test(tokens[office]?.lower ?? '')) return office;
  let from = office;
  for (let before = nameAt[from - 1]; from > 0; before = nameAt[from - 1]) {
    if (before?.type === 'PLACE') from = before.from;
    else if (!before && BESIDE_SEAT.test(tokens[from - 1]?.lower ?? '')) from -= 1;
    else break;
  }
  return from;
}

function honorificsBefore(context: RoleContext, name: number): number {
  let from = name;
  while (from > 0) {
    const word = context.tokens[from - 1];
    if (!word || context.nameAt[from - 1] || context.isDate(from - 1)) break;
    const bare = word.lower.replace(/\./g, '');
    if (bare === '' && word.text === '.' && HONORIFICS.has(context.tokens[from - 2]?.lower ?? '')) from -= 2;
    else if (HONORIFICS.has(bare) && /^[A-Z]/.test(word.text)) from -= 1;
    else if (
      /^(?:Right|Most|Very|Rt)$/.test(word.text) &&
      /^(?:Rev|Hon)/.test(context.tokens[from]?.text ?? '')
    )
      from -= 1;
    else if (/^h\.?e\.?$/.test(word.lower)) from -= 1;
    else if (word.text === 'First' && context.tokens[from]?.text === 'Lady') from -= 1;
    else break;
  }
  return from;
}
