import type { SentenceView } from '../clauses/sentence-view.ts';
import { wordsOf } from '../clauses/words-of.ts';
import { formatDay, parseDay } from '../dates/calendar.ts';
import type { EntityDraft } from '../entities/entity-draft.ts';
import { countryNamed, countryOfCapital } from '../gazetteer/countries.ts';
import { type DraftWhen, type ReportDraft, whenOf } from './report-draft.ts';
import { dayOfTrip, isDuringTrip } from './story/day-of-trip.ts';
import { daysOfTrip, daysToldOfTrip } from './story/length-of-trip.ts';
import { tieOf } from './story/same-occasion.ts';
import { sectionHead } from './story/section-head.ts';
import { isTrip } from './visits.ts';

/** How many sentences behind a journey a meeting that does not speak of it may lie on it. */
const REACH = 6;

/**
 * A journey's dates and place for what happened on it: a meeting without a day of its own, told in the journey's
 * sentence or behind it, of somebody who was on it, or said to have been during the visit.
 */
export class Trips {
  #trips: ReportDraft[] = [];
  readonly #drafts: readonly EntityDraft[];

  constructor(drafts: readonly EntityDraft[]) {
    this.#drafts = drafts;
  }

  /** A date that heads a section ends what was told before; "the visit, from 3 to 7 May, …" dates the last journey. */
  open(view: SentenceView, original: string): void {
    if (sectionHead(view)) this.#trips = [];
    const last = this.#trips.at(-1);
    const days = last ? daysToldOfTrip(view) : null;
    if (!last || !days) return;
    const sentences = [...new Set([...last.sentences, view.index])];
    this.#trips[this.#trips.length - 1] = { ...last, when: whenOf(days, original), sentences };
  }

  note(report: ReportDraft, view: SentenceView, original: string): void {
    if (isTrip(report)) this.#trips.push(withOwnDays(report, view, original));
  }

  /** The report with the journey's dates, where it has no words for a time itself. */
  lend(report: ReportDraft, view: SentenceView): ReportDraft {
    if (isTrip(report) || report.status !== 'OCCURRED') return report;
    const parties = report.sides.flat();
    const day = dayOfTrip(view);
    if (report.when.text !== null && day === null) return report;
    const isAnybodys = isDuringTrip(view);
    const onIt = this.#trips.filter(
      ({ sides, when, sentences }) =>
        when.text !== null &&
        !(sentences[0] === view.index && isOfOther(sides, when, report, view)) &&
        (isAnybodys ||
          // "On the final day she …" leads back to the journey from however far.
          ((day !== null || view.index - (sentences[0] ?? 0) <= REACH) &&
            sides[0]?.some((traveller) => parties.includes(traveller)))),
    );
    const trip = this.#legOf(onIt, report, view);
    if (!trip) return report;
    const basis = trip.when.from === null ? 'NONE' : 'RELATIVE';
    const sentences = [...new Set([...report.sentences, ...trip.sentences])];
    const when = day === null ? trip.when : onDay(trip.when, day);
    if (report.when.text !== null && report.when.from !== when.from) return report;
    return { ...report, when: { ...when, basis }, place: report.place ?? this.#placeOf(trip), sentences };
  }

  /**
   * The last journey; of one that led to several places, each with its days, the part that the sentence is about:
   * "In Lund she met him", "in Lima" of a part that led to Peru; null where she met him elsewhere.
   */
  #legOf(trips: readonly ReportDraft[], { place }: ReportDraft, view: SentenceView): ReportDraft | null {
    const last = trips.at(-1);
    if (!last) return null;
    const legs = trips.filter(({ sentences }) => sentences[0] === last.sentences[0]);
    if (legs.every(({ when }) => when.from === last.when.from)) return last;
    const places = place === null ? view.entities : [place];
    const leg = legs.find((one) => places.some((at) => this.#isIn(at, one.place)));
    return leg ?? (place === null ? last : null);
  }

  #isIn(place: number | null, whole: number | null): boolean {
    if (place === null || whole === null || place === whole) return place !== null && place === whole;
    const country = countryOfCapital(this.#nameOf(place));
    return country !== null && country === countryNamed(this.#nameOf(whole));
  }

  #nameOf(entity: number): string {
    return this.#drafts[entity]?.main.folded ?? '';
  }

  /** Null where the journey's sentence tells of several places: "flew to Chile and Peru". */
  #placeOf({ place, sentences }: ReportDraft): number | null {
    const isOne = this.#trips.every((other) => other.sentences[0] !== sentences[0] || other.place === place);
    return isOne ? place : null;
  }
}

/**
 * "Met Bo Ek, | who had flown to Oslo in March |", "who moved to Oslo in 2012": a journey of the other's that the same
 * sentence tells as long over.
 */
const isOfOther = (
  [travellers = []]: ReportDraft['sides'],
  { precision }: DraftWhen,
  { sides: [, others = []] }: ReportDraft,
  view: SentenceView,
): boolean =>
  travellers.some((traveller) => others.includes(traveller)) &&
  (precision === 'DAY' ? /, who(?: [a-z]+)? had\b/ : /, who (?!(?:are|is|was|were)\b)/).test(wordsOf(view));

/**
 * The journey's day of that number, from 0 or, below it, from the end; the whole of it where its days are not known. A
 * journey told of with one day began on it.
 */
function onDay(when: DraftWhen, day: number): DraftWhen {
  const { from, to } = when;
  if (from === null || to === null || when.precision !== 'DAY') return when;
  if (day < 0) {
    const last = formatDay(parseDay(to) + day + 1);
    return last >= from ? { ...when, from: last, to: last } : when;
  }
  const one = from === to ? parseDay(from) + day : Math.min(parseDay(from) + day, parseDay(to));
  return { ...when, from: formatDay(one), to: formatDay(one) };
}

/**
 * "Travelled to Oslo last month and, | from 6 to 9 March |, stayed with her": the days of the stay are those of the
 * journey.
 */
function withOwnDays(trip: ReportDraft, view: SentenceView, original: string): ReportDraft {
  const { dates } = view;
  const { from, to, precision } = trip.when;
  if (from === null || to === null) return trip;
  if (precision === 'DAY') return { ...trip, when: daysOfTrip(view, trip.when) };
  const [stay, ...others] = dates.flatMap((date) =>
    date?.precision === 'DAY' && date.from !== date.to ? [date] : [],
  );
  const isWithin = stay?.from != null && stay.to != null && from <= stay.from && stay.to <= to;
  return isWithin && others.length === 0 ? { ...trip, when: whenOf(stay, original) } : trip;
}

/**
 * Of a report with the story's time and one with a journey's: with the day of the journey that the story has come to
 * since, else with the journey's, and with the story's where it was on none. "On Wednesday she toured the library. She
 * then met him". Of a journey told with its first day only any later day may be one.
 */
export function exacter(inStory: ReportDraft, onTrip: ReportDraft, view: SentenceView): ReportDraft {
  const [day, days] = [inStory.when, onTrip.when];
  if (days.text === null) return inStory;
  // "Following the talks they signed it": on the day of the talks.
  const isTied = tieOf(view) !== null && !isDuringTrip(view);
  const isSince = isTied || inStory.sentences.some((sentence) => !onTrip.sentences.includes(sentence));
  if (!isSince || day.from === null || day.to === null || days.from === null || days.to === null)
    return onTrip;
  const isOpen = days.precision === 'DAY' && days.from === days.to;
  const isDayOfIt = day.from >= days.from && (isOpen || day.to <= days.to);
  const sentences = [...new Set([...inStory.sentences, ...onTrip.sentences])];
  return isDayOfIt ? { ...onTrip, when: day, sentences } : onTrip;
}
