import type { Span } from '../reading.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export const PARTS_OF_SPEECH = [
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

/** Parts of speech of few words, which never name or describe: articles, prepositions, pronouns, numbers, marks. */
export function isOfClosedClass(pos: PartOfSpeech): boolean {
  switch (pos) {
    case 'ADP':
    case 'AUX':
    case 'CCONJ':
    case 'DET':
    case 'NUM':
    case 'PART':
    case 'PRON':
    case 'PUNCT':
    case 'SCONJ':
    case 'SYM':
      return true;
    default:
      return false;
  }
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

/**
 * The token with another text, that ends elsewhere. Tokens are changed by this alone, since code that has met one shape
 * of them is compiled again when it meets another; see names/name.ts.
 */
export const respelled = (
  { start, spaceBefore }: Token,
  end: number,
  text: string,
  pos: PartOfSpeech,
): Token => ({ start, end, text, lower: text.toLowerCase(), pos, spaceBefore });

export interface Sentence extends Span {
  /** In order, at least one; white space is not a token. */
  readonly tokens: readonly Token[];
  /** Which paragraph of the body it stands in, from 0. */
  readonly paragraph: number;
}
