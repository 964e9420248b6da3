import type { Article } from '../article/article.ts';
import { createViews, type DateRange, type SentenceView } from './clauses/sentence-view.ts';
import { createSexOfName } from './coreference/given-names.ts';
import { parseDay } from './dates/calendar.ts';
import { type FoundDate, findDates } from './dates/find-dates.ts';
import type { EntityDraft } from './entities/entity-draft.ts';
import { findEntities } from './entities/find-entities.ts';
import { impliedStates } from './entities/implied-states.ts';
import { findEvents } from './events/find-events.ts';
import type { ReportDraft } from './events/report-draft.ts';
import { type Body, bodyOf } from './furniture/body.ts';
import type { NameSpan } from './names/name.ts';
import { createNameTagger } from './names/tagger.ts';
import { findPositions, type PositionDraft } from './positions/find-positions.ts';
import { withPeers } from './roles/peers.ts';
import { plainNames } from './roles/plain-names.ts';
import { partTitledNames } from './roles/titled-names.ts';
import { createParser } from './syntax/parser.ts';
import { type FoldedText, foldText, originalSpan, passage } from './text/folded-text.ts';
import { joinSentences } from './text/joined-sentences.ts';
import { partSentences } from './text/parted-sentences.ts';
import { createSentenceReader } from './text/sentences.ts';
import type { Sentence } from './text/token.ts';

/** What is known of an article after each stage, in the order in which one leans on the other. */
export interface Stages {
  readonly folded: FoldedText;
  readonly body: Body;
  readonly sentences: readonly Sentence[];
  /** Names as the model and its repairs leave them. */
  readonly tagged: readonly NameSpan[];
  /** The same without titles and roles, with peers by their titles. */
  readonly names: readonly NameSpan[];
  /** With offsets of the original. */
  readonly dates: readonly FoundDate[];
  readonly drafts: readonly EntityDraft[];
  readonly views: readonly SentenceView[];
  readonly reports: readonly ReportDraft[];
  readonly positions: readonly PositionDraft[];
}

/** Loads the models (under half a second) and gives the function that takes an English article through all stages. */
export function createStages(): (article: Article) => Stages {
  const readSentences = createSentenceReader();
  const tagNames = createNameTagger();
  const parse = createParser();
  const sexOfName = createSexOfName();

  return (article) => {
    const folded = foldText(article.text);
    const body = bodyOf(folded, article.title);
    const read: Sentence[] = [];
    for (const [index, paragraph] of body.paragraphs.entries())
      for (const sentence of readSentences(folded, paragraph, index)) read.push(sentence);
    const sentences = partSentences(joinSentences(read));
    const tagged = tagNames(sentences);
    const names = withPeers(sentences, plainNames(sentences, partTitledNames(sentences, tagged)));
    const filed = datelineDates(folded, body, article.publishedOn);
    const dates = datesOf(folded, sentences, article.publishedOn, filedOn(filed, article.publishedOn));
    const ranges = rangesBySentence(sentences, dates);
    const found = findEntities({
      original: article.text,
      sentences,
      names,
      datelinePlaces: body.datelinePlaces.map(({ start, end, dateline }) => {
        const span = originalSpan(folded, start, end);
        return {
          ...passage(article.text, span.start, span.end),
          folded: folded.text.slice(start, end),
          dateline: originalSpan(folded, dateline.start, dateline.end),
        };
      }),
      isDate: (sentence, token) =>
        (ranges[sentence] ?? []).some(({ from, to }) => from <= token && token < to),
    });
    const views = createViews(sentences, found, (sentence) => ranges[sentence] ?? [], parse);
    const drafts = [...found.drafts, ...impliedStates(sentences, found.drafts)];
    const reports = findEvents(views, drafts, article.text, sexOfName, article.publishedOn);
    const positions = findPositions(found, sentences);
    const allDates = [...filed, ...dates].sort((a, b) => a.start - b.start);
    return { folded, body, sentences, tagged, names, dates: allDates, drafts, views, reports, positions };
  };
}

/** Date expressions with offsets of the original. */
function datesOf(
  folded: FoldedText,
  sentences: readonly Sentence[],
  publishedOn: string | null,
  writtenOn: string | null,
): FoundDate[] {
  const spans = sentences.map(({ start, end }) => ({
    start: foldedOffset(folded.startOf, start),
    end: foldedOffset(folded.endOf, end) + 1,
  }));
  return findDates(folded.text, spans, publishedOn, writtenOn).map((date) =>
    inOriginal(folded, date, date.sentence),
  );
}

/** A dateline's day is a date expression, but the date of no event: its sentence is none. */
function datelineDates(folded: FoldedText, body: Body, publishedOn: string | null): FoundDate[] {
  const starts = new Map(body.datelinePlaces.map(({ dateline }) => [dateline.start, dateline]));
  return findDates(folded.text, [...starts.values()], publishedOn).map((date) =>
    inOriginal(folded, date, -1),
  );
}

/** The date with offsets of the original. */
function inOriginal(folded: FoldedText, date: FoundDate, sentence: number): FoundDate {
  const { start, end } = originalSpan(folded, date.start, date.end);
  return { sentence, start, end, from: date.from, to: date.to, precision: date.precision, basis: date.basis };
}

/** Days. A report is published so soon after it was filed. */
const FILED_WITHIN = 3;

/** The day from which "today" counts: that of the article's dateline, where it has one, else that of publication. */
function filedOn(datelines: readonly FoundDate[], publishedOn: string | null): string | null {
  const days = new Set(datelines.map(({ from }) => from));
  const [day = null] = days;
  if (publishedOn === null || day === null || days.size > 1) return publishedOn;
  const waited = parseDay(publishedOn) - parseDay(day);
  return waited >= 0 && waited <= FILED_WITHIN ? day : publishedOn;
}

/** The first folded code unit at or behind an original offset; offsets rise, so by halving. */
function foldedOffset(offsets: Int32Array, original: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < original) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangesBySentence(sentences: readonly Sentence[], dates: readonly FoundDate[]): DateRange[][] {
  const ranges: DateRange[][] = sentences.map(() => []);
  for (const date of dates) {
    const tokens = sentences[date.sentence]?.tokens ?? [];
    const from = tokens.findIndex((token) => token.end > date.start);
    const to = tokens.findLastIndex((token) => token.start < date.end) + 1;
    if (from >= 0 && to > from)
      ranges[date.sentence]?.push({ from, to: behindYearsComma(tokens, from, to), date });
  }
  return ranges;
}

const MONTH_DAY_YEAR = /^\p{Lu}\p{L}{2,8}\.? \d{1,2} ?, \d{4}$/u;

/** "Met on May 3, 2019|,| with Bo Ek": the comma behind the year belongs to the date, and parts nothing. */
function behindYearsComma(tokens: Sentence['tokens'], from: number, to: number): number {
  const words = tokens.slice(from, to).map(({ text }) => text);
  const isParted = tokens[to]?.text === ',' && tokens[to + 1]?.pos === 'ADP';
  return isParted && MONTH_DAY_YEAR.test(words.join(' ')) ? to + 1 : to;
}
