/** "Andr**é**s": some editors set letters within a word apart; Markdown's asterisks there are no part of the word. */
const WITHIN_WORD = /(\*{1,3})(?<=\p{L}\1)(\p{L}{1,12})\1/uy;
/**
 * "**Ana Lima** said", "met _Bo Ek_, who": words set apart. A footnote's asterisk and a list's have no other, or a
 * space beside them.
 */
const OF_WORDS =
  /(\*{1,3}|_{1,3})(?<=(?:^|[\s("'\u2018\u201c\u2014[-])\1)(?=[\p{L}\d"'\u2018\u201c[])([^*_\n]{0,600}[^*_\s])\1(?![\p{L}\d*_])/muy;

const ASTERISK = 0x2a;
const UNDERSCORE = 0x5f;

/** The UTF-16 offsets of such marks, in order. */
export const emphasis = (text: string): readonly number[] =>
  text.includes('*') || text.includes('_') ? offsetsOf(text, [WITHIN_WORD, OF_WORDS]) : [];

/** Of those within words only: texts that the models learn from have the others as words of their own. */
export const emphasisWithinWords = (text: string): readonly number[] =>
  text.includes('*') ? offsetsOf(text, [WITHIN_WORD]) : [];

function offsetsOf(text: string, patterns: readonly RegExp[]): readonly number[] {
  const offsets = new Set<number>();
  for (const pattern of patterns)
    for (const { index, 0: whole, 1: marks = '' } of matchesAtMarks(text, pattern)) {
      const closing = index + whole.length - marks.length;
      for (let i = 0; i < marks.length; i++) offsets.add(index + i).add(closing + i);
    }
  return [...offsets].sort((a, b) => a - b);
}

/** All matches of a sticky pattern that begins with a mark: looking for it at every letter takes many times as long. */
function matchesAtMarks(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = markFrom(text, 0); at >= 0; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) found.push(match);
    at = markFrom(text, match ? pattern.lastIndex : at + 1);
  }
  return found;
}

function markFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === ASTERISK || code === UNDERSCORE) return at;
  }
  return -1;
}

/** The words without them; where a stretch begins or ends within these, only one side is there: "Ana** Lima". */
export const withoutEmphasis = (words: string): string =>
  words.includes('*') ? words.replace(/(?<=\p{L})\*{1,3}|\*{1,3}(?=\p{L})/gu, '') : words;
