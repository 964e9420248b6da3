import { isMonthName, WEEKDAY } from '../dates/words.ts';
import { SAID_VERBS } from '../speakers/said-verbs.ts';
import type { Token } from '../text/token.ts';
import {
  canBelong,
  isRoleHead,
  leftEdge,
  type NamedTokens,
  type RoleContext,
  type RolePhrase,
} from './role-phrase.ts';
import { windowStart } from './role-window.ts';

const LONGEST = 40;
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'then',
  'another',
  'one',
]);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'his', 'her', 'its', 'their', 'our', 'my']);

/** A role behind the name, with where the whole apposition ends. */
export interface Apposition extends RolePhrase {
  /** The token after all that belongs to the apposition, its closing mark included where nothing else needs it. */
  readonly through: number;
}

/** "Samantha Power, administrator of USAID, …", "Tim Walz (Democratic candidate)", "Isla Dunn, 54, of Leeds, …". */
export function roleBehindName(context: RoleContext, name: NamedTokens): Apposition | null {
  const { tokens } = context;
  const opening = tokens[name.to]?.text;
  // "Received in | Riga |, the head of the bank, Bo Ek": no place is anybody.
  if (name.type === 'PLACE' || (opening !== ',' && opening !== '(')) return null;
  let at = name.to + 1;
  if (opening === ',' && /^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  const from = at;
  const close = closingMark(context, from, opening === '(' ? ')' : ',');
  if (close === null || close === from) return null;
  const head = firstHead(context, from, close);
  // "Met Ana Lima, | his deputy |, Bo Ek, and": the deputy is Bo Ek.
  // "Met the bishop, Ana Lima, | the judge |, Bo Ek, and": he has his own before the name.
  const hasOwn = tokens[name.from - 1]?.text === ',' && isRoleHead(tokens[name.from - 2]);
  const isOfNext =
    hasOwn || isAskerAtHead(context, name) || /^(?:her|his|their)$/.test(tokens[from]?.lower ?? '');
  if (head === null || (isOfNext && isNamedBehind(context, close))) return null;
  const first = DETERMINERS.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  return {
    from: first,
    to: close,
    head,
    through: opening === '(' ? close + 1 : (behindBody(context, from, close) ?? afterClosing(context, close)),
  };
}

/** How far behind the head of a sentence who asks may be named: "Led by the counsel for the family, | Ana Lima |". */
const ASKER_WITHIN = 12;

/** "Asked by | Ana Lima |, the driver, Bo Ek, said …": who asks is none of those who answer. */
const isAskerAtHead = ({ tokens }: RoleContext, name: NamedTokens): boolean =>
  name.from < ASKER_WITHIN &&
  /^(?:ed|led)$|ed$/.test(tokens[0]?.lower ?? '') &&
  tokens[1]?.lower === 'by' &&
  tokens.slice(2, name.from).every(({ pos }) => pos !== 'VERB');

/** "The driver, | Mr Bo Ek |, said": whose role it is then. */
const isNamedBehind = ({ tokens, nameAt }: RoleContext, close: number): boolean => {
  const name = nameAt[close + 1] ?? nameAt[close + 2];
  return tokens[close]?.text === ',' && name?.type === 'PERSON' && tokens[name.to]?.text === ',';
};

/** "the head of the mission in Bamako, | Adjoa Amponsah-Dankwa |, spoke": a definite role, a comma, the name. */
export function roleBeforeComma(context: RoleContext, name: NamedTokens): RolePhrase | null {
  const { tokens } = context;
  const comma = commaBefore(context, name);
  if (comma === null) return null;
  const isListed = /^(?:and|or|&)$/.test(tokens[name.to]?.lower ?? '');
  if (isListed && !/^(?:his|her|their)$/.test(tokens[name.to + 1]?.lower ?? '')) return null;
  if (isSayer(context, name)) return null;
  let low = windowStart(context, comma);
  if (low > 0 && DEFINITE.has(tokens[low - 1]?.lower ?? '')) low--;
  for (let head = low; head < comma; head++) {
    if (!isRoleHead(tokens[head]) || context.nameAt[head]) continue;
    if (isOwner(tokens, head) || isAnothers(context, head, comma)) continue;
    const from = leftEdge(context, head, low);
    // "A lobbyist for the | producer | Nordkall, Bo Ek, …": he is the lobbyist.
    const isOfBody =
      /^(?:at|for|of|with)$/.test(tokens[head + 1]?.lower ?? '') ||
      // "Sent an | envoy | to the president, Bo Ek": where a verb stands before, it is the president.
      (tokens[head + 1]?.lower === 'to' && tokens[from - 2]?.pos !== 'VERB');
    const definite =
      DEFINITE.has(tokens[from - 1]?.lower ?? '') ||
      (isOfBody && /^an?$/.test(tokens[from - 1]?.lower ?? '')) ||
      tokens.slice(from, head).some((token) => token.text === "'s");
    if (definite) return isBehindOpening(context, from, name) ? null : { from, to: comma, head };
  }
  return null;
}

/** The comma before a name, "the chair |,| Ana Lima", "the chair of the round |,| Samoa's Ana Lima"; null where none is. */
function commaBefore({ tokens, nameAt }: RoleContext, { from }: NamedTokens): number | null {
  const owner = tokens[from - 1]?.text === "'s" ? nameAt[from - 2] : null;
  const before = (owner?.type === 'PLACE' ? owner.from : from) - 1;
  return tokens[before]?.text === ',' ? before : null;
}

/**
 * "The minister, Ana Lima | said, met | Bo Ek", "Bo Ek met the minister, Ana Lima | said |": between the commas, or
 * behind all that was said, stands who says it.
 */
const isSayer = ({ tokens, nameAt, isDate }: RoleContext, name: NamedTokens): boolean => {
  const verb = name.to;
  if (!SAID_VERBS.has(tokens[verb]?.lower ?? '')) return false;
  const isInserted = tokens[verb + 1]?.text === ',' && /^(?:AUX|VERB)$/.test(tokens[verb + 2]?.pos ?? '');
  const isLast = tokens[verb + 1]?.text === '.' || isDate(verb + 1) || isDate(verb + 2);
  const saysWhat = tokens.slice(0, name.from).some(({ pos }, at) => pos === 'VERB' && !nameAt[at]);
  return isInserted || (isLast && saysWhat);
};

/** How many words an opening phrase has. */
const LONGEST_OPENING = 12;

/**
 * "Against the advice of his doctor, | Ana Lima | met Bo Ek", "After a row with the minister, | Ana Lima | left",
 * "Accompanied by the mayor, | Ana Lima | met Bo Ek": behind the comma of an opening phrase, and right before a verb,
 * stands who did it.
 */
function isBehindOpening({ tokens, isDate }: RoleContext, role: number, name: NamedTokens): boolean {
  const verb = tokens[name.to];
  if (!/^(?:AUX|VERB)$/.test(verb?.pos ?? '') || verb?.lower.endsWith('ing')) return false;
  const comma = name.from - 1;
  let first = comma;
  while (first > 0 && comma - first < LONGEST_OPENING && !/^[,;:]$/.test(tokens[first - 1]?.text ?? ''))
    first--;
  // "In Oslo | the president |, Ana Lima met": no preposition stands before it.
  const isInPhrase = tokens[DEFINITE.has(tokens[role - 1]?.lower ?? '') ? role - 2 : role - 1]?.pos === 'ADP';
  const phrase = tokens.slice(first, comma);
  // "| Accompanied by | the mayor,": what was done to whoever is named behind.
  const isDone = first === 0 && /ed$/.test(phrase[0]?.lower ?? '') && phrase[1]?.lower === 'by';
  const opening = isDone ? phrase.slice(1) : phrase;
  return (
    isInPhrase &&
    !isDate(first) &&
    opening[0]?.pos === 'ADP' &&
    opening.every(({ pos }) => !/^(?:AUX|VERB)$/.test(pos))
  );
}

/** "The | governor's | meeting with the head of the bank, Bo Ek". */
const isOwner = (tokens: readonly Token[], head: number): boolean =>
  tokens[head + 1]?.text === "'s" ||
  (tokens[head + 1]?.text === "'" && tokens[head]?.lower.endsWith('s') === true);

/**
 * "The | President | and the First Lady, Ana Lima", "the | governor | in talks with the head of the bank, Bo Ek": the
 * first of two is none of the name's.
 */
const isAnothers = ({ tokens }: RoleContext, head: number, comma: number): boolean =>
  tokens.slice(head, comma).some(({ lower }, i) => {
    if (!DEFINITE.has(tokens[head + i + 1]?.lower ?? '')) return false;
    return lower === 'and' || (lower === 'with' && tokens.slice(head + i, comma).some(isRoleHead));
  });

const IS_WEEKDAY = new RegExp(`^(?:${WEEKDAY})$`);

/** "Met Bo Ek, head of the mission | on February 10 |": the day is none of the title's. */
const isDay = (first = '', second = ''): boolean =>
  IS_WEEKDAY.test(first) ||
  (isMonthName(first) && /^\d/.test(second)) ||
  (/^\d/.test(first) && isMonthName(second));

/** Where an apposition that begins at `from` closes: the mark itself, or the end of the sentence. */
function closingMark(context: RoleContext, from: number, mark: ',' | ')'): number | null {
  const { tokens, nameAt } = context;
  for (let i = from; i < Math.min(tokens.length, from + LONGEST); i++) {
    const token = tokens[i];
    if (!token) return null;
    if (
      token.text === mark ||
      /^[.;:]$/.test(token.text) ||
      (mark === ',' && /^[-–—]$/.test(token.text) && token.spaceBefore)
    )
      return i;
    const isDayBehind = token.lower === 'on' && isDay(tokens[i + 1]?.text, tokens[i + 2]?.text);
    if (mark === ',' && isDayBehind && tokens.slice(from, i).every(({ pos }) => pos !== 'VERB')) return i;
    if (nameAt[i]?.type === 'PERSON') return null;
    if (mark === ',' && token.pos === 'VERB' && isBodyOfRole(context, from, i)) return i;
    if (mark === ',' && /^(?:who|whom|whose|which|that)$/.test(token.lower)) return i;
    if (mark === ',' && (token.pos === 'AUX' || /^(?:he|she|it|they|we|i|you)$/.test(token.lower)))
      return null;
    if (mark === ',' && isSaying(tokens, i)) return null;
  }
  return tokens.length <= from + LONGEST ? tokens.length : null;
}

/** "After meeting Bo Ek, the mayor | told | reporters …": who says something is named or meant before it. */
const isSaying = (tokens: readonly Token[], verb: number): boolean =>
  SAID_VERBS.has(tokens[verb]?.lower ?? '') &&
  tokens[verb]?.pos === 'VERB' &&
  isRoleHead(tokens[verb - 1]) &&
  tokens[verb + 1]?.lower !== 'by';

/** "Bo Ek, president | Nordkall | signed": a bare role with its body, and then the verb. */
const isBodyOfRole = ({ tokens, nameAt }: RoleContext, from: number, verb: number): boolean =>
  isRoleHead(tokens[from]) && nameAt[from + 1]?.type === 'ORGANIZATION' && nameAt[from + 1]?.to === verb;

/** The role noun that heads the phrase: nothing but its modifiers stands before it. */
function firstHead(context: RoleContext, from: number, to: number): number | null {
  // "Bo Ek, | visits the owner |": a word and an article are a verb and its object.
  const [first, second] = [context.tokens[from]?.lower ?? '', context.tokens[from + 1]?.lower ?? ''];
  if (!DETERMINERS.has(first) && /^(?:the|an?|his|her|its|their)$/.test(second)) return null;
  for (let i = from; i < to; i++) {
    const token = context.tokens[i];
    if (!token || /^(?:and|or|but)$/.test(token.lower)) return null;
    if (isRoleHead(token) && !context.nameAt[i]) {
      let head = i;
      while (head + 1 < to && isRoleHead(context.tokens[head + 1]) && !context.nameAt[head + 1]) head++;
      return head;
    }
    const modifies =
      DETERMINERS.has(token.lower) ||
      (canBelong(context, i) && !/^(?:of|for|to|on|at|in|with)$/.test(token.lower)) ||
      (token.pos === 'VERB' &&
        /(?:ed|ing|en|born)$/.test(token.lower) &&
        DETERMINERS.has(context.tokens[from]?.lower ?? ''));
    if (!modifies || token.pos === 'NUM') return null;
  }
  return null;
}

/**
 * "Bo Ek, registrar, | University of Oslo | and Ana Lima", ", rector, | Nordkall, Norway |": where the body behind a
 * bare role ends.
 */
function behindBody({ tokens, nameAt }: RoleContext, from: number, close: number): number | null {
  const body = nameAt[close + 1];
  if (close !== from + 1 || tokens[close]?.text !== ',' || body?.type !== 'ORGANIZATION') return null;
  const place = tokens[body.to]?.text === ',' ? nameAt[body.to + 1] : null;
  const end = place?.type === 'PLACE' ? place.to : body.to;
  const next = tokens[end];
  const isJoined = next?.lower === 'and' && nameAt[end + 1]?.type === 'PERSON';
  return next === undefined || isJoined || next.pos === 'VERB' || next.text === '.' ? end : null;
}

/** The closing comma goes with the apposition unless it also parts the items of a list. */
function afterClosing(context: RoleContext, close: number): number {
  const next = context.tokens[close + 1];
  if (context.tokens[close]?.text !== ',' || !next) return close;
  const listGoesOn =
    /^(?:and|or|&|as|the|a|an)$/.test(next.lower) ||
    context.nameAt[close + 1] !== null ||
    isRoleHead(next) ||
    /^[A-Z]/.test(next.text);
  return listGoesOn ? close : close + 1;
}
