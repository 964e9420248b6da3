import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { listsOfWord } from './claims.ts';
import { replaced } from './each-name.ts';

/** What ties a place or body to a firm, and to somebody. */
const OF_FIRM = /^(?:backed|based|controlled|funded|headquartered|led|listed|owned|registered|run)$/;
const OF_PERSON = /^(?:born|bred|educated|raised|trained)$/;

/** "| Oslo |-based | Nordkall |", "| Oslo |-born | Ana Lima |": two names, where the model read one over the hyphen. */
export function partBased(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  return replaced(names, contexts, partAtHyphen);
}

function partAtHyphen(name: NameSpan, context: SentenceContext): readonly NameSpan[] | null {
  const { words } = context;
  for (let hyphen = name.first + 1; hyphen < name.last; hyphen++) {
    const tie = words[hyphen + 1]?.text ?? '';
    if (words[hyphen]?.text !== '-' || !(OF_FIRM.test(tie) || OF_PERSON.test(tie))) continue;
    const where = resized(name, name.first, hyphen);
    const first = hyphen + 2;
    if (first >= name.last || !words[first]?.capital) return [where];
    const isGiven = (listsOfWord(first, context) & bitOf('first-names')) !== 0;
    const rest = resized(name, first, name.last);
    return [where, retyped(rest, isGiven || OF_PERSON.test(tie) ? 'PERSON' : 'ORGANIZATION')];
  }
  return null;
}
