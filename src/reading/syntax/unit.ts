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
  /** What is named; null for a unit that is no name. */
  readonly kind: NameKind | null;
}

/** What a name names; NAME where nobody says. */
export type NameKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'DATE' | 'NAME';

/** A stretch of tokens that is one name: `to` exclusive. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
  readonly kind?: NameKind;
}

/** The tokens of a sentence as units, each range of `names` joined. Of ranges that overlap the first one stands. */
export function unitsOf(tokens: readonly Token[], names: readonly NameRange[] = []): Unit[] {
  const starting = new Map<number, NameRange>();
  for (const name of names)
    if (name.to > name.from && !starting.has(name.from)) starting.set(name.from, name);
  const units: Unit[] = [];
  let i = 0;
  while (i < tokens.length) {
    const from = i;
    const name = starting.get(from);
    const to = Math.min(name?.to ?? from + 1, tokens.length);
    units.push(name ? nameUnit(tokens, from, to, name.kind ?? 'NAME') : wordUnit(tokens[from], from));
    i = to;
  }
  return units;
}

function wordUnit(token: Token | undefined, from: number): Unit {
  const { text = '', lower = '', pos = 'X' } = token ?? {};
  return { text, lower, pos, from, to: from + 1, isName: false, kind: null };
}

/**
 * The unit of one word with another text. Units are changed by this alone; see names/name.ts on the shapes of objects.
 */
export const reworded = ({ from, to, isName, kind }: Unit, text: string, pos: PartOfSpeech): Unit => ({
  text,
  lower: text.toLowerCase(),
  pos,
  from,
  to,
  isName,
  kind,
});

function nameUnit(tokens: readonly Token[], from: number, to: number, kind: NameKind): Unit {
  let text = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    text += at > from && token?.spaceBefore ? ` ${token.text}` : (token?.text ?? '');
  }
  return { text, lower: text.toLowerCase(), pos: 'PROPN', from, to, isName: true, kind };
}
