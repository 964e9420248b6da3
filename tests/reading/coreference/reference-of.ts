import { createViews } from '../../../src/reading/clauses/sentence-view.ts';
import { Discourse } from '../../../src/reading/coreference/discourse.ts';
import { createSexOfName } from '../../../src/reading/coreference/given-names.ts';
import { refer } from '../../../src/reading/coreference/refer.ts';
import { findEntities } from '../../../src/reading/entities/find-entities.ts';
import type { NameSpan } from '../../../src/reading/names/name.ts';
import type { EntityType } from '../../../src/reading/reading.ts';
import { createSpeech } from '../../../src/reading/speakers/speech.ts';
import { createParser } from '../../../src/reading/syntax/parser.ts';
import { foldText } from '../../../src/reading/text/folded-text.ts';
import { paragraphsOf } from '../../../src/reading/text/paragraphs.ts';
import { createSentenceReader } from '../../../src/reading/text/sentences.ts';

const readSentences = createSentenceReader();
const parse = createParser();
const sexOfName = createSexOfName();
const MARK = /\[(?<name>[^\]|]+)(?:\|(?<type>ORG|PLACE))?\]|<(?<asked>[^>]+)>/g;
const TYPES: Readonly<Record<string, EntityType>> = { ORG: 'ORGANIZATION', PLACE: 'PLACE' };

/**
 * Whom a word of a text means. Names are marked `[Ana Lima]`, `[Quito|PLACE]`, `[Andes Bank|ORG]`; the word asked
 * for stands in angle brackets, as in "[Ana Lima] met [Bo Ek]. <She> left."; of several the last word counts.
 */
export function referenceOf(marked: string): string {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let asked = -1;
  let removed = 0;
  const text = marked.replace(
    MARK,
    (whole, name: string | undefined, type: string | undefined, word: string | undefined, at: number) => {
      const plain = name ?? word ?? '';
      const start = at - removed;
      removed += whole.length - plain.length;
      if (word === undefined)
        spans.push({ start, end: start + plain.length, type: TYPES[type ?? ''] ?? 'PERSON' });
      else asked = start + plain.length;
      return plain;
    },
  );
  const folded = foldText(text);
  const sentences = paragraphsOf(folded.text).flatMap((span, index) => readSentences(folded, span, index));
  const names = spans.flatMap(({ start, end, type }) =>
    sentences.flatMap(({ tokens }, sentence): NameSpan[] => {
      const first = tokens.findIndex((token) => token.start === start);
      const last = tokens.findIndex((token) => token.end === end) + 1;
      return first >= 0 && last > first ? [{ type, sentence, first, last }] : [];
    }),
  );
  const found = findEntities({ original: text, sentences, names, datelinePlaces: [], isDate: () => false });
  const views = createViews(sentences, found, () => [], parse);
  const speech = createSpeech(views, found.drafts);
  const discourse = new Discourse(
    found.drafts,
    views,
    sexOfName,
    (spoken, view) => refer(spoken, view, speech),
    speech,
  );
  for (const view of views) {
    discourse.follow(view);
    discourse.catchUp();
    const unit = view.units.findIndex((part) => view.sentence.tokens[part.to - 1]?.end === asked);
    const referents = discourse.referents(view, unit);
    if (unit >= 0) return referents.map((entity) => found.drafts[entity]?.main.text).join(', ');
  }
  return 'no such word';
}
