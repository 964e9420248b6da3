import { caseOf } from '../clauses/cases.ts';
import { behind, behindPreposition } from '../clauses/complements.ts';
import { listAround } from '../clauses/lists.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isVerb, verbAbove } from '../clauses/verbs.ts';
import type { EventKind } from '../reading.ts';
import { childrenOf, NO_HEAD } from '../syntax/tree.ts';
import type { EventContext, EventExtractor } from './extractor.ts';
import { BY_WIRE, NOUN_FRAMES, nounOf } from './frames/noun-frames.ts';
import { LIGHT_VERBS } from './frames/verb-frames.ts';
import { partiesOf } from './parties.ts';
import type { ReportDraft } from './report-draft.ts';
import { eachAlone, facing, kindByWords } from './sides.ts';
import { type Claim, claimOfNoun, claimOfVerb } from './status.ts';
import { placeIn, whenIn } from './time-and-place.ts';

/** "A held talks with B", "the call between A and B", "during a meeting with B, A said", "A and B at the debate". */
export const nounEncounters: EventExtractor = (context) => {
  const { view, discourse, original } = context;
  return view.units.flatMap((unit, noun): ReportDraft[] => {
    const kind = NOUN_FRAMES.get(nounOf(unit.lower));
    if (
      !kind ||
      view.entities[noun] !== null ||
      !/^NN/.test(view.tree.tags[noun] ?? '') ||
      isModifier(view, noun)
    )
      return [];
    const found = sidesOf(context, noun, kind);
    if (!found || found.claim === 'NONE') return [];
    return [
      {
        kind: kindOf(view, noun, kind),
        status: found.claim,
        sides: found.sides,
        when: whenIn(view, found.toldBy, original),
        place: placeIn(discourse, view, found.toldBy),
        sentences: [view.index],
      },
    ];
  });
};

interface FoundSides {
  readonly sides: readonly (readonly number[])[];
  readonly claim: Claim;
  /** The unit around which time and place stand: the noun, or the verb of a clause that hangs on it. */
  readonly toldBy: number;
}

/** A phone makes a call of any talk; a courtesy call is none, but a visit. */
function kindOf(view: SentenceView, noun: number, kind: EventKind): EventKind {
  const before = [view.units[noun - 1]?.lower ?? '', view.units[noun - 2]?.lower ?? ''];
  if (before.some((word) => BY_WIRE.test(word))) return 'CALL';
  if (kind === 'CALL' && (before.includes('courtesy') || view.units[noun + 1]?.lower === 'on'))
    return 'VISIT';
  return kindByWords(view, noun, kind);
}

/** "Meeting room", "talks table": the noun only describes another. */
const isModifier = (view: SentenceView, noun: number): boolean =>
  view.tree.labels[noun] === 'compound' && (view.tree.heads[noun] ?? noun) > noun;

function sidesOf(context: EventContext, noun: number, kind: EventKind): FoundSides | null {
  const { view, discourse } = context;
  const verb = lightVerbOf(view, noun);
  if (verb !== null) {
    const subjects = partiesOf(discourse, view, subjectsOf(view, verb));
    const heads = [noun, verb];
    const preposition =
      kind === 'INTERVIEW' ? ['with', 'to'] : kind === 'CALL' ? ['with', 'on', 'to'] : ['with'];
    const units = preposition.flatMap((word) => behind(view, heads, word));
    const others = partiesOf(discourse, view, units, { exclude: subjects });
    const claim = joint(claimOfVerb(view, verb), claimOfNoun(view, noun));
    const sides =
      facing(subjects, others) ?? between(context, noun) ?? (units.length === 0 ? eachAlone(subjects) : null);
    return sides ? { sides, claim, toldBy: noun } : null;
  }
  const held = heldBy(context, noun);
  if (held) return held;
  const claim = claimOfNoun(view, noun);
  const sides = between(context, noun) ?? withOwner(context, noun) ?? atDebate(context, noun, kind);
  return sides ? { sides, claim, toldBy: noun } : null;
}

/** The verbs of the clauses that hang on a noun, also where the tree takes its "that" for the head of something else. */
function clausesBehind(view: SentenceView, noun: number): readonly number[] {
  const hanging = childrenOf(view.tree, noun, 'acl:relcl', 'acl', 'ccomp');
  if (hanging.length > 0 || !/^(?:that|which)$/.test(view.units[noun + 1]?.lower ?? '')) return hanging;
  const next = view.units.findIndex((_, unit) => unit > noun + 1 && isVerb(view, unit));
  return next < 0 ? [] : [next];
}

/** "The call that A and B held in May": the clause behind the noun tells it. */
function heldBy({ view, discourse }: EventContext, noun: number): FoundSides | null {
  for (const verb of clausesBehind(view, noun)) {
    const own = childrenOf(view.tree, verb, 'nsubj').find((subject) => subject > noun);
    if (!LIGHT_VERBS.has(view.units[verb]?.lower ?? '') || own === undefined) continue;
    const subjects = partiesOf(discourse, view, listAround(view, own));
    const others = partiesOf(discourse, view, behindPreposition(view, [verb, noun], 'with'), {
      exclude: subjects,
    });
    const sides = facing(subjects, others) ?? eachAlone(subjects);
    const claim = claimOfVerb(view, verb);
    if (sides) return { sides, claim, toldBy: verb };
  }
  return null;
}

/** The verb and its noun each have their word in it: "had no meeting", "will hold a planned meeting". */
function joint(ofVerb: Claim, ofNoun: Claim): Claim {
  if (ofVerb === 'NONE' || ofNoun === 'NONE') return 'NONE';
  if (ofNoun === 'DENIED' && ofVerb === 'DENIED') return 'DENIED';
  return ofVerb === 'OCCURRED' ? ofNoun : ofVerb;
}

/** The verb that makes an event of the noun: "held | talks", "took part in | talks". */
function lightVerbOf(view: SentenceView, noun: number): number | null {
  let top = noun;
  while (
    view.tree.labels[top] === 'conj' &&
    view.entities[view.tree.heads[top] ?? -1] === null &&
    !isVerb(view, view.tree.heads[top] ?? -1)
  )
    top = view.tree.heads[top] ?? top;
  const head = view.tree.heads[top] ?? NO_HEAD;
  if (!isVerb(view, head) || !LIGHT_VERBS.has(view.units[head]?.lower ?? '') || head > noun) return null;
  const label = view.tree.labels[top] ?? '';
  const direct = /^(?:obj|dep|obl:unmarked)$/.test(label) && caseOf(view, top) === '';
  return direct ||
    (label === 'obl' &&
      /^(?:in|into)$/.test(caseOf(view, top)) &&
      /^(?:part|participate)/.test(view.units[head + 1]?.lower ?? ''))
    ? head
    : null;
}

/** "Between A and B", "of A and B", "A and B's meeting": all stand on sides of their own. */
function between({ view, discourse }: EventContext, noun: number): readonly (readonly number[])[] | null {
  const parties = partiesOf(discourse, view, behind(view, [noun], 'between'));
  if (parties.length >= 2) return eachAlone(parties);
  const of = partiesOf(discourse, view, behindPreposition(view, [noun], 'of'), { personsOnly: true });
  return eachAlone(of);
}

/** "A's meeting with B", "his talks with B"; without an owner, "during a meeting with B" is the subject's. */
function withOwner({ view, discourse }: EventContext, noun: number): readonly (readonly number[])[] | null {
  const units = [...behind(view, [noun], 'with')];
  const owners = childrenOf(view.tree, noun, 'nmod:poss').flatMap((unit) => listAround(view, unit));
  const given = grantedTo(view, noun);
  if (given.length > 0) units.push(...given);
  const owning = partiesOf(discourse, view, owners);
  if (units.length === 0) return eachAlone(owning);
  const others = partiesOf(discourse, view, units, { exclude: owning });
  if (owners.length > 0) return facing(owning, others);
  const head = view.tree.heads[noun] ?? NO_HEAD;
  const verb = verbAbove(view, head);
  if (verb === null) return null;
  const subjects = partiesOf(discourse, view, subjectsOf(view, verb), { exclude: others, personsOnly: true });
  return view.tree.labels[noun] === 'nsubj' ? null : facing(subjects, others);
}

/** "In an interview granted to the agency, she said": whom it was given to. */
function grantedTo(view: SentenceView, noun: number): readonly number[] {
  const verbs = childrenOf(view.tree, noun, 'acl', 'acl:relcl', 'amod').filter((verb) =>
    /^(?:granted|given|accorded)$/.test(view.units[verb]?.lower ?? ''),
  );
  return [...behindPreposition(view, verbs, 'to'), ...behindPreposition(view, verbs, 'by')];
}

/** A caption: "A and B at the debate on Monday". */
function atDebate(
  { view, discourse }: EventContext,
  noun: number,
  kind: EventKind,
): readonly (readonly number[])[] | null {
  if (kind !== 'DEBATE' || !/^(?:at|during|in)$/.test(caseOf(view, noun))) return null;
  const verb = verbAbove(view, view.tree.heads[noun] ?? NO_HEAD);
  const units =
    verb === null
      ? view.units.flatMap((_, unit) =>
          unit < noun && view.entities[unit] !== null && caseOf(view, unit) === '' ? [unit] : [],
        )
      : subjectsOf(view, verb);
  return eachAlone(partiesOf(discourse, view, units, { personsOnly: true }));
}
