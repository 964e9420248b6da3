import { behindPreposition } from '../../clauses/complements.ts';
import { listAround } from '../../clauses/lists.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { childrenOf } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { LIGHT_VERBS } from '../frames/light-verbs.ts';
import { partiesOf } from '../parties.ts';
import { eachAlone, facing } from '../sides.ts';
import { claimOfVerb } from '../status/claim-of-verb.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';

/**
 * "The call that A and B held in May", "the talks A had with B", "the call he had from B": the clause behind the noun
 * tells it.
 */
export function byClauseBehind(
  { view, discourse }: EventContext,
  { at: noun, kind }: EventNoun,
): FoundSides | null {
  for (const verb of clausesBehind(view, noun)) {
    const own =
      childrenOf(view.tree, verb, 'nsubj').find((subject) => subject > noun) ??
      (isNamed(view, noun + 1) ? noun + 1 : undefined);
    if (!LIGHT_VERBS.has(view.units[verb]?.lower ?? '') || own === undefined) continue;
    const subjects = partiesOf(discourse, view, listAround(view, own));
    const prepositions = kind === 'CALL' ? ['with', 'from', 'to'] : ['with'];
    const others = partiesOf(
      discourse,
      view,
      prepositions.flatMap((preposition) => behindPreposition(view, [verb, noun], preposition)),
      { exclude: subjects },
    );
    const sides = facing(subjects, others) ?? eachAlone(subjects);
    if (sides) return { sides, claim: claimOfVerb(view, verb), toldBy: verb };
  }
  return null;
}

/**
 * The verbs of the clauses that hang on a noun, also where the tree takes its "that" for the head of something else.
 */
function clausesBehind(view: SentenceView, noun: number): readonly number[] {
  const hanging = childrenOf(view.tree, noun, 'acl:relcl', 'acl', 'ccomp');
  // "The talks | Ana Lima had | with Bo Ek", "a meeting | he had held | with Bo Ek".
  const isPerfect = /^(?:had|has|have|'d)$/.test(view.units[noun + 2]?.lower ?? '');
  const isLight = (unit: number): boolean => LIGHT_VERBS.has(view.units[unit]?.lower ?? '');
  const verb = isPerfect && isLight(noun + 3) ? noun + 3 : noun + 2;
  const hasVerb = hanging.some((unit) => isLight(unit));
  if (!hasVerb && isNamed(view, noun + 1) && isLight(verb)) return [verb];
  if (hanging.length > 0 || !/^(?:that|which)$/.test(view.units[noun + 1]?.lower ?? '')) return hanging;
  const next = view.units.findIndex((_, unit) => unit > noun + 1 && isVerb(view, unit));
  return next < 0 ? [] : [next];
}

/** "The talks | Ana Lima | had", "the call | she | took". */
const isNamed = (view: SentenceView, unit: number): boolean =>
  view.entities[unit] != null || /^(?:he|she|they)$/.test(view.units[unit]?.lower ?? '');
