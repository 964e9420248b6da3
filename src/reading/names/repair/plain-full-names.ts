import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { isFullName } from './addressed.ts';
import { listsOfWord, unclaimed } from './claims.ts';
import { foundInProse } from './in-prose.ts';

const DAYS = bitOf('calendar');
/** Words that are capitalised as often as this, or less often, are no names where a sentence begins with them. */
const SELDOM_SMALL = 2;

/** "The minister, | Tomas Brink |, said": a given name and a family name of the lists that was taken for nothing. */
export function addFullNames(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const found = foundInProse(contexts, (sentence, first, context) => {
    const { initial, runs, words } = context;
    // "On Sunday | Tomas Brink | left".
    const isBehindDay = runs.from[first] === first - 1 && (listsOfWord(first - 1, context) & DAYS) !== 0;
    if ((runs.from[first] !== first && !isBehindDay) || runs.to[first] !== first + 2) return null;
    const name: NameSpan = { type: 'PERSON', sentence, first, last: first + 2 };
    const isName = initial[first] === 0 || (words[first]?.usualCase ?? 0) <= SELDOM_SMALL;
    return isName && isWritten(name, context) && isFullName(name, context) ? name : null;
  });
  return [...names, ...unclaimed(found, names, contexts)];
}

/** Two words in letters, neither all in capitals. */
const isWritten = ({ first, last }: NameSpan, { words }: SentenceContext): boolean =>
  words.slice(first, last).every(({ letters, upper }) => letters && !upper);
