import { behind, objectsOf } from '../../clauses/complements.ts';
import { listAround } from '../../clauses/lists.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { childrenOf } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { partiesOf } from '../parties.ts';
import { eachAlone, facing } from '../sides.ts';
import { claimOfNoun } from '../status/claim-of-noun.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';

/** How many units behind the noun its clause may begin. */
const WITHIN = 9;
/** What may stand between: "a meeting | was held | on Monday at which …". */
const TAKING_PLACE = /^(?:called|convened|had|held|place|there|took|was|were)$/;

/**
 * "A meeting at which A told B", "a dinner where A shouted at B", "talks at which A and B agreed": who does something to
 * whom there, or together.
 */
export function byWhereClause({ view, discourse }: EventContext, { at }: EventNoun): FoundSides | null {
  const verb = verbOfWhereClause(view, at);
  if (verb === null) return null;
  const own = childrenOf(view.tree, verb, 'nsubj').filter((unit) => unit > at);
  const subjects = partiesOf(
    discourse,
    view,
    own.flatMap((unit) => listAround(view, unit)),
    { personsOnly: true },
  );
  const units = [
    ...objectsOf(view, verb),
    ...['at', 'to', 'with'].flatMap((word) => behind(view, [verb], word)),
  ];
  const others = partiesOf(discourse, view, units, { exclude: subjects, personsOnly: true });
  // "A session at which A and B | failed to agree |".
  const sides =
    facing(subjects, others) ?? (others.length === 0 && own.length > 0 ? eachAlone(subjects) : null);
  return sides ? { sides, claim: claimOfNoun(view, at), toldBy: at } : null;
}

/** The verb of the clause that "at which" or "where" opens behind a noun. */
function verbOfWhereClause(view: SentenceView, noun: number): number | null {
  for (let unit = noun + 1; unit <= noun + WITHIN; unit++) {
    if (isVerb(view, unit) && !TAKING_PLACE.test(view.units[unit]?.lower ?? '')) return null;
    const word = view.units[unit]?.lower ?? '';
    const opens =
      /^(?:where|whereat)$/.test(word) ||
      (word === 'which' && /^(?:at|during|in)$/.test(view.units[unit - 1]?.lower ?? ''));
    if (opens) {
      const verb = view.units.findIndex(
        (_, at) => at > unit && isVerb(view, at) && !/:AUX$|^MD$/.test(view.tree.tags[at] ?? ''),
      );
      return verb < 0 ? null : verb;
    }
  }
  return null;
}
