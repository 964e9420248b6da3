/** Kinds of marks, each a bit: several may stand between two words. */
export const COMMA = 1;
export const COLON = 2;
export const DASH = 4;
export const QUOTE = 8;
export const OPENING = 16;
export const CLOSING = 32;
export const STOP = 64;
/** A hyphen within a word. */
export const HYPHEN = 128;

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/^,+$/, COMMA],
  [/^[:;]$/, COLON],
  [/^(?:--+|[–—]+)$/, DASH],
  [/^-$/, HYPHEN],
  [/^["“”«»]$/, QUOTE],
  [/^[([{]$/, OPENING],
  [/^[)\]}][:;,.]?$/, CLOSING],
  [/^(?:[.!?]+|…)$/, STOP],
];

/** What kind of mark a unit is; 0 for a word. Apostrophes and slashes are words: "leaders' talks", "and/or". */
export function markOf(text: string): number {
  const first = text.charCodeAt(0);
  // No mark begins with an ASCII letter or digit.
  if ((first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a)) return 0;
  if (first >= 0x30 && first <= 0x39) return 0;
  return KINDS.find(([form]) => form.test(text))?.[1] ?? 0;
}
