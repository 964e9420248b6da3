/** Reads articles with marked names and cuts them into the sentences and labels that training needs. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { labelOf, OUTSIDE } from '../../src/reading/names/labels.ts';
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
  source: z.string().default(''),
  gold: z.object({ mentions: z.array(mention) }),
});

export type Mention = z.infer<typeof mention>;

/** An article in tokens, with the true label of each. */
export interface MarkedArticle {
  readonly id: string;
  readonly source: string;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Sentence[];
  readonly labels: readonly Uint8Array[];
}

export function readMarkedArticles(path: string, reader: SentenceReader): MarkedArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, source, gold } = article.parse(JSON.parse(line));
      const sentences = readSentences(text, reader);
      const labels = sentences.map((sentence) => labelsOf(sentence, gold.mentions));
      return { id, source, mentions: gold.mentions, sentences, labels };
    });
}

/** Paragraph by paragraph; a line break ends a paragraph. */
export function readSentences(text: string, reader: SentenceReader): Sentence[] {
  const folded = foldText(text);
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
