import { behind } from '../../clauses/complements.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { subjectsOf } from '../../clauses/subjects.ts';
import { isPassive, isVerb, verbOfSetting } from '../../clauses/verbs.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { GIVEN_FOR } from '../frames/noun-frames.ts';
import { partiesOf } from '../parties.ts';
import { eachAlone, facing } from '../sides.ts';
import { claimOfNoun } from '../status/claim-of-noun.ts';
import { inHonourOf } from './light-verb.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';

const GIVING = /^(?:given|granted|accorded|hosted|held|offered|thrown|begun|started|opened|conducted)$/;

/** "A spoke at a dinner given by B", "in an interview granted to B, A said", "talks begun by A and B". */
export function byGiver(
  { view, discourse }: EventContext,
  { at: noun, word, kind }: EventNoun,
): FoundSides | null {
  const giving = givingBehind(view, noun);
  if (giving === null) return null;
  const givers = partiesOf(discourse, view, behind(view, [giving], 'by'));
  const guests = partiesOf(
    discourse,
    view,
    [
      ...['to', 'for', 'with'].flatMap((preposition) => behind(view, [noun, giving], preposition)),
      ...inHonourOf(view, { at: noun, word, kind }),
    ],
    // A news agency interviews; no company has tea.
    { exclude: givers, personsOnly: kind !== 'INTERVIEW' },
  );
  const verb = verbOfSetting(view, noun);
  const isGiven = GIVEN_FOR.has(word) || kind === 'INTERVIEW';
  // "Was guest of honour | at a dinner given by her".
  const predicate = view.tree.heads[noun] ?? NO_HEAD;
  const who = verb === null ? childrenOf(view.tree, predicate, 'nsubj') : subjectsOf(view, verb);
  // "Praised the | dinner | given by her": he need not have been there.
  const isThere = view.tree.labels[noun] !== 'obj' || BEING_AT.test(view.units[predicate]?.lower ?? '');
  const speakers = isGiven && isThere ? partiesOf(discourse, view, who, { personsOnly: true }) : [];
  // "| Her | last interview was given to Bo Ek".
  const interviewed =
    kind === 'INTERVIEW'
      ? partiesOf(discourse, view, childrenOf(view.tree, noun, 'nmod:poss'), { personsOnly: true })
      : [];
  const sides =
    facing(givers, guests) ??
    (givers.length > 0 ? facing(givers, speakers) : facing(guests, speakers)) ??
    (isGiven ? null : eachAlone(givers)) ??
    facing(interviewed, guests);
  return sides ? { sides, claim: claimOfNoun(view, noun), toldBy: noun } : null;
}

const BEING_AT = /^(?:attend|enjoy|g[ai]v|join|lea|left|ha[ds]|have|t(?:ak|ook))/;

/** The participle that follows a noun, "that were" passed over. */
function givingBehind(view: SentenceView, noun: number): number | null {
  for (let unit = noun + 1; unit < noun + 5; unit++) {
    const word = view.units[unit]?.lower ?? '';
    if (GIVING.test(word) && isVerb(view, unit))
      return view.tree.tags[unit] === 'VBN' || isPassive(view, unit) ? unit : null;
    if (!/^(?:that|which|was|were|had|been)$/.test(word)) break;
  }
  // "A | dinner | in her honour was given by Bo Ek".
  const verb = view.tree.heads[noun] ?? NO_HEAD;
  const isGiven = view.tree.labels[noun] === 'nsubj:pass' && GIVING.test(view.units[verb]?.lower ?? '');
  return isGiven && verb > noun && isPassive(view, verb) ? verb : null;
}
