import type { SentenceView } from '../clauses/sentence-view.ts';
import type { Discourse } from '../coreference/discourse.ts';
import type { PossibleParties } from './possible-parties.ts';
import type { ReportDraft } from './report-draft.ts';

/** What an extractor of events may look at. */
export interface EventContext {
  readonly view: SentenceView;
  readonly discourse: Discourse;
  /** The article's text as given, for the words of dates. */
  readonly original: string;
  /** The article's day, `YYYY-MM-DD`; null where it has none. */
  readonly publishedOn: string | null;
  /** Who can be parties at most, by the words of the sentence alone; found when first asked for. */
  readonly parties: PossibleParties;
}

/**
 * One family of events. A sentence that tells of it has one of its words and those whom it needs; others are passed
 * over before anybody looks at their tree. A new family is a file beside this one and a line in families.ts.
 */
export interface EventFamily {
  /** Lower case. */
  readonly words: ReadonlySet<string>;
  readonly isPossible: (context: EventContext) => boolean;
  readonly find: EventExtractor;
}

/** Finds the events of one family in a sentence; `at` are the units that are words of the family. */
export type EventExtractor = (context: EventContext, at: readonly number[]) => ReportDraft[];

/** An extractor that looks at one word of its family after the other. */
export const atEach =
  (findAt: (context: EventContext, unit: number) => readonly ReportDraft[]): EventExtractor =>
  (context, at) => {
    const found: ReportDraft[] = [];
    for (const unit of at) found.push(...findAt(context, unit));
    return found;
  };
