import type { DayNumber } from './calendar.ts';
import type { Interval } from './interval.ts';
import type { Tense } from './tense.ts';

/** Days in a row; `to` is null where only the first is told. */
export interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber | null;
  /** Whether one of them was told by its number. */
  readonly isCounted: boolean;
}

/** What a date expression may lean on. */
export interface Anchors {
  /** The week before publication's where this sentence or the one before speaks of it as last week. */
  readonly lastWeek: Interval | null;
  /** The days spoken of, for "on the second day"; without an end where only the first is told. */
  readonly stretch: Stretch | null;
  /** The article's day; null for an article without one, in which relative words fix nothing. */
  readonly published: DayNumber | null;
  /** The day on which it was written, for "today". */
  readonly written: DayNumber | null;
  /** The day told of last, for "two days later". */
  readonly toldDay: DayNumber | null;
  /** The same of those that are over by publication. */
  readonly pastDay: DayNumber | null;
  /** The day, month or year told of last, for "that year". */
  readonly told: Interval | null;
  /** Whether that was at most some sentences ago, for "on the 6th". */
  readonly toldLately: boolean;
  /** What was told in this sentence or the one before, for "a year earlier". */
  readonly toldNearby: Interval | null;
  /** The day or month with a stated year that the story is at, for "in June" behind "on 3 May 1989". */
  readonly story: Interval | null;
  /** Such a day or month told close by, but not as that at which the story is: it only takes in what falls into it. */
  readonly aside: Interval | null;
  /** A day with a stated year that was told last, in this sentence or the one before. */
  readonly justTold: Interval | null;
  /** For a date that is a heading the heading before it; for others the year that heads their section. */
  readonly heading: Interval | null;
  /** For a date that heads a timeline's entry, "12 June:", the one that headed the entry before. */
  readonly entry: Interval | null;
  /** Whether the date is all that its line says. */
  readonly isHeading: boolean;
  /** The year in which several days told last all lie. */
  readonly runningYear: number | null;
  /** The last day or month, however far above, whose words state its year. */
  readonly stated: Interval | null;
  /** The days of occasions told of, for "the eve of the vote". */
  readonly occasions: Readonly<Record<string, DayNumber>>;
  /** Whether the verb beside the words is in the pluperfect, so that they mean a time before `main`. */
  readonly isBefore: boolean;
  /** What a main clause close by told last, and not as what had been before. */
  readonly main: Interval | null;
  /** The year that the article looks back to, as it says at its head. */
  readonly lookedBackTo: number | null;
  /** The year of the stated days before and behind the words, where it is one. */
  readonly yearAround: number | null;
  /** How many such in a row were of the same stated year. */
  readonly mainRun: number;
  /** Whether the verb beside the words looks back or ahead. */
  readonly tense: Tense;
}
