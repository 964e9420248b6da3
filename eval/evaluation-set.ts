import type { Article } from '../src/article/article.ts';
import type { Reading } from '../src/reading/reading.ts';

/** Texts with what a person says they tell. */
export interface EvaluationSet {
  readonly name: string;
  /** The set's texts and gold; null where it is not on this machine. */
  load(): Promise<LoadedSet | null>;
}

export interface LoadedSet {
  readonly articles: readonly Article[];
  readonly parts: readonly Part[];
}

/** What is scored together: a whole set, or the half of it that may be read while working on the rules. */
export interface Part {
  /** Unique among all parts of all sets: the key of its figures. */
  readonly name: string;
  readonly texts: number;
  /** Whether its texts may be looked at; misses of the others are never shown. */
  readonly open: boolean;
  readonly rows: readonly Row[];
  /** @param readings by the article's id */
  score(readings: ReadonlyMap<string, Reading>, miss: Miss): Figures | Promise<Figures>;
}

/** A row of the table: figures that are read together. */
export interface Row {
  readonly what: string;
  /** Names of figures. */
  readonly figures: readonly string[];
  /** What is aimed at, in the order of the figures. */
  readonly aim?: string;
  /** What Stanford CoreNLP 4.5.10 reaches on the same texts: CRF names, SUTime, co-occurrence in a sentence. */
  readonly peer?: string;
}

/** Numbers by name: per cent unless the name says otherwise. */
export type Figures = Readonly<Record<string, number>>;

/** Takes a line for people about something missed or wrongly found. */
export type Miss = (line: string) => void;
