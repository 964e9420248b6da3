import type { Token } from '../text/token.ts';
import { canBelong, openingParenthesis, type RoleContext } from './role-phrase.ts';

/** No title is longer, so that a scan stays linear however odd the text. */
const LONGEST = 40;

/** How far left a title could reach from `end`: over nouns, links and names of organizations and places. */
export function windowStart(context: RoleContext, end: number): number {
  let low = end;
  while (low > 0 && end - low < LONGEST) {
    const previous = context.tokens[low - 1];
    if (previous?.text === ')') {
      const open = openingParenthesis(context, low - 1);
      if (open === null) break;
      low = open;
    } else if (canBelong(context, low - 1) || partsFields(context, low - 1)) low--;
    else break;
  }
  return low;
}

/** Offices that are held for fields. */
const OFFICES = /^(?:commissioner|minister|secretary)$/;
/** Words of the longest list of fields. */
const FIELDS = 10;

/** "Minister of Economy | , | Trade and Industry": a comma between the fields of one office. */
function partsFields({ tokens }: RoleContext, comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  let link = comma + 1;
  while (link < comma + FIELDS && (isCapital(tokens[link]) || tokens[link]?.text === ',')) link++;
  let first = comma - 1;
  while (first > comma - FIELDS && (isCapital(tokens[first]) || tokens[first]?.text === ',')) first--;
  return (
    /^(?:and|&)$/.test(tokens[link]?.lower ?? '') &&
    isCapital(tokens[link + 1]) &&
    /^(?:for|of)$/.test(tokens[first]?.lower ?? '') &&
    OFFICES.test(tokens[first - 1]?.lower ?? '')
  );
}

const isCapital = (token: Token | undefined): boolean => /^[A-Z]/.test(token?.text ?? '');
