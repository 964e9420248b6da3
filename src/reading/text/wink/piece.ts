import { remembered } from '../remembered.ts';
import { createWordCutter } from './cut-word.ts';
import { symbolOfHint } from './machine.ts';
import { type Property, propertyAt, type WinkModel } from './model.ts';

/** What wink-nlp makes a token, with all that its models want to know of it. */
export interface Piece {
  readonly text: string;
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
  /** The symbols that stand for it where ends of sentences are looked for: next to another piece, and behind a space. */
  readonly endHint: number;
  readonly endHintBehindSpace: number;
}

/** The pieces of what stands between two spaces. */
export type PieceReader = (word: string) => readonly Piece[];

const MOST_WORDS = 20_000;

/** A line end, over which patterns go as if it were not there. */
export const LINE_END = '\n';
/** The symbol of a word that the model does not know. */
const UNKNOWN = -1;
/** Hints at ends of sentences: a quotation mark may open or close, but behind a space it opens. */
const QUOTE = 4;
const OPENING_QUOTE = 6;
const LIKELY_END = 7;
const NO_END = 8;
const ABBREVIATION = /[a-z].*\.$/i;

export function createPieceReader(model: WinkModel): PieceReader {
  const cut = createWordCutter(model);
  const { features, pos } = model.core;
  const { hash, list } = features.lexeme;
  const known = list.length;
  const tagNumbers = new Map(pos.list.map((tag, number) => [tag, number]));
  /** 0 for words that the model does not know. */
  const propertyOf = (word: string, property: Property): number => {
    const index = hash[word] ?? known;
    return index < known ? propertyAt(model.core, index, property) : 0;
  };

  return remembered(MOST_WORDS, (word) =>
    cut(word).map(({ text, normal, tag, isOfContraction }) => {
      const tagHint = propertyOf(text, 'posHint');
      const quoteOr = endHint(text, normal);
      return {
        text,
        lower: text.toLowerCase(),
        isSpace: tag === 'SPACE' || text.trim() === '',
        tag: tagNumbers.get(tag) ?? 0,
        isTagFixed: isOfContraction,
        tags: features.posClusters.list[propertyOf(normal, 'lexemeCID')] ?? new Set(),
        tagHint: tagHint === 0 ? 0 : symbolOfHint(tagHint),
        endHint: quoteOr,
        endHintBehindSpace: quoteOr === symbolOfHint(QUOTE) ? symbolOfHint(OPENING_QUOTE) : quoteOr,
      };
    }),
  );

  function endHint(text: string, normal: string): number {
    const hint = propertyOf(normal, 'sbdHint') || propertyOf(text, 'sbdHint');
    if (hint !== 0) return symbolOfHint(hint);
    const index = hash[normal] ?? known;
    const isAbbreviation = index < known ? propertyOf(normal, 'isAbbrev') === 1 : ABBREVIATION.test(normal);
    if (isAbbreviation) return symbolOfHint(normal.length === 2 ? NO_END : LIKELY_END);
    return index < known ? index : UNKNOWN;
  }
}
