/** "Andr**é**s": some editors set letters within a word apart; Markdown's asterisks there are no part of the word. */
const EMPHASIS = /(\*{1,3})(?<=\p{L}\1)(\p{L}{1,12})\1/gu;

/** The UTF-16 offsets of such asterisks, in order. */
export function emphasisWithinWords(text: string): readonly number[] {
  if (!text.includes('*')) return [];
  return [...text.matchAll(EMPHASIS)].flatMap(({ index, 0: whole, 1: marks = '' }) => {
    const closing = index + whole.length - marks.length;
    return [...marks].map((_, i) => index + i).concat([...marks].map((_, i) => closing + i));
  });
}

/** The words without them. */
export const withoutEmphasis = (words: string): string =>
  words.includes('*') ? words.replace(EMPHASIS, '$2') : words;
