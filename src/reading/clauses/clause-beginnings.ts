import { TELLING_VERBS } from '../speakers/said-verbs.ts';
import { beforeArticle } from './nominal-at.ts';
import type { SentenceView } from './sentence-view.ts';
import { isFiniteVerb } from './verbs.ts';

/**
 * "Ana Lima walked in, | and Bo Ek | greeted her", "…, and the mayor, Bo Ek, greeted her", where the tree gives the name
 * to the verb before.
 */
export function beginsClause(view: SentenceView, verb: number): boolean {
  const { units } = view;
  const and = beforeArticle(view, verb - 1);
  return (
    view.entities[verb - 1] != null &&
    /^(?:and|but|while)$/.test(units[and]?.lower ?? '') &&
    (units[and - 1]?.text === ',' || isDoneBefore(view, and)) &&
    isFiniteVerb(view, verb)
  );
}

/** "Cleo Ruiz | resigned | and Ana Lima met him": behind a verb right before "and" nobody is listed. */
const isDoneBefore = (view: SentenceView, and: number): boolean =>
  isFiniteVerb(view, and - 1) &&
  !TELLING_VERBS.has(view.units[and - 1]?.lower ?? '') &&
  !view.units.slice(0, and).some(({ lower }) => /^(?:that|which|whom?)$/.test(lower));
