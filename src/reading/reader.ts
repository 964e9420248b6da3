import type { Article } from '../article/article.ts';
import { metonymIn } from './events/metonyms.ts';
import { languageOf, mayBeEnglish } from './language/language.ts';
import { readerVersion } from './reader-version.ts';
import type { Passage, ReadEntity, ReadEvent, Reading, ReadParticipant } from './reading.ts';
import { officeShown } from './roles/office-shown.ts';
import { createStages, type Stages } from './stages.ts';
import { passage } from './text/folded-text.ts';
import { inOneLine } from './text/one-line.ts';

export interface Reader {
  /** See `readerVersion`. */
  readonly version: string;
  /** What the article says, by itself. Pure: the same article gives the same reading, whatever was read before. */
  read(article: Article): Reading;
}

/** Loads the models (under half a second) and gives the reader that uses them. */
export function createReader(): Reader {
  const stagesOf = createStages();
  return {
    version: readerVersion(),
    read(article) {
      const language = languageOf(article.text);
      return mayBeEnglish(language)
        ? assemble(article, language, stagesOf(article))
        : unread(article, language);
    },
  };
}

/** The models and rules are of English: of another language they would make things up. */
function unread({ id, publishedOn }: Article, language: string | null): Reading {
  return { id, publishedOn, language, entities: [], dates: [], events: [], positions: [] };
}

/** The outcome of the stages in the form in which it is handed out. */
function assemble(article: Article, language: string | null, stages: Stages): Reading {
  const { sentences, drafts, dates, reports, positions } = stages;
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
    return title === null ? null : officeShown(title);
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
      start,
      end,
      text: article.text.slice(start, end),
      from,
      to,
      precision,
      basis,
    })),
    events,
    positions: positions.map(({ person, title, of, evidence }) => ({
      ...passage(article.text, evidence.start, evidence.end),
      person: idOf(person),
      title: officeShown(article.text.slice(title.start, title.end)),
      of: of === null ? null : idOf(of),
    })),
  };
}
