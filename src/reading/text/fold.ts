/**
 * Unicode folding: one plain spelling for letters that readers take for the same
 * (Nguyễn → Nguyen, Đà → Da, ’ → '), so that rules and comparisons need one form only.
 */

/** Letters that Unicode does not decompose, in the spelling that newspapers give them in ASCII. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ß: 'ss',
  ẞ: 'SS',
  þ: 'th',
  Þ: 'Th',
  ə: 'e',
  Ə: 'E',
  ŋ: 'n',
  Ŋ: 'N',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  ʻ: "'",
  ʿ: "'",
  ʾ: "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '―': '—',
  '−': '-',
};

const COMBINING = /\p{M}/gu;
const INVISIBLE = /^(?:[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e]|\p{M})$/u;
const SPACE = /^(?:\p{Zs}|\t)$/u;
const CONTROL = /^[\p{Cc}\u2028\u2029]$/u;
const LONE_SURROGATE = /^[\ud800-\udfff]$/;

/** The plain spelling of one code point; empty for marks and invisible characters. */
export function foldCodePoint(character: string): string {
  if (isPlain(character.charCodeAt(0))) return character;
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character) || CONTROL.test(character) || LONE_SURROGATE.test(character)) return ' ';
  const known = UNDECOMPOSED[character];
  if (known !== undefined) return known;
  return character.normalize('NFKD').replace(COMBINING, '') || character;
}

/**
 * ASCII but for control characters and the backtick; a comparison, as nearly every character of an article comes by.
 */
export const isPlain = (code: number): boolean =>
  (code >= 0x20 && code <= 0x7e && code !== 0x60) || code === 0x0a;

/** The plain spelling of a string. Not for offsets: see foldText. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCodePoint(character);
  return folded;
}
