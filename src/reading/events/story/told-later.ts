import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import type { EventKind } from '../../reading.ts';
import type { EventContext } from '../extractor.ts';
import { NOUN_FRAMES } from '../frames/noun-frames.ts';
import { placeIn } from '../place-in.ts';
import { type DraftWhen, type ReportDraft, UNDATED, whenOf } from '../report-draft.ts';
import { whenIn } from '../when-in.ts';

/** How many sentences behind an event its date may be told, and among how many events it is looked for. */
const WITHIN = 2;
const LOOKED_AT = 8;
const KNOWN = /^(?:the|this|that|their|its|his|her)$/;
/** Another meeting than the one told. */
const ANOTHER =
  /^(?:second|third|next|further|another|new|other|previous|earlier|last|first|final|separate|similar|planned)$/;
const TOOK_PLACE = /^(?:took|was|were|lasted|happened|began|started|ended|came|occurred)$/;

/**
 * "The conversation took place on Friday", "Their talks, in Rome on 3 May, …": a sentence that tells the day of an
 * event told before. Gives that report with its day and its index; null for other sentences.
 */
export function datedLater(
  reports: readonly ReportDraft[],
  { view, discourse, original }: EventContext,
): { readonly index: number; readonly report: ReportDraft } | null {
  if (view.dates.every((date) => date === null)) return null;
  const noun = subjectOfTelling(view);
  if (noun === null) return null;
  if (noun.kind === null && endsInOtherTime(discourse.viewAt(view.index - 1))) return null;
  const skipped = Math.max(0, reports.length - LOOKED_AT);
  const found = reports
    .slice(skipped)
    .findLastIndex(
      ({ sides, sentences, status }) =>
        sides.length > 1 && (sentences[0] ?? view.index) >= view.index - WITHIN && status === 'OCCURRED',
    );
  const report = reports[skipped + found];
  if (found < 0 || !report || !isOfKind(report.kind, noun.kind)) return null;
  // "The two debated once. | That was two nights before |": rather than on the day that the story was at.
  const isLent = noun.kind === null && report.sentences.length > 1 && report.sentences[0] === view.index - 1;
  if (report.when.from !== null && !isLent) return null;
  const own = whenIn(view, noun.unit, original);
  const when = own.from === null ? whenHeld(view, noun.unit, original) : own;
  if (when.from === null) return null;
  const place = report.place ?? placeIn(discourse, view, noun.unit);
  const sentences = [...new Set([...report.sentences, view.index])];
  return { index: skipped + found, report: { ...report, when, place, sentences } };
}

/** "Had not seen her | since the night he fled |. That was in May": that night. */
const endsInOtherTime = (before: SentenceView | null | undefined): boolean =>
  before != null &&
  /\b(?:after|before|since|until) (?:that|the) (?:[a-z]+ )?(?:afternoon|autumn|day|evening|morning|night|spring|summer|time|week|winter|year)\b[^.;]*\.?$/.test(
    wordsOf(before),
  );

/** "The talks, which took place on | May 3 |, were brief": the only date, behind what says that they were held. */
export function whenHeld({ units, dates }: SentenceView, noun: number, original: string): DraftWhen {
  const [date, ...others] = dates.filter((one) => one !== null);
  const behind = wordsOf({ units: units.slice(noun + 1, noun + 5) });
  const isHeld = /^, (?:held|which (?:took place|was held|were held))\b/.test(behind);
  return date && others.length === 0 && isHeld ? whenOf(date, original) : UNDATED;
}

interface Telling {
  readonly unit: number;
  /** Null for "it", which is of any kind. */
  readonly kind: EventKind | null;
}

/** The noun at the head of the sentence that names a coming together as one known, or "it" that took place. */
function subjectOfTelling(view: SentenceView): Telling | null {
  const { units, dates } = view;
  if (
    /^(?:it|they)$/.test(units[0]?.lower ?? '') &&
    TOOK_PLACE.test(units[1]?.lower ?? '') &&
    units[2]?.lower === 'place'
  )
    return { unit: 1, kind: null };
  const inside = heldAt(view) ?? confirmedAt(view);
  if (inside !== null) return inside;
  if (isWasOn(units, dates)) return { unit: 1, kind: null };
  if (!KNOWN.test(units[0]?.lower ?? '')) return null;
  for (const [unit, { lower }] of units.slice(0, 5).entries()) {
    if (ANOTHER.test(lower)) return null;
    const kind = NOUN_FRAMES.get(lower);
    if (kind) return { unit, kind };
  }
  return null;
}

/**
 * "A spokesman confirmed | the meeting |, in Quito on May 3": a coming together as one known, with where and when it
 * was.
 */
function confirmedAt({ units, dates }: SentenceView): Telling | null {
  const verb = units.findIndex(({ lower }) => /^(?:acknowledged|confirmed|described|disclosed)$/.test(lower));
  const unit = verb + 2;
  const kind = NOUN_FRAMES.get(units[unit]?.lower ?? '');
  const date = dates.findIndex((one, at) => one !== null && at > unit);
  if (verb < 0 || !kind || !KNOWN.test(units[verb + 1]?.lower ?? '') || date < 0 || date > unit + 6)
    return null;
  const isPlain = units
    .slice(unit + 1, date)
    .every(({ lower, kind: named }) => named === 'PLACE' || /^(?:,|at|in|on)$/.test(lower));
  return isPlain ? { unit, kind } : null;
}

/** "She said | the dinner | took place on June 6": a coming together as one known, that took place. */
function heldAt({ units }: SentenceView): Telling | null {
  for (const [unit, { lower }] of units.entries()) {
    const kind = NOUN_FRAMES.get(lower);
    if (!kind || !KNOWN.test(units[unit - 1]?.lower ?? '')) continue;
    const behind = `${units[unit + 1]?.lower ?? ''} ${units[unit + 2]?.lower ?? ''}`;
    if (/^(?:took place|was held|were held|happened)\b/.test(behind)) return { unit, kind };
  }
  return null;
}

/** "| That was on 4 March |", "| It was on a Tuesday |", "| It was | the winter of 1978": nothing but the time. */
function isWasOn(units: SentenceView['units'], dates: SentenceView['dates']): boolean {
  const date = dates.findIndex((one) => one !== null);
  const opening = units.slice(0, date).map(({ lower }) => lower);
  const isLast = /^(?:[.,;]|and)$/.test(units[date + 1]?.text ?? '.');
  return (
    date <= 5 &&
    (/^(?:it|that|this) was(?: back)? (?:in|on)(?: an?| late| early)?$/.test(opening.join(' ')) ||
      // "It was 12 October 2003.", but not "it was Monday's talks".
      (isLast && /^(?:it|that|this) was(?: now)?$/.test(opening.join(' '))))
  );
}

/** Whether a noun of one kind may name an event told as another; null is of any kind. */
export const isOfKind = (told: EventKind, named: EventKind | null): boolean =>
  named === null ||
  named === told ||
  (named === 'MEETING' && told !== 'AGREEMENT') ||
  (told === 'MEETING' && (named === 'NEGOTIATION' || named === 'SUMMIT'));
