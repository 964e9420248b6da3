import { MOST_TOKENS } from './sentences.ts';
import type { Sentence } from './token.ts';

/**
 * "Bo Ek (R-Ky.) | met": no sentence begins with a small letter behind a bracket; "her LL. | M.": nor within a degree.
 * Apart from the sentence reader, which the models have learned their texts by.
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

const goesOn = (before: Sentence, { paragraph, start, tokens }: Sentence): boolean => {
  const [last, next] = [before.tokens.at(-1)?.text ?? '', tokens[0]?.text ?? ''];
  const isBehindBracket = last === ')' && /^\p{Ll}/u.test(next);
  const isOfDegree =
    last === '.' && before.tokens.at(-2)?.text === 'LL' && /^[BDM]\.?$/.test(next) && before.end === start;
  return (
    before.paragraph === paragraph &&
    (isBehindBracket || isOfDegree) &&
    before.tokens.length + tokens.length <= MOST_TOKENS
  );
};
