import { caseOf } from '../clauses/cases.ts';
import { isJoinedNoun } from '../clauses/joined-nouns.ts';
import { isInOpeningPhrase } from '../clauses/opening-phrase.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { verbOver } from '../clauses/verb-over.ts';
import { isVerb } from '../clauses/verbs.ts';
import { wordsOf } from '../clauses/words-of.ts';
import type { FoundDate } from '../dates/find-dates.ts';
import { childrenOf, dominates, NO_HEAD } from '../syntax/tree.ts';
import { VISIT_NOUNS } from './frames/noun-frames.ts';
import { type DraftWhen, UNDATED, whenOf } from './report-draft.ts';
import { isOfWhatStandsBeside } from './story/beside.ts';
import { namesOtherThing } from './story/dated-noun.ts';
import { isOfDecision } from './story/decided.ts';
import { isMeasured, measuredFrom } from './story/measured.ts';
import { arrivalBefore, isDayNamedBy } from './story/named-day.ts';
import { nearest } from './story/nearest-date.ts';
import { type DatedUnit, ofFrame, ofSegment } from './story/of-sentence.ts';
import { dateOfComing } from './story/on-coming.ts';
import { isAskedThere, isInPicture, isJustBefore, isOfOtherTime } from './story/other-times.ts';
import { sinceLast } from './story/since-last.ts';
import { isInSpokenRest } from './story/spoken-rest.ts';
import {
  closing,
  isBehindColonOf,
  isBehindRelativeOf,
  isInOtherRelative,
  isOfSameOccasion,
  isWhenClauseOf,
  segmentAround,
} from './story/surface-clause.ts';
import { tellsApart } from './story/telling.ts';
import { tellsOn } from './story/tells-on.ts';
import { isTerm } from './story/terms.ts';
import { isOfBirth } from './story/time-set.ts';
import { dateOfVisitAhead } from './story/visit-ahead.ts';

/**
 * The date that the sentence gives an event: below its own word, else in its clause, else in the clause it hangs on. Of
 * several none is asked that lies after the day `notAfter` (`YYYY-MM-DD`), by which the event has occurred.
 */
export function whenIn(
  view: SentenceView,
  predicate: number,
  original: string,
  notAfter: string | null = null,
): DraftWhen {
  const since = sinceLast(view, predicate);
  const lastTime = since === null ? null : view.dates[since];
  if (lastTime) return whenOf(lastTime, original);
  const captioned = ofCaption(view, predicate);
  if (captioned) return whenOf(captioned, original);
  const all = view.dates.flatMap((date, unit) =>
    date &&
    !isTerm(view, unit, predicate) &&
    !isInOtherRelative(view, unit, predicate) &&
    !isOfWhatStandsBeside(view, unit, predicate) &&
    !isOfOtherTime(view, unit, predicate) &&
    !isOfBirth(view, unit) &&
    !isOfDecision(view, unit, predicate) &&
    !isOfOthersVisit(view, unit, predicate) &&
    !isOfOpening(view, unit, predicate, RECALLING) &&
    !namesOtherThing(view, unit, predicate)
      ? [{ date, unit }]
      : [],
  );
  // "In Oslo since Sunday, she met him on Monday": the day since when is the last to be asked.
  const isSince = ({ unit }: DatedUnit): boolean => view.units[unit - 1]?.lower === 'since';
  // "Saw her last Wednesday, and | met him at Easter |".
  const [first, last] = segmentAround(view, predicate);
  const isInSegment = ({ unit }: DatedUnit): boolean => unit >= first && unit <= last;
  const isPossible = ({ date }: DatedUnit): boolean =>
    notAfter === null || date.from === null || date.from <= notAfter;
  const sure = preferring(
    isPossible,
    preferring((one) => !isSince(one) && !isOfOpening(view, one.unit, predicate, BESIDE), all),
  );
  const dated = withinSemicolons(view, predicate, sure);
  if (dated.length === 0) {
    const isGoingOn = tellsOn(view, predicate);
    const arrival = isGoingOn ? arrivalBefore(view, predicate) : null;
    return arrival ? whenOf(arrival, original) : { ...UNDATED, tellsOn: isGoingOn };
  }
  if (isTopic(view, predicate)) {
    const own = nearest(
      dated.filter(({ unit }) => isInPhrase(view, predicate, unit)),
      predicate,
    );
    return own ? whenOf(own, original) : UNDATED;
  }
  const below = dated.filter(
    ({ unit }) => dominates(view.tree, predicate, unit) && verbOver(view, unit) === verbOver(view, predicate),
  );
  const inClause = dated.filter(({ unit }) => verbOver(view, unit) === verbOver(view, predicate));
  if (!isVerb(view, predicate) && isMeasured(view, predicate)) {
    const inPhrase = dated.filter(({ unit }) => isInPhrase(view, predicate, unit));
    const own = nearest(below, predicate) ?? nearest(inPhrase, predicate);
    const above = nearest(inClause, predicate) ?? inherited(view, predicate, dated);
    const day = own ?? (above && measuredFrom(view, predicate, above));
    return day ? whenOf(day, original) : UNDATED;
  }
  // "The 2024 debate on May 3": what stands before the noun only names it, so it dates it last.
  // "In Oslo on Friday for | talks | with him, and | two days later | she left", where the tree hangs it on him.
  const isOwn = (one: DatedUnit): boolean => isInSegment(one) || !dated.some(isInSegment);
  const behind = isVerb(view, predicate)
    ? inClause
    : below.filter((one) => one.unit > predicate && isOwn(one));
  // "Resigned on Tuesday after a meeting with him | on Monday |": of two the noun has the one behind it.
  const isBetween = inClause.some(({ unit }) => unit < predicate) && !isVerb(view, predicate);
  const inPhrase =
    isJoinedNoun(view, predicate) || isBetween
      ? dated.filter(({ unit }) => isInPhrase(view, predicate, unit))
      : [];
  const chosen =
    nearest(inPhrase, predicate) ??
    ofClauseBehind(view, predicate, dated) ??
    nearest(preferring(isInSegment, behind), predicate) ??
    nearest(inClause, predicate) ??
    dated.find(({ unit }) => isBehindRelativeOf(view, unit, predicate))?.date ??
    dated.find(({ unit }) => isBehindColonOf(view, unit, predicate))?.date ??
    ofNamedDay(view, predicate, dated) ??
    nearest(below, predicate) ??
    ofJoinedClause(view, predicate, dated) ??
    inherited(view, predicate, dated) ??
    dated.find(({ unit }) => isInSpokenRest(view, unit, predicate))?.date ??
    ofPicture(view, predicate, dated) ??
    dateOfComing(view, predicate) ??
    dateOfVisitAhead(view, predicate) ??
    dated.find(({ unit }) => isOfSameOccasion(view, unit, predicate))?.date ??
    (isMeasured(view, verbOver(view, predicate))
      ? null
      : (ofSegment(view, predicate, dated) ??
        ofFrame(view, predicate, dated) ??
        ofNextWords(view, predicate, dated)));
  return chosen ? whenOf(chosen, original) : UNDATED;
}

/** "| Building on their talks in | August |, they met today": of what is only recalled. */
const RECALLING = /^(?:building|citing|commending|hailing|noting|praising|recalling)$/;
/** "| After their talks on | Sunday |, she met him on Monday". */
const BESIDE = /^(?:after|before|following)$/;

/** Whether a date stands in the phrase that opens its sentence, and the predicate behind it. */
const isOfOpening = (view: SentenceView, date: number, predicate: number, words: RegExp): boolean =>
  isInOpeningPhrase(view, date, words) && !isInOpeningPhrase(view, predicate, words);

/** "Testified on Monday about a | dinner | with Bo Ek": when it was spoken of is not when it was. */
const isTopic = (view: SentenceView, predicate: number): boolean =>
  !isVerb(view, predicate) && caseOf(view, predicate) === 'about';

/** "They discussed the | visit | of Dan Orr to Oslo in March": when he came. */
const isOfOthersVisit = (view: SentenceView, date: number, predicate: number): boolean =>
  /^(?:discuss|prais|review|welcom)/.test(view.units[predicate]?.lower ?? '') &&
  view.units.some(
    ({ lower }, noun) =>
      noun > predicate &&
      VISIT_NOUNS.has(lower) &&
      /^(?:by|of|to)$/.test(view.units[noun + 1]?.lower ?? '') &&
      isInPhrase(view, noun, date),
  );

/**
 * "Ana Lima greets Bo Ek before their talks in Oslo, | May 3, 2024 |.": the day at the end of a caption in the present.
 */
function ofCaption(view: SentenceView, predicate: number): FoundDate | null {
  const at = view.dates.findLastIndex((date) => date !== null);
  const date = view.dates[at];
  const isAtEnd =
    date?.basis === 'STATED' &&
    date.precision === 'DAY' &&
    view.units[at - 1]?.text === ',' &&
    view.units.slice(at + 1).every(({ text }) => /^[.)]$/.test(text));
  return isAtEnd && /^VB[PZ]$/.test(view.tree.tags[verbOver(view, predicate)] ?? '') ? date : null;
}

/** "Ana Lima hugs Bo Ek after winning in Doha on | Friday |.": the only date, at the end, of what a picture shows. */
function ofPicture(view: SentenceView, predicate: number, dated: readonly DatedUnit[]): FoundDate | null {
  const [only, ...others] = dated;
  if (!only || others.length > 0 || !isInPicture(view, predicate)) return null;
  const isAtEnd = view.units.slice(only.unit + 1).every(({ text }) => /^[.)]$/.test(text));
  return isAtEnd && !isMeasured(view, verbOver(view, only.unit)) ? only.date : null;
}

/** "Spoke on the day the deal was signed, | 3 May |". */
const ofNamedDay = (view: SentenceView, predicate: number, dated: readonly DatedUnit[]): FoundDate | null =>
  dated.find(({ unit }) =>
    isDayNamedBy(view, unit, (noun) => verbOver(view, noun) === verbOver(view, predicate)),
  )?.date ?? null;

/** "To Oslo on | Sunday |, where she met him": but "where she met him on Monday" has its own. */
function ofClauseBehind(
  view: SentenceView,
  predicate: number,
  dated: readonly DatedUnit[],
): FoundDate | null {
  const above = dated.find(({ unit }) => isWhenClauseOf(view, unit, predicate));
  if (!above) return null;
  const end = closing(view, predicate);
  return dated.some(({ unit }) => unit > above.unit && unit < end) ? null : above.date;
}

/** "A meeting with Bo Ek on | Friday |": behind the noun, with no mark or verb between. */
export const isInPhrase = (view: SentenceView, noun: number, unit: number): boolean =>
  unit > noun &&
  view.units
    .slice(noun + 1, unit)
    .every(({ text }, i) => !/^[,;:)]$/.test(text) && !isVerb(view, noun + 1 + i));

/**
 * "Met Bo Ek | yesterday |, a spokesman said", "announced that on | 3 May |, Ana Lima met": the date that only names and
 * small words part from the verb, wherever the tree hangs it.
 */
function ofNextWords(view: SentenceView, predicate: number, dated: readonly DatedUnit[]): FoundDate | null {
  if (!isVerb(view, predicate)) return null;
  const behind = dated.find(({ unit }) => isInPhrase(view, predicate, unit));
  const before = dated.findLast(
    ({ unit }) =>
      unit < predicate &&
      view.units
        .slice(unit + 1, predicate)
        .every(({ pos, text }, i) => text === ',' || pos === 'AUX' || view.entities[unit + 1 + i] !== null),
  );
  return (behind ?? before)?.date ?? null;
}

/** Those that pass; all where none does. */
function preferring<T>(passes: (one: T) => boolean, all: readonly T[]): readonly T[] {
  const chosen = all.filter(passes);
  return chosen.length > 0 ? chosen : all;
}

/**
 * Of dates on both sides of a semicolon those on the predicate's: "… was in 1998; | their last was on Monday"; else
 * those before.
 */
function withinSemicolons(
  view: SentenceView,
  predicate: number,
  dated: readonly DatedUnit[],
): readonly DatedUnit[] {
  const from = view.units.findLastIndex(({ text }, unit) => unit < predicate && text === ';');
  const to = view.units.findIndex(({ text }, unit) => unit > predicate && text === ';');
  const before = dated.filter(({ unit }) => to < 0 || unit < to);
  return preferring(({ unit }) => unit > from, before);
}

/** "Paid a visit and attended the summit in May": the last of joined verbs bears the date of all. */
function ofJoinedClause(
  view: SentenceView,
  predicate: number,
  dated: readonly DatedUnit[],
): FoundDate | null {
  const clause = verbOver(view, predicate);
  // "Arrived on Sunday, met him and left on Tuesday": between the two.
  if (dated.some(({ unit }) => unit < clause)) return null;
  const joined = childrenOf(view.tree, clause, 'conj').filter(
    (verb) =>
      verb > clause && isVerb(view, verb) && childrenOf(view.tree, verb, 'nsubj', 'nsubj:pass').length === 0,
  );
  return nearest(
    // "Was met by him and, | next day |, was shown the yard": before its verb it is of that only.
    dated.filter(({ unit }) => joined.includes(verbOver(view, unit)) && unit > verbOver(view, unit)),
    predicate,
  );
}

/** From the clause above, unless that only tells ("said on Friday that he had met"). */
function inherited(view: SentenceView, predicate: number, dated: readonly DatedUnit[]): FoundDate | null {
  let clause = verbOver(view, predicate);
  for (let steps = 0; steps < 4; steps++) {
    const head = view.tree.heads[clause] ?? NO_HEAD;
    if (head === NO_HEAD) return null;
    const above = verbOver(view, head);
    // "Ties turn 30 in 2025, and the two agreed …": a clause with a subject of its own has its own time.
    if (
      view.tree.labels[clause] === 'conj' &&
      childrenOf(view.tree, clause, 'nsubj', 'nsubj:pass').length > 0 &&
      !isWithinHours(view, above, clause)
    )
      return null;
    // "Said on Monday | after meeting | him": on that day, before.
    // "Announced it on Wednesday, a day | after they met |": measured from the telling.
    const isBound =
      isJustBefore(view, clause) || isMeasured(view, clause) || isAskedThere(view, clause, above);
    if (above === clause || (tellsApart(view, above) && !isBound)) return null;
    const there = dated.filter(({ unit }) => verbOver(view, unit) === above);
    const found = nearest(there, predicate);
    if (found) return measuredFrom(view, clause, found);
    clause = above;
  }
  return null;
}

/** "Landed on Monday, and | within an hour | she had met him": hours behind the clause before. */
const isWithinHours = ({ units }: SentenceView, above: number, clause: number): boolean =>
  /\b(?:within (?:an hour|hours|minutes|moments)|(?:an hour|hours|minutes|moments|shortly|soon) (?:afterwards|later))\b/.test(
    wordsOf({ units: units.slice(above, clause) }),
  );
