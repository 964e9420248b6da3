import { isPostNominal } from '../names/post-nominals.ts';
import { isRoleHead, type NamedTokens, type RoleContext } from './role-phrase.ts';

/** What follows a person's name and still belongs to it. Token index, exclusive. */
export interface NameTail {
  readonly to: number;
  /** The place of "President Emmanuel Macron | of France", which only a title before the name makes one. */
  readonly place: NamedTokens | null;
}

const GENERATION = /^(?:jr|sr|ii|iii|iv|v)\.?$/i;

/** ", Jr.,", "(R-Ohio)", "of France". */
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
    // A role in brackets is read as one: roleBehindName.
    const plain = inside.every((token, i) => nameAt[to + 1 + i]?.type !== 'PERSON' && !isRoleHead(token));
    if (close > to && inside.length <= 5 && plain) to = close + 1;
  }
  if (!isTitled || tokens[to]?.lower !== 'of') return { to, place: null };
  const article = tokens[to + 1]?.lower === 'the' ? 1 : 0;
  const place = nameAt[to + 1 + article];
  return place?.type === 'PLACE' && place.from === to + 1 + article
    ? { to: place.to, place }
    : { to, place: null };
}
