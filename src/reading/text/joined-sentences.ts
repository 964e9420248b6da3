import { isInitialled } from './initials.ts';
import { MOST_TOKENS } from './sentences.ts';
import type { Sentence, Token } from './token.ts';

/**
 * "Bo Ek (R-Ky.) | met": no sentence begins with a small letter behind a bracket; "her LL. | M.": nor within a degree;
 * "Kh. | Badam": nor within a name.
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
  return joined.map(withInitials);
}

/** With names and their initials in one, where these were read apart: "Kh | . | Badam", "Ts. | Erdene". */
function withInitials(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  if (tokens.every((_, at) => initialBefore(tokens, at) === 0)) return sentence;
  const whole: Token[] = [];
  tokens.forEach((token, at) => {
    const first = tokens[at - initialBefore(tokens, at)] ?? token;
    if (first === token) {
      whole.push(token);
      return;
    }
    whole.length -= initialBefore(tokens, at);
    const text = `${first.text.replace('.', '')}.${token.text}`;
    const { start, spaceBefore } = first;
    whole.push({ start, end: token.end, text, lower: text.toLowerCase(), pos: 'PROPN', spaceBefore });
  });
  return { ...sentence, tokens: whole };
}

/** How many tokens the initial takes that a name is glued to; 0 for none. */
function initialBefore(tokens: readonly Token[], at: number): number {
  const last = tokens[at - 1];
  if (!last?.text.endsWith('.') || tokens[at]?.start !== last.end) return 0;
  const taken = last.text === '.' && !last.spaceBefore ? 2 : 1;
  const initial = taken === 2 ? `${tokens[at - 2]?.text}.` : last.text;
  return isInitialled(`${initial}${tokens[at]?.text}`) ? taken : 0;
}

const goesOn = (before: Sentence, { paragraph, start, tokens }: Sentence): boolean => {
  const [last, next] = [before.tokens.at(-1)?.text ?? '', tokens[0]?.text ?? ''];
  const isBehindBracket = last === ')' && /^\p{Ll}/u.test(next);
  const isOfDegree =
    last === '.' && before.tokens.at(-2)?.text === 'LL' && /^[BDM]\.?$/.test(next) && before.end === start;
  const isOfInitial =
    last === '.' && before.end === start && isInitialled(`${before.tokens.at(-2)?.text}.${next}`);
  return (
    before.paragraph === paragraph &&
    (isBehindBracket || isOfDegree || isOfInitial) &&
    before.tokens.length + tokens.length <= MOST_TOKENS
  );
};
