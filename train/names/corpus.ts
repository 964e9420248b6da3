/** Reads articles with marked names and cuts them into the sentences and labels that training needs. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { labelOf, OUTSIDE } from '../../src/reading/names/labels.ts';
import { emphasisWithinWords } from '../../src/reading/text/emphasis.ts';
import { foldText } from '../../src/reading/text/folded-text.ts';
import type { SentenceReader } from '../../src/reading/text/sentences.ts';
import type { Sentence } from '../../src/reading/text/token.ts';

const mention = z.object({
  type: z.enum(['PERSON', 'ORGANIZATION', 'PLACE']),
  start: z.number().int(),
  end: z.number().int(),
});
const article = z.object({
  id: z.string(),
  text: z.string(),
  gold: z.object({ mentions: z.array(mention) }),
});

export type Mention = z.infer<typeof mention>;

/** A text in which names are marked. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** A marked text in tokens, with the true label of each. */
export interface MarkedArticle extends MarkedText {
  readonly sentences: readonly Sentence[];
  readonly labels: readonly Uint8Array[];
}

export function readMarkedTexts(path: string): MarkedText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, gold } = article.parse(JSON.parse(line));
      return { id, text, mentions: gold.mentions };
    });
}

export function markArticle(marked: MarkedText, reader: SentenceReader): MarkedArticle {
  const sentences = readSentences(marked.text, reader);
  return { ...marked, sentences, labels: sentences.map((sentence) => labelsOf(sentence, marked.mentions)) };
}

/** Paragraph by paragraph; a line break ends a paragraph. */
export function readSentences(text: string, reader: SentenceReader): Sentence[] {
  const folded = foldText(text, emphasisWithinWords(text));
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const match of folded.text.matchAll(/[^\n]+/g)) {
    const stretch = { start: match.index, end: match.index + match[0].length };
    sentences.push(...reader(folded, stretch, paragraph++));
  }
  return sentences;
}

/** An article before a name is no part of it: the sources differ in this, and GUM leaves it out. */
function labelsOf(sentence: Sentence, mentions: readonly Mention[]): Uint8Array {
  const { tokens } = sentence;
  const labels = new Uint8Array(tokens.length).fill(OUTSIDE);
  for (const { type, start, end } of mentions) {
    if (end <= sentence.start || start >= sentence.end) continue;
    let first = tokens.findIndex((token) => token.end > start);
    if (tokens[first]?.lower === 'the' && (tokens[first]?.end ?? end) < end) first++;
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? end) < end) last++;
    if (first < 0 || last === first || labels.subarray(first, last).some((label) => label !== OUTSIDE))
      continue;
    labels.fill(labelOf(type, 'I'), first, last);
    labels[first] = labelOf(type, last - first === 1 ? 'U' : 'B');
    if (last - first > 1) labels[last - 1] = labelOf(type, 'L');
  }
  return labels;
}
