import { behindPreposition, isVerb, objectsOf, soonBehind, subjectsOf } from '../clauses/arguments.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { childrenOf } from '../syntax/tree.ts';
import type { EventContext, EventExtractor } from './extractor.ts';
import { AGREEMENT_NOUNS } from './frames/noun-frames.ts';
import { VERB_FRAMES, type VerbFrame } from './frames/verb-frames.ts';
import { partiesOf } from './parties.ts';
import type { ReportDraft } from './report-draft.ts';
import { eachAlone, facing, kindByWords } from './sides.ts';
import { claimOfVerb } from './status.ts';
import { placeIn, whenIn } from './time-and-place.ts';

const FRAMES_BY_FORM = new Map<string, VerbFrame[]>();
for (const frame of VERB_FRAMES)
  for (const form of frame.forms) FRAMES_BY_FORM.set(form, [...(FRAMES_BY_FORM.get(form) ?? []), frame]);

/** "A met B", "B was received by A", "they spoke", "A, who sat down with B". */
export const verbEncounters: EventExtractor = (context) => {
  const { view } = context;
  return view.units.flatMap((unit, verb) => {
    const frames = FRAMES_BY_FORM.get(unit.lower);
    if (!frames || !isVerb(view, verb) || /^(?:amod|compound|aux|cop)$/.test(view.tree.labels[verb] ?? ''))
      return [];
    for (const frame of frames) {
      const draft = readFrame(context, verb, frame);
      if (draft) return [draft];
    }
    return [];
  });
};

function readFrame(context: EventContext, verb: number, frame: VerbFrame): ReportDraft | null {
  const { view, discourse, original } = context;
  const { needs } = frame;
  if (needs && !view.units.slice(verb + 1, verb + 5).some(({ lower }) => needs.test(lower))) return null;
  if (frame.kind === 'AGREEMENT' && !isAboutTerms(view, verb)) return null;
  if (frame.kind === 'CALL' && /^call/.test(view.units[verb]?.lower ?? '') && isNaming(view, verb))
    return null;
  const claim = claimOfVerb(view, verb);
  if (claim === 'NONE') return null;
  const sides = isPassive(view, verb)
    ? passiveSides(context, verb, frame)
    : activeSides(context, verb, frame);
  if (!sides) return null;
  return {
    kind: kindByWords(view, verb, frame.kind),
    status: claim,
    sides,
    when: whenIn(view, verb, original),
    place: placeIn(discourse, view, verb),
    sentences: [view.index],
  };
}

/** Signing is of a paper; agreeing "with" somebody's words is no agreement of two. */
function isAboutTerms(view: SentenceView, verb: number): boolean {
  if (/^agree/.test(view.units[verb]?.lower ?? ''))
    return view.units.slice(verb + 1, verb + 3).some(({ lower }) => /^(?:to|on|upon)$/.test(lower));
  return view.units
    .slice(Math.max(0, verb - 12), verb + 14)
    .some(
      ({ lower }) =>
        AGREEMENT_NOUNS.has(lower) ||
        /^(?:contract|plan|paper|document|papers|documents|both|it)$/.test(lower),
    );
}

/** "She called him a friend", "called it \"a start\"": what follows the object says how it was named. */
function isNaming(view: SentenceView, verb: number): boolean {
  const object = objectsOf(view, verb).at(-1);
  const next = object === undefined ? undefined : view.units[object + 1];
  return (
    next !== undefined &&
    (next.text === '"' || /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(next.pos) || next.text === "'")
  );
}

function isPassive(view: SentenceView, verb: number): boolean {
  if (!/^VB[ND]$/.test(view.tree.tags[verb] ?? '')) return false;
  return (
    childrenOf(view.tree, verb, 'aux:pass', 'nsubj:pass', 'obl:agent').length > 0 ||
    /^(?:acl)$/.test(view.tree.labels[verb] ?? '')
  );
}

function passiveSides({ discourse, view }: EventContext, verb: number, frame: VerbFrame) {
  if (!frame.other.includes('OBJECT') && frame.kind !== 'AGREEMENT') return null;
  const agents = partiesOf(discourse, view, behindPreposition(view, [verb], 'by'));
  if (frame.kind === 'AGREEMENT') return eachAlone(agents);
  const met = partiesOf(discourse, view, subjectsOf(view, verb), {
    exclude: agents,
    personsOnly: frame.personsOnly ?? false,
  });
  return facing(agents, met);
}

function activeSides({ discourse, view }: EventContext, verb: number, frame: VerbFrame) {
  const subjects = partiesOf(discourse, view, subjectsOf(view, verb));
  if (frame.onJourney && !subjects.some((party) => party === discourse.leader)) return null;
  const options = { exclude: subjects, personsOnly: frame.personsOnly ?? false };
  for (const complement of frame.other) {
    const objects = objectsOf(view, verb);
    const units =
      complement === 'OBJECT'
        ? objects
        : [...behindPreposition(view, [verb, ...objects], complement), ...soonBehind(view, verb, complement)];
    const others = partiesOf(discourse, view, units, options);
    const sides = facing(subjects, others);
    if (sides) return sides;
    // Somebody unnamed is met: what follows cannot make the subjects meet each other.
    if (units.length > 0 && (complement !== 'OBJECT' || frame.kind !== 'AGREEMENT')) return null;
  }
  return frame.reciprocal ? eachAlone(subjects) : null;
}
