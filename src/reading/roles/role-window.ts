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
    } else if (canBelong(context, low - 1)) low--;
    else break;
  }
  return low;
}
