import { childrenOf } from '../syntax/tree.ts';
import { listAround } from './lists.ts';
import type { SentenceView } from './sentence-view.ts';

const SHOWING =
  /^(?:catch(?:es|ing)?|caught|film(?:ed|s)?|finds?|found|photograph(?:ed|s)?|pictured?|sees?|saw|seen|show(?:ed|n|s)?|spot(?:s|ted)?|watch(?:ed|es)?)$/;

/** "A photograph shows | them | shaking hands": whom somebody sees doing it, right before the verb. */
export function seenDoing({ tree, units }: SentenceView, head: number, verb: number): number | null {
  const isShown = SHOWING.test(units[head]?.lower ?? '') && tree.tags[verb] === 'VBG';
  return isShown && tree.heads[verb - 1] === head && tree.labels[verb - 1] === 'obj' ? verb - 1 : null;
}

/** "Ana Lima took | Bo Ek | to meet her", "sent | Bo Ek | to see her": who is taken along or sent does it, too. */
export function takenTo(view: SentenceView, head: number, verb: number): readonly number[] {
  const takes = /^(?:br(?:ings?|inging|ought)|t(?:ak(?:es?|ing)|ook))$/.test(view.units[head]?.lower ?? '');
  if ((!takes && !isSending(view, head)) || view.units[verb - 1]?.lower !== 'to') return [];
  return childrenOf(view.tree, head, 'obj', 'iobj')
    .filter((unit) => unit > head && unit < verb && view.dates[unit] === null)
    .flatMap((unit) => listAround(view, unit));
}

/** Who sends somebody does not go himself. */
export const isSending = ({ units }: SentenceView, verb: number): boolean =>
  /^(?:d[ei]spatch(?:es|ed|ing)?|sen(?:ds?|ding|t))$/.test(units[verb]?.lower ?? '');
