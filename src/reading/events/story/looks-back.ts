import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { TELLING_VERBS } from '../../speakers/said-verbs.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';

/** How far before its participle "had" may stand: "had | only once briefly | met". */
const HAD_WITHIN = 4;

/** "Had last met in June", "last spoke in March", "had met only once": named by the way, and no story of its own. */
const BY_THE_WAY =
  /\b(?:had|'d) (?:[a-z]+ly |only |also |both )?(?:last|first|never|once|previously|already)\b|\blast (?:[a-z]+ly )?(?:came|dined|met|sat|saw|spoke|talked|visited)\b|\b(?:date[sd]? (?:back )?(?:from|to)|go(?:es)? back to)\b/;

/** One of its words. Asked of every sentence, and few have one. */
const BACK = /^(?:'d|back|dated?|dates|had|last)$/;

export const isByTheWay = (view: SentenceView): boolean =>
  view.units.some(({ lower }) => BACK.test(lower)) && BY_THE_WAY.test(wordsOf(view));

/** Whether all that a sentence tells had been before ("she had met him in June"): its paragraph may tell more of it. */
export function looksBack(view: SentenceView): boolean {
  if (!view.units.some(({ lower }) => isHad(lower))) return false;
  return view.units.every(
    (_, unit) => !/^VB[DN]/.test(tagAt(view, unit)) || !isVerb(view, unit) || isBehindHad(view, unit),
  );
}

const tagAt = ({ tree }: SentenceView, unit: number): string => tree.tags[unit] ?? '';

const isHad = (word: string): boolean => word === 'had' || word === "'d";

/** "Had flown in and | dined |", "| said | she had met him". */
function isBehindHad(view: SentenceView, verb: number): boolean {
  const { units, tree } = view;
  const word = units[verb]?.lower ?? '';
  if (isHad(word) || word === 'been' || TELLING_VERBS.has(word)) return true;
  if (units.slice(Math.max(0, verb - HAD_WITHIN), verb).some(({ lower }) => isHad(lower))) return true;
  const head = tree.heads[verb] ?? NO_HEAD;
  const isJoined = tree.labels[verb] === 'conj' && childrenOf(tree, verb, 'nsubj', 'nsubj:pass').length === 0;
  return isJoined && head < verb && head !== NO_HEAD && isBehindHad(view, head);
}
