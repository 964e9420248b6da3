import { interned } from '../interned.ts';
import { type Cut, createWordCutter } from './cut-word.ts';
import { symbolOfHint } from './machine.ts';
import { type Property, propertyAt, type WinkModel } from './model.ts';
import { createWordTable, type WordTable } from './word-table.ts';

/** What wink-nlp makes a token, with all that its models want to know of it. */
export interface Piece {
  readonly text: string;
  /** Of its text, which need not be looked at then. */
  readonly length: number;
  readonly lower: string;
  readonly isSpace: boolean;
  /** The number of its most frequent tag. */
  readonly tag: number;
  /** Whether it has this tag wherever it stands. */
  readonly isTagFixed: boolean;
  /** The numbers of the tags that it may have. */
  readonly tags: ReadonlySet<number>;
  /** The symbol that stands for it where patterns of tags are looked for; 0 where its tag does. */
  readonly tagHint: number;
  /**
   * The symbols that stand for it where ends of sentences are looked for: next to another piece, and behind a space.
   */
  readonly endHint: number;
  readonly endHintBehindSpace: number;
}

/** The pieces of what stands between two spaces. */
export type PieceReader = WordTable<readonly Piece[]>;

/** Up to 128,000 words are remembered. */
const BITS_OF_WORDS = 16;

/** A line end, over which patterns go as if it were not there. */
export const LINE_END = '\n';
/** The symbol of a word that the model does not know. */
const UNKNOWN = -1;
/** Hints at ends of sentences: a quotation mark may open or close, but behind a space it opens. */
const QUOTE = 4;
const OPENING_QUOTE = 6;
const LIKELY_END = 7;
const NO_END = 8;
const NO_TAGS: ReadonlySet<number> = new Set();
const ABBREVIATION = /[a-z].*\.$/i;

export function createPieceReader(model: WinkModel): PieceReader {
  const { features, pos } = model.core;
  const { hash } = features.lexeme;
  const tagNumbers = new Map(pos.list.map((tag, number) => [tag, number]));
  /** Of the word of that number; 0 where the model does not know it. */
  const property = (index: number | undefined, name: Property): number =>
    index === undefined ? 0 : propertyAt(model.core, index, name);

  return createWordTable(BITS_OF_WORDS, createWordCutter(model, pieceOf));

  function pieceOf({ text, normal, tag, isOfContraction }: Cut): Piece {
    const own = hash[text];
    const usual = hash[normal];
    const tagHint = property(own, 'posHint');
    const quoteOr = endHint(own, usual, normal);
    return {
      text: interned(text),
      length: text.length,
      lower: interned(text.toLowerCase()),
      isSpace: tag === 'SPACE' || text.trim() === '',
      tag: tagNumbers.get(tag) ?? 0,
      isTagFixed: isOfContraction,
      tags: features.posClusters.list[property(usual, 'lexemeCID')] ?? NO_TAGS,
      tagHint: tagHint === 0 ? 0 : symbolOfHint(tagHint),
      endHint: quoteOr,
      endHintBehindSpace: quoteOr === symbolOfHint(QUOTE) ? symbolOfHint(OPENING_QUOTE) : quoteOr,
    };
  }

  function endHint(own: number | undefined, usual: number | undefined, normal: string): number {
    const hint = property(usual, 'sbdHint') || property(own, 'sbdHint');
    if (hint !== 0) return symbolOfHint(hint);
    const isAbbreviation =
      usual === undefined ? ABBREVIATION.test(normal) : property(usual, 'isAbbrev') === 1;
    if (isAbbreviation) return symbolOfHint(normal.length === 2 ? NO_END : LIKELY_END);
    return usual ?? UNKNOWN;
  }
}
