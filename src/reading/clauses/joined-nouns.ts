import type { SentenceView } from './sentence-view.ts';

/**
 * "Had coffee with Bo Ek on Monday and a | drink | with Cleo Ruiz on Tuesday": whether a noun is another of the verb's,
 * behind a comma or "and".
 */
export function isJoinedNoun({ tree, units }: SentenceView, noun: number): boolean {
  if (!/^(?:advcl|conj|parataxis)$/.test(tree.labels[noun] ?? '') || !/^NN/.test(tree.tags[noun] ?? ''))
    return false;
  const before = /^(?:an?|the)$/.test(units[noun - 1]?.lower ?? '') ? noun - 2 : noun - 1;
  return /^(?:,|and)$/.test(units[before]?.lower ?? '');
}
