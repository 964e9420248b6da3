import { MOST_TOKENS } from './sentences.ts';
import type { Sentence } from './token.ts';

/**
 * "Bo Ek (R-Ky.) | met": no sentence begins with a small letter behind a bracket. Apart from the sentence reader, which
 * the models have learned their texts by.
 */
export function joinSentences(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before && goesOn(before, sentence))
      joined[joined.length - 1] = {
        start: before.start,
        end: sentence.end,
        tokens: [...before.tokens, ...sentence.tokens],
        paragraph: before.paragraph,
      };
    else joined.push(sentence);
  }
  return joined;
}

const goesOn = (before: Sentence, { paragraph, tokens }: Sentence): boolean =>
  before.paragraph === paragraph &&
  before.tokens.at(-1)?.text === ')' &&
  /^\p{Ll}/u.test(tokens[0]?.text ?? '') &&
  before.tokens.length + tokens.length <= MOST_TOKENS;
