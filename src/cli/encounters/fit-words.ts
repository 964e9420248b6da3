const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters that terminals draw two columns wide. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/**
 * A text in which every word is at most so many columns wide, longer ones (addresses, writing without spaces) broken
 * into lines. The table wraps at spaces only, and would cut such words off.
 */
export function fitWords(text: string, columns: number): string {
  return text
    .split(' ')
    .map((word) => (word.length * 2 <= columns ? word : brokenWord(word, columns)))
    .join(' ');
}

function brokenWord(word: string, columns: number): string {
  let broken = '';
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(word)) {
    const width = WIDE.test(segment) ? 2 : 1;
    if (used + width > columns) {
      broken += '\n';
      used = 0;
    }
    broken += segment;
    used += width;
  }
  return broken;
}
