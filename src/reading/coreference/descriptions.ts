import type { SentenceView } from '../clauses/sentence-view.ts';
import { childOf, childrenOf, NO_HEAD } from '../syntax/tree.ts';
import type { Discourse } from './discourse.ts';

/** What somebody does or suffers, and the noun by which courts and reporters then call him. */
const BY_DEED: readonly {
  readonly verbs: RegExp;
  readonly as: 'SUBJECT' | 'OBJECT';
  readonly noun: string;
}[] = [
  { verbs: /^(?:den(?:y|ies|ied)|plead(?:s|ed)?|pled)$/, as: 'SUBJECT', noun: 'defendant' },
  { verbs: /^(?:accused|charged|convicted|indicted|sentenced|acquitted)$/, as: 'OBJECT', noun: 'defendant' },
  { verbs: /^(?:testif(?:y|ies|ied))$/, as: 'SUBJECT', noun: 'witness' },
  { verbs: /^(?:founded)$/, as: 'SUBJECT', noun: 'founder' },
];

/** Notes what a sentence says that persons are: "Ana Lima, a widow, …", "Bo Ek was the driver", "Cleo Ruiz, 54,". */
export function noteDescriptions(discourse: Discourse, view: SentenceView): void {
  for (const [unit, entity] of view.entities.entries()) {
    if (entity === null || !discourse.isPerson(entity) || !mayDescribe(view, unit)) continue;
    const { tree, units } = view;
    for (const noun of childrenOf(tree, unit, 'appos')) note(discourse, view, entity, noun);
    const head = tree.heads[unit] ?? NO_HEAD;
    const isSubject = /^nsubj/.test(tree.labels[unit] ?? '');
    if (head !== NO_HEAD && isSubject && childOf(tree, head, 'cop') !== undefined)
      note(discourse, view, entity, head);
    const age = units[unit + 2];
    if (units[unit + 1]?.text === ',' && age && /^\d{1,3}$/.test(age.text) && units[unit + 3]?.text === ',')
      discourse.describe(entity, `${age.text}-year-old`);
    const verb = units[head]?.lower ?? '';
    const passive = childOf(tree, head, 'aux:pass') !== undefined;
    for (const { verbs, as, noun } of BY_DEED) {
      const suffers = passive ? isSubject : tree.labels[unit] === 'obj';
      if (head !== NO_HEAD && verbs.test(verb) && (as === 'OBJECT' ? suffers : isSubject && !passive))
        discourse.describe(entity, noun);
    }
  }
}

/** Whether the words behind a name can say something of it at all, so that most sentences need no tree. */
function mayDescribe(view: SentenceView, unit: number): boolean {
  return view.units
    .slice(unit + 1, unit + 5)
    .some(
      ({ lower }) =>
        /^(?:,|is|was|are|were|been|be)$/.test(lower) || BY_DEED.some(({ verbs }) => verbs.test(lower)),
    );
}

function note(discourse: Discourse, view: SentenceView, entity: number, noun: number): void {
  const tag = view.tree.tags[noun] ?? '';
  if (view.entities[noun] !== null || view.dates[noun] !== null || !/^NN$/.test(tag)) return;
  if (
    childOf(view.tree, noun, 'det') === undefined &&
    childOf(view.tree, noun, 'compound', 'amod') === undefined
  )
    return;
  discourse.describe(entity, view.units[noun]?.lower ?? '');
}
