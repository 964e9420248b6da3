/** What the words say about a time, before anything is known of when they were written. */
export type DateForm =
  | { readonly form: 'DAY'; readonly year: number | null; readonly month: number; readonly day: number }
  /** "The 12th", of the month spoken of. */
  | { readonly form: 'DAY_OF_MONTH'; readonly day: number }
  | { readonly form: 'FEAST'; readonly year: number | null; readonly which: Which; readonly dayIn: DayIn }
  | { readonly form: 'MONTH'; readonly year: number | null; readonly month: number; readonly which: Which }
  | { readonly form: 'SEASON'; readonly year: number | null; readonly season: Season; readonly which: Which }
  | { readonly form: 'QUARTER'; readonly year: number | null; readonly quarter: number }
  | { readonly form: 'YEAR'; readonly year: number }
  | { readonly form: 'DECADE'; readonly year: number }
  /** 0 is Monday. */
  | { readonly form: 'WEEKDAY'; readonly weekday: number; readonly which: Which }
  | { readonly form: 'WEEKEND'; readonly which: Which }
  /** "The second Sunday" of a month; -1 is the last. So many days from it on: two of a weekend. */
  | { readonly form: 'NTH_WEEKDAY'; readonly nth: number; readonly weekday: number; readonly days: number }
  /** "The week of May 6", "the weekend of Feb. 17". */
  | { readonly form: 'AROUND'; readonly base: DateForm; readonly around: 'WEEK' | 'WEEKEND' }
  /** "On the second day", of the days spoken of; -1 is the last. */
  | {
      readonly form: 'NTH_DAY';
      readonly nth: number;
      /** "On the first day …, on the second …": without the word, where days are being counted. */
      readonly isCountedOn?: boolean;
    }
  /** So many units before or after the day leant on; for units over a day the whole unit is meant. */
  | { readonly form: 'SHIFT'; readonly unit: Unit; readonly amount: number; readonly leansOn: LeansOn }
  /** So many days from an occasion told of, or the weekday before or behind it: "two days before the vote". */
  | {
      readonly form: 'OCCASION';
      /** null for whatever took place on the day told last, in this sentence or the one before. */
      readonly occasion: string | null;
      readonly amount: number;
      /** 0 is Monday. */
      readonly weekday: number | null;
    }
  /** "The past week": up to the day of publication. */
  | { readonly form: 'UP_TO_NOW'; readonly unit: Unit }
  /** "The day after Christmas", "a week ago Monday", "two years before 1990". */
  | { readonly form: 'FROM'; readonly base: DateForm; readonly unit: Unit; readonly amount: number }
  /** "The last day of 2006". */
  | { readonly form: 'EDGE'; readonly base: DateForm; readonly edge: 'FIRST' | 'LAST' }
  /** "The second week of May": the seven days from the 8th; -1 is the last. */
  | { readonly form: 'NTH_WEEK'; readonly base: DateForm; readonly nth: number }
  /** "March of last year", "the 5th of next month": a form that comes round, in a year or month told in its own way. */
  | { readonly form: 'WITHIN'; readonly part: DateForm; readonly whole: DateForm }
  | { readonly form: 'RANGE'; readonly first: DateForm; readonly last: DateForm };

export type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
export type Season = 'SPRING' | 'SUMMER' | 'AUTUMN' | 'WINTER';
/**
 * "last April", "next April", "this April", or a bare "April", which the verb's tense decides; "on the Sunday", "that
 * April", "the following April" and "the previous April" lean on what was told.
 */
export type Which = 'LAST' | 'NEXT' | 'THIS' | 'TENSE' | 'STORY' | 'FOLLOWING' | 'PRECEDING';
/**
 * "yesterday" leans on the day of publication, "two days later" on the day told of before, "a year earlier" on either.
 */
export type LeansOn = 'PUBLICATION' | 'CONTEXT' | 'EITHER';
/** The day number on which a feast falls in a year. */
export type DayIn = (year: number) => number;

/** A form found in folded text; offsets count its code units. */
export interface FoundForm {
  readonly start: number;
  readonly end: number;
  readonly form: DateForm;
  /**
   * Dates within its words that are some in their own right: the ends of a range, Christmas in "the day after
   * Christmas".
   */
  readonly inner?: readonly FoundForm[];
}

/** Finds one family of date words in the folded text of a sentence. */
export type FormExtractor = (text: string) => FoundForm[];

/** Puts forms that stand side by side together: `forms` in order and without overlap, and so the answer. */
export type FormJoiner = (text: string, forms: readonly FoundForm[]) => FoundForm[];
