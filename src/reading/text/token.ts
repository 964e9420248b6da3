import type { Span } from '../reading.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, number or mark. Offsets are those of the article's text as given. */
export interface Token extends Span {
  /** In plain spelling (see fold.ts), case kept. */
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** False where the token touches the one before it: the "-" of "US-ASEAN". */
  readonly spaceBefore: boolean;
}

export interface Sentence extends Span {
  /** In order, at least one; white space is not a token. */
  readonly tokens: readonly Token[];
  /** Which paragraph of the body it stands in, from 0. */
  readonly paragraph: number;
}
