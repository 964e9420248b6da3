import { isInOpeningPhrase } from '../clauses/opening-phrase.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { verbOver } from '../clauses/verb-over.ts';
import { isVerb } from '../clauses/verbs.ts';
import type { EventKind } from '../reading.ts';
import { childrenOf } from '../syntax/tree.ts';
import type { EventContext } from './extractor.ts';
import { placeIn } from './place-in.ts';
import { type ReportDraft, whenOf } from './report-draft.ts';
import type { Claim } from './status/claim.ts';
import { namesOtherThing } from './story/dated-noun.ts';
import { daysOfOccasion } from './story/length-of-occasion.ts';
import { scheduledFor, tookPlaceOn } from './story/set-for.ts';
import { isInPhrase, whenIn } from './when-in.ts';

/** What a sentence says of an event, by its verb or noun. */
export interface Told {
  readonly kind: EventKind;
  readonly claim: Claim;
  /** Entities by side. */
  readonly sides: ReportDraft['sides'];
  /** The unit around which time and place stand. */
  readonly toldBy: number;
  /** Where the words give it themselves ("visited Oslo"), null for nowhere; else the place is looked for. */
  readonly place?: number | null;
}

/** "Meets", "is meeting", "holds talks": by the verb that tells of the event or stands over its noun. */
function isInPresent(view: SentenceView, toldBy: number): boolean {
  const verb = verbOver(view, toldBy);
  const tag = view.tree.tags[verb] ?? '';
  const auxiliaries = childrenOf(view.tree, verb, 'aux').map((unit) => view.units[unit]?.lower ?? '');
  // "Is being received by him on Friday".
  const isBeing = tag === 'VBN' && view.units[verb - 1]?.lower === 'being';
  if (tag === 'VBG' || isBeing) return auxiliaries.some((word) => /^(?:is|are|am|'s|'re)$/.test(word));
  // The tagger takes "Ana Lima and Bo Ek | meet | on Friday" for an infinitive.
  const isPresent = /^VB[PZ]$/.test(tag) || (tag === 'VB' && view.units[verb - 1]?.lower !== 'to');
  return isPresent && auxiliaries.length === 0;
}

/** "Is dining with him tonight", "next week": in no paper is it over, whenever that came out. */
const TONIGHT = /^(?:later today|next (?:month|week|year)|this (?:afternoon|evening)|tomorrow\b.*|tonight)$/i;
/** "Later this week": no longer than what is left of it, and so to come. */
const LATER = /^later (?:this (?:month|week|year)|today)$/i;

/** "Spoke of the | meeting | of Ana Lima and Bo Ek next week"; not "held | talks | with Bo Ek on next week's vote". */
function isNamedAhead(view: SentenceView, noun: number, publishedOn: string | null): boolean {
  if (isVerb(view, noun) || view.tree.labels[noun] === 'obj') return false;
  const at = view.dates.findIndex((date, unit) => date !== null && isInPhrase(view, noun, unit));
  const date = view.dates[at];
  if (!date || namesOtherThing(view, at, noun)) return false;
  return (
    LATER.test(view.units[at]?.text ?? '') ||
    (publishedOn !== null && date.from !== null && date.from > publishedOn)
  );
}

/** "| Following her call with Bo Ek |, Ana Lima met Dan Orr". */
const OPENING = /^(?:after|before|building|following|recalling)$/;

/** The report of an event with the time and place that its sentence gives it; none where the words only imagine it. */
export function reportOf(context: EventContext, told: Told): ReportDraft[] {
  const { kind, claim, sides, toldBy } = told;
  if (claim === 'NONE') return [];
  const { view, discourse, original, publishedOn } = context;
  const isPresent = claim === 'OCCURRED' && isInPresent(view, toldBy);
  const date =
    (/^(?:CANCELLED|PLANNED)$/.test(claim) ? scheduledFor(view, toldBy) : null) ??
    (isVerb(view, toldBy) ? null : tookPlaceOn(view, toldBy));
  const own = date
    ? whenOf(date, original)
    : whenIn(view, toldBy, original, claim === 'OCCURRED' && !isPresent ? publishedOn : null);
  const when = isVerb(view, toldBy) ? own : daysOfOccasion(view, toldBy, own);
  // "Meets him next week".
  const isAhead =
    TONIGHT.test(when.text ?? '') || (publishedOn !== null && when.from !== null && when.from > publishedOn);
  const isToCome = claim === 'OCCURRED' && isNamedAhead(view, toldBy, publishedOn);
  const status = (isAhead && isPresent) || isToCome ? 'PLANNED' : claim;
  const place = told.place === undefined ? placeIn(discourse, view, toldBy) : told.place;
  const report = { kind, status, sides, when, place, sentences: [view.index] };
  const isOpening = !isVerb(view, toldBy) && isInOpeningPhrase(view, toldBy, OPENING);
  return [isOpening ? { ...report, isOpening } : report];
}
