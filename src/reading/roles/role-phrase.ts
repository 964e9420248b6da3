import type { EntityType } from '../reading.ts';
import type { Token } from '../text/token.ts';
import { isRoleNoun, RELATIONAL_NOUNS, ROLE_WORDS, singularRole } from './role-nouns.ts';

/** A name's place in its sentence: token indexes, `to` exclusive. */
export interface NamedTokens {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

/**
 * Words that say what somebody is: "Assistant Secretary of State for Pacific Affairs". Token indexes, `to` exclusive.
 */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  /** The token of the role noun itself, the first where two are joined ("President and CEO"). */
  readonly head: number;
}

/** A sentence with what is known of its tokens when roles are looked for. */
export interface RoleContext {
  readonly tokens: readonly Token[];
  /** The name that each token belongs to. */
  readonly nameAt: readonly (NamedTokens | null)[];
  /** Tokens of date expressions, over which no role reaches. */
  readonly isDate: (token: number) => boolean;
}

/** Lower-case words that may stand before a capitalised role: "former President". */
const SMALL_MODIFIERS: ReadonlySet<string> = new Set(
  'acting aspiring bilateral caretaker chief current deputy designate elect ex first former honorary incoming incumbent interim investigating joint junior late longtime long-time minority majority new now-former outgoing permanent presiding presumptive resident retired retiring roving senior serving special state sitting temporary then veteran vice visiting'.split(
    ' ',
  ),
);
const LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'to',
  'on',
  'at',
  'in',
  'the',
  'and',
  '&',
  '-',
  '/',
  "'s",
  "'",
  'its',
  'their',
  'with',
  'de',
  'without',
]);

/** Whether the token is a role noun, in the singular or the plural ("Presidents Biden and Xi"). */
export function isRoleHead(token: Token | undefined): boolean {
  return token !== undefined && ROLE_WORDS.has(token.lower);
}

export const isPluralRole = (token: Token | undefined): boolean =>
  token !== undefined && !isRoleNoun(token.lower) && singularRole(token.lower) !== null;

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^[A-Z]/.test(token.text);

/** Whether a token can stand inside a role phrase, between its first word and the name. */
export function canBelong(context: RoleContext, index: number): boolean {
  const token = context.tokens[index];
  if (!token || context.isDate(index)) return false;
  const name = context.nameAt[index];
  if (name) return name.type !== 'PERSON';
  // "Her counterpart | from | the Irish Navy".
  if (token.lower === 'from') return RELATIONAL_NOUNS.has(context.tokens[index - 1]?.lower ?? '');
  if (LINKS.has(token.lower) || isModifier(context.tokens, index) || isRoleHead(token)) return true;
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NUM')
    return true;
  return (
    isCapital(token) &&
    token.pos !== 'PRON' &&
    token.pos !== 'PUNCT' &&
    !/^(?:On|In|At|But|When|After|Before|During|While|With|By|From)$/.test(token.text)
  );
}

/**
 * The first token of the phrase headed by the role noun at `head`: its adjectives, nouns, countries and
 * possessors ("Norway's deputy energy minister"), not its article. Not before `low`.
 */
export function leftEdge(context: RoleContext, head: number, low: number): number {
  const { tokens, nameAt } = context;
  const capital = isCapital(tokens[head]);
  let edge = head;
  while (edge > low) {
    const index = edge - 1;
    const token = tokens[index];
    if (!token || context.isDate(index)) break;
    const name = nameAt[index];
    if (name) {
      if (name.type === 'PERSON') break;
      edge = Math.max(name.from, low);
      continue;
    }
    if (token.text === "'s" || (token.text === "'" && tokens[index - 1]?.lower.endsWith('s'))) {
      if (!canBelong(context, index - 1)) break;
      edge = index - 1;
      const owner = nameAt[edge];
      if (owner) edge = Math.max(owner.from, low);
      continue;
    }
    if (token.text === ')') {
      // "Republic of Korea (ROK) Minister": the short form goes with the long one before it.
      const open = openingParenthesis(context, index);
      if (open === null || open <= low || nameAt[open - 1] === null) break;
      edge = open;
      continue;
    }
    if (token.text === '-' || token.text === '/') {
      if (token.spaceBefore) break;
      edge = index;
      continue;
    }
    if (isGerund(tokens, index) || isDeed(context, index)) break;
    const small = isModifier(tokens, index) || ORDINAL.test(token.lower);
    if (capital && !isCapital(token) && !small) break;
    const modifies =
      small ||
      isRoleNoun(token.lower) ||
      (token.pos === 'ADJ' && token.lower !== 'opposite') ||
      token.pos === 'PROPN' ||
      (token.pos === 'NOUN' && !isPlural(token)) ||
      (isCapital(token) && token.pos !== 'PUNCT' && token.pos !== 'DET' && token.pos !== 'PRON' && index > 0);
    if (!modifies || (token.pos === 'NUM' && !small)) break;
    edge = index;
  }
  while (edge < head && /^[-/'&]|^and$/.test(tokens[edge]?.lower ?? '')) edge++;
  return edge;
}

/** "Former President", "Under Secretary", "under-secretary", "with | lead | prosecutor"; not "will lead". */
const isModifier = (tokens: readonly Token[], index: number): boolean =>
  (tokens[index]?.lower === 'lead' && /^(?:ADP|DET|PUNCT)$/.test(tokens[index - 1]?.pos ?? 'PUNCT')) ||
  SMALL_MODIFIERS.has(tokens[index]?.lower ?? '') ||
  (tokens[index]?.lower === 'under' &&
    tokens[tokens[index + 1]?.text === '-' ? index + 2 : index + 1]?.lower === 'secretary');

/**
 * "Ana Lima | cornered | Peru's trade minister, Bo Ek", "she | snubbed | deputy leader Bo Ek", also where it is read as an
 * adjective.
 */
const isDeed = ({ tokens, nameAt }: RoleContext, index: number): boolean =>
  /^\p{Ll}+ed$/u.test(tokens[index]?.text ?? '') &&
  (nameAt[index - 1]?.type === 'PERSON' || /^(?:he|she|they|who)$/.test(tokens[index - 1]?.lower ?? ''));

/** What somebody does to whoever is named behind: "after | meeting | army chief Bo Ek", "before | visiting | President Ek". */
const isGerund = (tokens: readonly Token[], index: number): boolean => {
  const word = tokens[index]?.lower ?? '';
  if (word === 'visiting') return /^(?:after|before|since|when|while)$/.test(tokens[index - 1]?.lower ?? '');
  return GERUNDS.test(word);
};

const GERUNDS =
  /^(?:addressing|briefing|calling|consulting|greeting|hosting|interviewing|joining|meeting|naming|phoning|receiving|replacing|seeing|succeeding|telephoning|telling|thanking|welcoming)$/;

/** "1st Vice Minister". */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** The bracket that opens a short form of at most four capitalised tokens which closes at `close`: "(USAID)". */
export function openingParenthesis(context: RoleContext, close: number): number | null {
  for (let i = close - 1; i >= Math.max(0, close - 5); i--) {
    if (context.tokens[i]?.text === '(') return i;
    if (!/^[A-Z-]/.test(context.tokens[i]?.text ?? '')) return null;
  }
  return null;
}

/** Plurals that describe an office, or are none: "the fisheries minister". */
const FIELDS =
  /^(?:accounts|admissions|affairs|airports|antiquities|arms|arts|communications|customs|economics|elections|finances|fisheries|forces|forests|highways|human|industries|investments|lands|logistics|mines|minerals|minorities|museums|operations|parks|pensions|physics|politics|ports|prisons|projects|railways|relations|resources|rights|roads|sales|schools|securities|services|sports|systems|united|utilities|veterans|works)$/;

const isPlural = (token: Token): boolean => /[^s]s$/.test(token.lower) && !FIELDS.test(token.lower);
