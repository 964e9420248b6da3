import type { PartOfSpeech, Token } from '../text/token.ts';

/** What the parser takes for one word: a token, or a name of several tokens ("Samantha Power"). */
export interface Unit {
  /** In plain spelling, the tokens of a name with the spaces between them. */
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Index of the first token in the sentence. */
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  /** Whether somebody who knows names says that this is one; a titled person counts as a name. */
  readonly isName: boolean;
}

/** A stretch of tokens that is one name: `to` exclusive. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens of a sentence as units, each range of `names` joined. Of ranges that overlap the first one stands. */
export function unitsOf(tokens: readonly Token[], names: readonly NameRange[] = []): Unit[] {
  const ends = new Map<number, number>();
  for (const { from, to } of names) if (to > from && !ends.has(from)) ends.set(from, to);
  const units: Unit[] = [];
  let i = 0;
  while (i < tokens.length) {
    const from = i;
    const to = Math.min(ends.get(from) ?? from + 1, tokens.length);
    const isName = ends.has(from);
    const parts = tokens.slice(from, to);
    const text = parts
      .map((token, at) => (at > 0 && token.spaceBefore ? ` ${token.text}` : token.text))
      .join('');
    const pos = isName ? 'PROPN' : (parts[0]?.pos ?? 'X');
    units.push({ text, lower: text.toLowerCase(), pos, from, to, isName });
    i = to;
  }
  return units;
}
