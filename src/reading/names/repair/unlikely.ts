import { bitOf, NAME_BITS } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { listsOf } from './claims.ts';

const NO_NAMES = bitOf('demonyms') | bitOf('peoples') | bitOf('calendar') | bitOf('acronyms-no');
const NAMES = NAME_BITS & ~NO_NAMES & ~bitOf('first-names') & ~bitOf('last-names') & ~bitOf('cities-small');

/** Takes out what is no name by itself: peoples, days, "Democrats and Republicans", "US" before a currency sign. */
export function dropUnlikely(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  return names.filter((name) => {
    const context = contexts[name.sentence];
    if (!context) return false;
    if (context.words[name.last]?.text === '$' && context.words[name.last - 1]?.upper) return false;
    if (isPairOfPeoples(name, context)) return false;
    const whole = listsOf(name, context);
    return (whole & NO_NAMES) === 0 || (whole & NAMES) !== 0;
  });
}

function isPairOfPeoples({ first, last, sentence, type }: NameSpan, context: SentenceContext): boolean {
  const { words } = context;
  if (last - first !== 3 || !/^(?:and|or|&|\/)$/.test(words[first + 1]?.text ?? '')) return false;
  return [first, last - 1].every(
    (at) => (listsOf({ type, sentence, first: at, last: at + 1 }, context) & NO_NAMES) !== 0,
  );
}
