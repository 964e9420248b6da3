import { caseOf } from '../clauses/cases.ts';
import { behind, behindPreposition, objectsOf } from '../clauses/complements.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isVerb, verbAbove } from '../clauses/verbs.ts';
import { countryNamed } from '../gazetteer/countries.ts';
import { NO_HEAD } from '../syntax/tree.ts';
import { atEach, type EventContext, type EventFamily } from './extractor.ts';
import { LIGHT_VERBS } from './frames/light-verbs.ts';
import { GATHERING_NOUNS, PRESS, PRESS_NOUNS } from './frames/noun-frames.ts';
import { partiesOf } from './parties.ts';
import { placeIn } from './place-in.ts';
import { isAnybody } from './possible-parties.ts';
import type { ReportDraft } from './report-draft.ts';
import { reportOf } from './report-of.ts';
import { claimOfVerb } from './status/claim-of-verb.ts';
import { whenIn } from './when-in.ts';

function pressConferenceAt(context: EventContext, noun: number): readonly ReportDraft[] {
  const { view, discourse } = context;
  if (!PRESS.has(view.units[noun - 1]?.lower ?? '')) return [];
  const verb = verbAbove(view, view.tree.heads[noun] ?? NO_HEAD);
  if (verb === null) return [];
  const speaking =
    /^(?:at|during|in)$/.test(caseOf(view, noun)) || LIGHT_VERBS.has(view.units[verb]?.lower ?? '');
  const speakers = partiesOf(discourse, view, subjectsOf(view, verb), { personsOnly: true });
  if (!speaking || speakers.length === 0) return [];
  const claim = claimOfVerb(view, verb);
  // "At a joint news conference with Bo Ek".
  const beside = partiesOf(discourse, view, behindPreposition(view, [noun], 'with'), {
    exclude: speakers,
    personsOnly: true,
  });
  const sides = [[...speakers, ...beside]];
  return reportOf(context, { kind: 'PRESS_CONFERENCE', claim, sides, toldBy: noun });
}

const ATTENDING: ReadonlySet<string> = new Set(
  'address addressed addresses attend attended attending attends'.split(' '),
);
const TAKING_PART: ReadonlySet<string> = new Set(
  'join joined joins participate participated participates participating take taken takes taking took'.split(
    ' ',
  ),
);

function conferenceAt(context: EventContext, verb: number): readonly ReportDraft[] {
  const { view, discourse } = context;
  const word = view.units[verb]?.lower ?? '';
  const attends = ATTENDING.has(word);
  const takesPart = TAKING_PART.has(word) && /^(?:part|in)$/.test(view.units[verb + 1]?.lower ?? '');
  if (!attends && !takesPart) return [];
  // Without a gathering there is no need of a tree.
  if (!view.units.some((_, at) => isGathering(context, at)) || !isVerb(view, verb)) return [];
  const units = attends
    ? objectsOf(view, verb)
    : [...behindPreposition(view, [verb, verb + 1], 'in'), titleFrom(view, verb + 2)];
  if (!units.some((at) => isGathering(context, at))) return [];
  const people = partiesOf(discourse, view, subjectsOf(view, verb), { personsOnly: true });
  if (people.length === 0) return [];
  const claim = claimOfVerb(view, verb);
  return reportOf(context, { kind: 'CONFERENCE', claim, sides: [people], toldBy: verb });
}

/** "Took part in | the Leaders' Week": the last of the capitals from a unit on. */
function titleFrom(view: SentenceView, from: number): number {
  let last = view.units[from]?.lower === 'in' ? from + 1 : from;
  while (/^(?:[A-Z].*|')$/.test(view.units[last + 1]?.text ?? '')) last++;
  return last;
}

const COMING_TOGETHER: ReadonlySet<string> = new Set(
  'convene convened convenes gather gathered gathers meet meets met'.split(' '),
);

/** "Ministers of the union met in Oslo": the members of one body are on one side. */
function membersMeetingAt(context: EventContext, verb: number): readonly ReportDraft[] {
  const { view, discourse, parties } = context;
  if (!isVerb(view, verb)) return [];
  // Without a plural that may be a body there is no need of a tree.
  if (!view.units.some((_, at) => view.tree.tags[at] === 'NNS' && parties.mayBeAt(at))) return [];
  const members = subjectsOf(view, verb).filter((at) => view.tree.tags[at] === 'NNS');
  const bodies = partiesOf(discourse, view, members);
  const isOneBody =
    bodies.length === 1 && bodies.every((body) => discourse.drafts[body]?.type === 'ORGANIZATION');
  if (!isOneBody || objectsOf(view, verb).length > 0 || behind(view, [verb], 'with').length > 0) return [];
  const claim = claimOfVerb(view, verb);
  return reportOf(context, { kind: 'CONFERENCE', claim, sides: [bodies], toldBy: verb });
}

function isGathering({ view }: EventContext, unit: number): boolean {
  const words = view.units[unit]?.lower.split(/[\s-]+/) ?? [];
  return words.some((word) => GATHERING_NOUNS.has(word));
}

const ELECTIONS: ReadonlySet<string> = new Set(['election', 'elections']);

function electionAt(context: EventContext, noun: number): readonly ReportDraft[] {
  const { view, discourse, original } = context;
  if (view.tree.labels[noun] === 'compound') return [];
  const when = whenIn(view, noun, original);
  const verb = verbAbove(view, view.tree.heads[noun] ?? NO_HEAD);
  if (
    verb !== null &&
    !/^(?:be|is|was|held|hold|place|take|takes|took|taken|scheduled|set|due|fall|falls|fell|planned)$/.test(
      view.units[verb]?.lower ?? '',
    )
  )
    return [];
  if (when.from === null || !isToldOf(view, noun)) return [];
  const held = verb === null ? 'OCCURRED' : claimOfVerb(view, verb);
  const status = held === 'OCCURRED' && view.units.some(({ lower }) => lower === 'will') ? 'PLANNED' : held;
  if (status === 'NONE') return [];
  return [
    {
      kind: 'ELECTION',
      status,
      sides: [],
      when,
      place: countryBefore(context, noun) ?? placeIn(discourse, view, noun),
      sentences: [view.index],
    },
  ];
}

/**
 * Whether a noun is what its clause tells of: a subject, or, where the verb hangs below it, what an auxiliary follows.
 */
const isToldOf = (view: SentenceView, noun: number): boolean =>
  /^nsubj/.test(view.tree.labels[noun] ?? '') ||
  /^(?:are|is|was|were|will)$/.test(view.units[noun + 1]?.lower ?? '');

function countryBefore({ view }: EventContext, noun: number): number | null {
  for (let unit = noun - 1; unit >= Math.max(0, noun - 4); unit--) {
    const entity = view.entities[unit];
    if (entity !== null && entity !== undefined && countryNamed(view.units[unit]?.text ?? '') !== null)
      return entity;
  }
  return null;
}

/** Where people were together on one side: being there is no encounter. */
export const gatherings: readonly EventFamily[] = [
  { words: PRESS_NOUNS, isPossible: isAnybody, find: atEach(pressConferenceAt) },
  { words: new Set([...ATTENDING, ...TAKING_PART]), isPossible: isAnybody, find: atEach(conferenceAt) },
  { words: COMING_TOGETHER, isPossible: ({ parties }) => parties.hasOther, find: atEach(membersMeetingAt) },
  // Only with a day or year.
  {
    words: ELECTIONS,
    isPossible: ({ view }) => view.dates.some((date) => date !== null),
    find: atEach(electionAt),
  },
];
