import { isMonthName } from '../dates/words.ts';
import { isPostNominal } from '../names/post-nominals.ts';
import { PARTY } from '../names/repair/party-states.ts';
import { isRoleHead, type NamedTokens, type RoleContext } from './role-phrase.ts';

/** What follows a person's name and still belongs to it. Token index, exclusive. */
export interface NameTail {
  readonly to: number;
  /** The place of "President Emmanuel Macron | of France", which only a title before the name makes one. */
  readonly place: NamedTokens | null;
}

const GENERATION = /^(?:jr|sr|ii|iii|iv|v)\.?$/i;

/** Where somebody stands in a picture: ", left,", ", second from right,". */
const POSITION =
  /^(?:back|bottom|centre|center|far|foreground|fourth|from|front|in|left|right|row|second|the|third|top)$/;
const LONGEST_POSITION = 4;

/** ", Jr.,", "(R-Ohio)", ", left,", "of France". */
export function tailOf(context: RoleContext, name: NamedTokens, isTitled: boolean): NameTail {
  const { tokens, nameAt } = context;
  let to = name.to;
  const suffix = tokens[to]?.text === ',' ? to + 1 : to;
  const word = tokens[suffix]?.text ?? '';
  if ((GENERATION.test(word) || isPostNominal(word)) && !nameAt[suffix]) {
    to = suffix + 1;
    if (suffix > name.to && tokens[to]?.text === ',') to++;
  }
  if (tokens[to]?.text === '(') {
    const close = tokens.findIndex((token, i) => i > to && token.text === ')');
    const inside = tokens.slice(to + 1, close);
    // A role in brackets is read as one: roleBehindName. "(30 September)" is when.
    const plain = inside.every(
      (token, i) => nameAt[to + 1 + i]?.type !== 'PERSON' && !isRoleHead(token) && !isMonthName(token.text),
    );
    if (close > to && inside.length <= 5 && plain) to = close + 1;
  }
  to = behindParty(context, behindPosition(context, name, to));
  if (!isTitled || tokens[to]?.lower !== 'of') return { to, place: null };
  const article = tokens[to + 1]?.lower === 'the' ? 1 : 0;
  const place = nameAt[to + 1 + article];
  return place?.type === 'PLACE' && place.from === to + 1 + article
    ? { to: place.to, place }
    : { to, place: null };
}

/** Most tokens of a state: "N", ".", "Y.". */
const LONGEST_STATE = 3;

/** The token behind ", D-Ohio,"; `at` where no such words follow. */
function behindParty({ tokens }: RoleContext, at: number): number {
  const isParty =
    tokens[at]?.text === ',' && PARTY.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === '-';
  if (!isParty || tokens[at + 2]?.spaceBefore) return at;
  const state = tokens.slice(at + 3, at + 4 + LONGEST_STATE);
  const comma = state.findIndex(({ text }) => text === ',');
  return comma < 1 ? at : at + 4 + comma;
}

/**
 * The token behind ", left,"; `at` where no such words follow. "The mayor, Ana Lima, left, saying …" has a verb there.
 */
function behindPosition({ tokens }: RoleContext, name: NamedTokens, at: number): number {
  if (tokens[at]?.text !== ',' || tokens[name.from - 1]?.text === ',') return at;
  let end = at + 1;
  while (end <= at + LONGEST_POSITION && POSITION.test(tokens[end]?.lower ?? '')) end++;
  const isPosition = /^(?:left|right|cent(?:re|er)|foreground|row)$/.test(tokens[end - 1]?.lower ?? '');
  return isPosition && tokens[end]?.text === ',' ? end + 1 : at;
}
