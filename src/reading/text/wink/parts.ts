/** Words, with what hyphens tie to them. One letter is a short form where a stop stands behind it. */
const WORDS = '(?=[A-Za-z]{2}|[A-Za-z]-)[A-Za-z]+(?:-[A-Za-z]+)*';
const NUMBER = '\\d+(?:[.,]\\d+)*';
/** "COP26", "G7". */
const LETTERS_AND_NUMBER = '[A-Za-z]+\\d+';
const MARKED = new RegExp(
  `^(["'(\\[*$]*)((?:${NUMBER}-)?${WORDS}(?:—${WORDS})*|${NUMBER}|${LETTERS_AND_NUMBER})('s|[,;:?!)"'\\].*%]*)$`,
);
/** The marks behind a word, among them a smiley that is none where a text is bold: "costs:**". */
const MARKS = /:\*|./g;
/**
 * What wink-nlp takes for one: other smileys, dots in a row, and currencies, for which it looks within words as well.
 */
const TAKEN_AS_ONE = /[:;][)(\]?]|;\*|\)[:;]|\.\.|\$\$|USD|AUD|INR|GBP/;
const BETWEEN_WORDS = /(—|(?<=\d)-)/;

/** What the model knows of words. */
export interface KnownWords {
  /** Whether it has this as one: "Dr.", "'em". */
  isListed(word: string): boolean;
  /** Whether hyphens make one of it: "co-operate". */
  isTied(word: string): boolean;
}

/**
 * The words, numbers and marks that wink-nlp makes of a word where it has nothing else: of '("non-profit,' these are
 * '(', '"', 'non-profit' and ','. Null for other words.
 */
export function partsOf(word: string, { isListed, isTied }: KnownWords): readonly string[] | null {
  const [, front = '', middle = '', behind = ''] = MARKED.exec(word) ?? [];
  if (middle === '' || TAKEN_AS_ONE.test(word)) return null;
  const words = middle.split(BETWEEN_WORDS);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  // "Dr.," has its stop within the word.
  const isShort = behind.startsWith('.') && isListed(`${last}.`);
  const mark = behind === "'s" ? behind : behind.charAt(0);
  const isOneWithMark =
    (front !== '' && isListed(front.slice(-1) + first)) || (mark !== '' && !isShort && isListed(last + mark));
  if (isOneWithMark) return null;
  if (isShort) words[words.length - 1] = `${last}.`;
  const rest = isShort ? behind.slice(1) : behind;
  const parts: string[] = [...front];
  for (const part of words)
    if (!part.includes('-') || isTied(part)) parts.push(part);
    else parts.push(...part.split(/(-)/));
  if (rest === "'s") parts.push(rest);
  else parts.push(...(rest.match(MARKS) ?? []));
  return parts;
}
