import type { SentenceView } from '../../clauses/sentence-view.ts';
import { LIGHT_VERBS } from '../frames/light-verbs.ts';

/** How far before what it is called the verb may stand. */
const CALLED_WITHIN = 10;

/** "| Held | what officials called talks", "had what her aides described as a frank chat". */
export function calledBefore({ units }: SentenceView, noun: number): number | null {
  const what = units.findLastIndex(
    ({ lower }, unit) => unit < noun && unit > noun - CALLED_WITHIN && lower === 'what',
  );
  const isCalled = units
    .slice(Math.max(0, what), noun)
    .some(({ lower }) => /^(?:billed|call(?:ed|s)|describe[ds]|dubbed|labelled|termed)$/.test(lower));
  return what > 0 && isCalled && LIGHT_VERBS.has(units[what - 1]?.lower ?? '') ? what - 1 : null;
}
