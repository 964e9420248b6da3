/** What the words say about a time, before anything is known of when they were written. */
export type DateForm =
  | { readonly form: 'DAY'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly form: 'MONTH'; readonly year: number | null; readonly month: number; readonly which: Which }
  | { readonly form: 'SEASON'; readonly year: number | null; readonly season: Season; readonly which: Which }
  | { readonly form: 'QUARTER'; readonly year: number | null; readonly quarter: number }
  | { readonly form: 'YEAR'; readonly year: number }
  | { readonly form: 'DECADE'; readonly year: number }
  /** 0 is Monday. */
  | { readonly form: 'WEEKDAY'; readonly weekday: number; readonly which: Which }
  | { readonly form: 'WEEKEND'; readonly which: Which }
  /** So many units before or after the day leant on; for units over a day the whole unit is meant. */
  | { readonly form: 'SHIFT'; readonly unit: Unit; readonly amount: number; readonly leansOn: LeansOn }
  | { readonly form: 'RANGE'; readonly first: DateForm; readonly last: DateForm };

export type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
export type Season = 'SPRING' | 'SUMMER' | 'AUTUMN' | 'WINTER';
/** "last April", "next April", "this April", or a bare "April", which the verb's tense decides. */
export type Which = 'LAST' | 'NEXT' | 'THIS' | 'TENSE';
/** "yesterday" leans on the day of publication, "two days later" on the day told of before. */
export type LeansOn = 'PUBLICATION' | 'CONTEXT';

/** A form found in folded text; offsets count its code units. */
export interface FoundForm {
  readonly start: number;
  readonly end: number;
  readonly form: DateForm;
}

/** Finds one family of date words in the folded text of a sentence. */
export type FormExtractor = (text: string) => FoundForm[];
