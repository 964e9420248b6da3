import { NO_HEAD } from '../syntax/tree.ts';
import type { SentenceView } from './sentence-view.ts';
import { isVerb } from './verbs.ts';

/** The verb under which a unit stands; the unit itself if it is one; NO_HEAD for none. */
export function verbOver(view: SentenceView, unit: number): number {
  let at = unit;
  for (let steps = 0; steps < 50; steps++) {
    if (isVerb(view, at) && !/^(?:aux|aux:pass|cop|amod|compound)$/.test(view.tree.labels[at] ?? ''))
      return at;
    const head = view.tree.heads[at] ?? NO_HEAD;
    if (head === NO_HEAD) return at;
    at = head;
  }
  return at;
}
