import type { NameSpan } from '../../../src/reading/names/name.ts';
import type { EntityType } from '../../../src/reading/reading.ts';
import { foldText } from '../../../src/reading/text/folded-text.ts';
import { createSentenceReader } from '../../../src/reading/text/sentences.ts';
import type { Sentence } from '../../../src/reading/text/token.ts';

const readSentences = createSentenceReader();
const MARK = /\[(?<name>[^\]|]+)(?:\|(?<type>ORG|PLACE))?\]/g;
const TYPES: Readonly<Record<string, EntityType>> = { ORG: 'ORGANIZATION', PLACE: 'PLACE' };

export interface MarkedSentence {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameSpan[];
}

/**
 * A sentence in which names are marked: `[Ana Lima]` a person, `[Quito|PLACE]` a place, `[Andes Bank|ORG]` an
 * organization.
 */
export function markedSentence(marked: string): MarkedSentence {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let removed = 0;
  const text = marked.replace(MARK, (whole, name: string, type: string | undefined, offset: number) => {
    const start = offset - removed;
    removed += whole.length - name.length;
    spans.push({ start, end: start + name.length, type: TYPES[type ?? ''] ?? 'PERSON' });
    return name;
  });
  const folded = foldText(text);
  const sentences = readSentences(folded, { start: 0, end: folded.text.length }, 0);
  const names = spans.flatMap(({ start, end, type }) =>
    sentences.flatMap(({ tokens }, sentence) => {
      const first = tokens.findIndex((token) => token.start === start);
      const last = tokens.findIndex((token) => token.end === end) + 1;
      return first >= 0 && last > first ? [{ type, sentence, first, last }] : [];
    }),
  );
  return { text, sentences, names };
}
