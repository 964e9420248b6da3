import type { SentenceView } from './sentence-view.ts';
import { isFiniteVerb } from './verbs.ts';

/** How far behind the participle the clause may begin to which it belongs. */
const CLAUSE_WITHIN = 20;

/**
 * "| Asked | by Bo Ek whether she knew, | Ana Lima | said no": whom a participle that opens its sentence is about,
 * where the tree hangs the clause behind it on something else; null for other verbs.
 */
export function subjectOfOpening(view: SentenceView, verb: number): number | null {
  const { entities, tree, units } = view;
  if (verb !== 0 || tree.tags[verb] !== 'VBN') return null;
  for (let comma = verb + 1; comma < Math.min(units.length - 2, verb + CLAUSE_WITHIN); comma++) {
    const subject = comma + 1;
    const isSomebody = entities[subject] != null || /^(?:he|she|they)$/.test(units[subject]?.lower ?? '');
    if (units[comma]?.text !== ',' || !isSomebody) continue;
    const isAdverb = tree.tags[subject + 1] === 'RB';
    if (isFiniteVerb(view, isAdverb ? subject + 2 : subject + 1)) return subject;
  }
  return null;
}
