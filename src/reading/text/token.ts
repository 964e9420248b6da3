import type { Span } from '../reading.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
  'X',
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

const BY_NAME: ReadonlyMap<string, PartOfSpeech> = new Map(PARTS_OF_SPEECH.map((tag) => [tag, tag]));

/** The tag of that name; X for a name that is none. */
export function partOfSpeech(name: string | undefined): PartOfSpeech {
  return BY_NAME.get(name ?? 'X') ?? 'X';
}

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
