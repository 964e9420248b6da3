import type { SentenceView } from '../clauses/sentence-view.ts';
import type { Discourse } from '../coreference/discourse.ts';
import type { ReportDraft } from './report-draft.ts';

/** What an extractor of events may look at. */
export interface EventContext {
  readonly view: SentenceView;
  readonly discourse: Discourse;
  /** The article's text as given, for the words of dates. */
  readonly original: string;
  /** The article's day, `YYYY-MM-DD`; null where it has none. */
  readonly publishedOn: string | null;
}

/** Finds one family of events in a sentence. A new family is a file beside this one and a line in find-events.ts. */
export type EventExtractor = (context: EventContext) => ReportDraft[];
