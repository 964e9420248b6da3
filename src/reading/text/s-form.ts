/** A verb or noun with its "s": "visit" → "visits", "carry" → "carries", "church" → "churches". */
export const sForm = (word: string): string =>
  /[^aeiou]y$/.test(word)
    ? word.replace(/y$/, 'ies')
    : /(?:s|x|z|ch|sh)$/.test(word)
      ? `${word}es`
      : `${word}s`;
