import type { SentenceView } from '../../clauses/sentence-view.ts';
import type { FoundDate } from '../../dates/find-dates.ts';
import { type DraftWhen, type ReportDraft, whenOf } from '../report-draft.ts';

/** A time that the story is at, with the sentence that last told of it. */
export interface Now {
  readonly when: DraftWhen;
  /** The sentence whose words say so. */
  readonly said: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** What the story was at where this only goes back from it, for the rest of its paragraph. */
  readonly before?: Now | null;
}

/** Of several the one of the latest day: that is where the story has come to. */
export const latest = (reports: readonly ReportDraft[]): ReportDraft | undefined =>
  reports.reduce<ReportDraft | undefined>(
    (found, one) => (found && (found.when.from ?? '') > (one.when.from ?? '') ? found : one),
    undefined,
  );

/** What the story is at, or was at before it went back. */
export const mainOf = (now: Now | null): Now | null => (now?.before !== undefined ? now.before : now);

export const at = ({ index, sentence }: SentenceView, date: FoundDate, original: string): Now => ({
  when: whenOf(date, original),
  said: index,
  sentence: index,
  paragraph: sentence.paragraph,
});

export const toldAt = ({ index, sentence }: SentenceView, { when, sentences }: ReportDraft): Now => ({
  when,
  said: sentences.at(-1) ?? index,
  sentence: index,
  paragraph: sentence.paragraph,
});

export const withTime = (report: ReportDraft, when: DraftWhen, said: number): ReportDraft => ({
  ...report,
  when: { ...when, basis: 'RELATIVE' },
  sentences: [...new Set([...report.sentences, said])],
});
