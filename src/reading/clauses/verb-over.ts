import { NO_HEAD } from '../syntax/tree.ts';
import type { SentenceView } from './sentence-view.ts';
import { isVerb } from './verbs.ts';

/** The verb under which a unit stands; the unit itself if it is one; NO_HEAD for none. */
export function verbOver(view: SentenceView, unit: number): number {
  let at = unit;
  for (let steps = 0; steps < 50; steps++) {
    const isPart = /^(?:aux|aux:pass|cop|amod|compound)$/.test(view.tree.labels[at] ?? '');
    if (isVerb(view, at) && !isPart && !isNaming(view, at)) return at;
    const head = view.tree.heads[at] ?? NO_HEAD;
    if (head === NO_HEAD) return at;
    at = head;
  }
  return at;
}

/** "Signed with a man | called | Bo Ek on 3 May": it gives a name, and nothing was then. */
const isNaming = ({ entities, tree, units }: SentenceView, unit: number): boolean =>
  tree.labels[unit] === 'acl' &&
  /^(?:called|named)$/.test(units[unit]?.lower ?? '') &&
  entities[unit + 1] != null;
