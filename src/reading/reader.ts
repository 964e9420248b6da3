import type { Article } from '../article/article.ts';
import { createViews, type DateRange } from './clauses/sentence-view.ts';
import { createSexOfName } from './coreference/given-names.ts';
import { type FoundDate, findDates } from './dates/find-dates.ts';
import type { EntityDraft } from './entities/entity-draft.ts';
import { findEntities } from './entities/find-entities.ts';
import { impliedStates } from './entities/implied-states.ts';
import { findEvents } from './events/find-events.ts';
import { metonymIn } from './events/metonyms.ts';
import type { ReportDraft } from './events/report-draft.ts';
import { bodyOf } from './furniture/body.ts';
import { languageOf, mayBeEnglish } from './language/language.ts';
import { createNameTagger } from './names/tagger.ts';
import { findPositions, type PositionDraft } from './positions/find-positions.ts';
import type { Passage, ReadEntity, ReadEvent, Reading, ReadParticipant } from './reading.ts';
import { plainNames } from './roles/plain-names.ts';
import { partTitledNames } from './roles/titled-names.ts';
import { createParser } from './syntax/parser.ts';
import { type FoldedText, foldText, originalSpan, passage } from './text/folded-text.ts';
import { inOneLine } from './text/one-line.ts';
import { createSentenceReader } from './text/sentences.ts';
import type { Sentence } from './text/token.ts';

export interface Reader {
  /** What the article says, by itself. Pure: the same article gives the same reading, whatever was read before. */
  read(article: Article): Reading;
}

/** Loads the models (under half a second) and gives the reader that uses them. */
export function createReader(): Reader {
  const readSentences = createSentenceReader();
  const tagNames = createNameTagger();
  const parse = createParser();
  const sexOfName = createSexOfName();

  return {
    read(article) {
      const language = languageOf(article.text);
      if (!mayBeEnglish(language)) return unread(article, language);
      const folded = foldText(article.text);
      const body = bodyOf(folded, article.title);
      const sentences = body.paragraphs.flatMap((paragraph, index) =>
        readSentences(folded, paragraph, index),
      );
      const names = plainNames(sentences, partTitledNames(sentences, tagNames(sentences)));
      const dates = datesOf(folded, sentences, article.publishedOn);
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
      return assemble(article, language, sentences, drafts, dates, reports, positions);
    },
  };
}

/** The models and rules are of English: of another language they would make things up. */
function unread({ id, publishedOn }: Article, language: string | null): Reading {
  return { id, publishedOn, language, entities: [], dates: [], events: [], positions: [] };
}

/** Date expressions with offsets of the original. */
function datesOf(
  folded: FoldedText,
  sentences: readonly Sentence[],
  publishedOn: string | null,
): FoundDate[] {
  const spans = sentences.map(({ start, end }) => ({
    start: foldedOffset(folded.startOf, start),
    end: foldedOffset(folded.endOf, end) + 1,
  }));
  return findDates(folded.text, spans, publishedOn).map((date) => ({
    ...date,
    ...originalSpan(folded, date.start, date.end),
  }));
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
    if (from >= 0 && to > from) ranges[date.sentence]?.push({ from, to, date });
  }
  return ranges;
}

function assemble(
  article: Article,
  language: string | null,
  sentences: readonly Sentence[],
  drafts: readonly EntityDraft[],
  dates: readonly FoundDate[],
  reports: readonly ReportDraft[],
  positions: readonly PositionDraft[],
): Reading {
  // A state that is only implied is an entity where it acts.
  const acting = new Set(
    reports.flatMap(({ sides, place }) => [...sides.flat(), ...(place === null ? [] : [place])]),
  );
  const kept = drafts.flatMap((draft, index) =>
    draft.mentions.length > 0 || acting.has(index) ? [index] : [],
  );
  const ids = new Map(kept.map((index, position) => [index, `e${position + 1}`]));
  const idOf = (index: number): string => ids.get(index) ?? '';
  const titleOf = (entity: number, near: number): string | null => {
    const mentions = drafts[entity]?.mentions ?? [];
    const titled = mentions.filter(({ title }) => title !== null);
    const title = (titled.findLast(({ start }) => start <= near) ?? titled[0])?.title ?? null;
    return title === null ? null : inOneLine(title);
  };
  const metonymOf = (entity: number, index: number | undefined): Passage | null => {
    const [draft, sentence] = [drafts[entity], sentences[index ?? -1]];
    const span = draft && sentence ? metonymIn(draft, sentence) : null;
    return span && passage(article.text, span.start, span.end);
  };
  const entities = kept.flatMap((index): ReadEntity[] => {
    const draft = drafts[index];
    if (!draft) return [];
    const name = inOneLine(draft.main.text);
    const forms = new Set(draft.mentions.map(({ text }) => inOneLine(text)));
    const aliases = [...forms].filter((form) => form !== name);
    const mentions = draft.mentions.map(({ start, end, text, title, sentence }) => ({
      start,
      end,
      text,
      title: title === null ? null : inOneLine(title),
      sentence,
    }));
    return [{ id: idOf(index), type: draft.type, name, aliases, mentions }];
  });
  const events = reports.map((report): ReadEvent => {
    const evidence = report.sentences.flatMap((index) => {
      const sentence = sentences[index];
      return sentence ? [passage(article.text, sentence.start, sentence.end)] : [];
    });
    const near = evidence[0]?.end ?? 0;
    const { from, to, precision, basis, text } = report.when;
    const participants = report.sides.flatMap((members, side) =>
      members.map((entity): ReadParticipant => {
        const metonym = metonymOf(entity, report.sentences[0]);
        return { entity: idOf(entity), side, title: titleOf(entity, near), metonym };
      }),
    );
    return {
      kind: report.kind,
      status: report.status,
      when: { from, to, precision, basis, text },
      place: report.place === null ? null : idOf(report.place),
      participants,
      evidence,
    };
  });
  return {
    id: article.id,
    publishedOn: article.publishedOn,
    language,
    entities,
    dates: dates.map(({ start, end, from, to, precision, basis }) => ({
      ...passage(article.text, start, end),
      from,
      to,
      precision,
      basis,
    })),
    events,
    positions: positions.map(({ person, title, of, evidence }) => ({
      ...passage(article.text, evidence.start, evidence.end),
      person: idOf(person),
      title: inOneLine(article.text.slice(title.start, title.end)),
      of: of === null ? null : idOf(of),
    })),
  };
}
