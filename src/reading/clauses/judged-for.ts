import { childrenOf, NO_HEAD } from '../syntax/tree.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * Verbs that judge somebody by what he did. Source: B. Levin, English Verb Classes and Alternations (1993), 33,
 * judgement verbs, and verbs of punishing.
 */
const JUDGING =
  /^(?:admonish|applaud|arrest|attack|berate|blame|censure|chide|commend|condemn|congratulate|credit|criticis|criticiz|denounce|fault|fine|forgave|forgive|hail|honou?r|jail|laud|mock|pardon|prais|punish|rebuke|reprimand|reproach|reward|scold|sue|suspend|thank)(?:e|s|es|d|ed|ing|n)?$/;
const ACCUSING = /^(?:accus|convict|suspect)(?:e|s|es|ed|ing)?$/;

/**
 * "Ana Lima thanked | Bo Ek | for hosting her", "accused | him | of meeting her": who did it is the object of the verb
 * above; null for other verbs.
 */
export function judgedFor(view: SentenceView, above: number, verb: number): number | null {
  const { tree, units } = view;
  const isPerfect = units[verb - 1]?.lower === 'having';
  const link = units[isPerfect ? verb - 2 : verb - 1]?.lower;
  const judging = units[above]?.lower ?? '';
  const isJudged = (link === 'for' && JUDGING.test(judging)) || (link === 'of' && ACCUSING.test(judging));
  if (!isJudged || (!isPerfect && tree.tags[verb] !== 'VBG')) return null;
  return childrenOf(tree, above, 'obj').find((unit) => above < unit && unit < verb) ?? null;
}

/**
 * "| On Monday | Ana Lima criticised Bo Ek for meeting Dan Orr": when somebody was judged is not when he did it. Thanks
 * may be given on the spot, but not "for having met him".
 */
export function isDateOfJudging(view: SentenceView, date: number, verb: number): boolean {
  const above = view.tree.heads[verb] ?? NO_HEAD;
  if (date > verb || judgedFor(view, above, verb) === null) return false;
  return view.units[verb - 1]?.lower === 'having' || !/^thank/.test(view.units[above]?.lower ?? '');
}
