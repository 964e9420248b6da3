import type { Span } from '../../reading.ts';
import { type PartOfSpeech, partOfSpeech } from '../token.ts';
import { findPatterns, machineOf } from './machine.ts';
import { loadModel } from './model.ts';
import { createPieceReader, LINE_END, type Piece, type PieceReader } from './piece.ts';

/** The pieces of a text, where they stand in it, in arrays that run parallel. */
interface PlacedPieces {
  readonly pieces: readonly Piece[];
  /** Offsets of their first code units. */
  readonly starts: readonly number[];
  /** Whether white space stands before them. */
  readonly areBehindSpace: readonly boolean[];
}

/** What wink-nlp tells of the pieces of a text, in arrays that run parallel. */
export interface WinkReading extends PlacedPieces {
  readonly tags: readonly PartOfSpeech[];
  /** 1 for pieces that end a sentence. */
  readonly ends: Uint8Array;
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;
/** The symbol of the model's own name for words that it does not know. */
const NO_TAG = 0;
const NO_SYMBOL = -2;

/**
 * wink-nlp's tokens, parts of speech and ends of sentences, from its models but without its pipe, which takes some
 * five times as long: a word is cut once and remembered, and only the machines go over every text anew.
 *
 * @param longest what is longer no language has for a word: it counts as white space
 */
export function createWink(longest: number): (text: string, stretch: Span) => WinkReading {
  const model = loadModel();
  const piecesOf = createPieceReader(model);
  const sentenceMachine = machineOf(model.sentenceMachine);
  const tagMachines = model.tagMachines.map(machineOf);
  const tagNames = model.core.pos.list.map(partOfSpeech);

  return (text, stretch) => {
    const placed = placedPieces(text, stretch, longest, piecesOf);
    const { pieces } = placed;
    const { length } = pieces;
    const tags = new Uint8Array(length);
    const ends = new Uint8Array(length);
    const symbols = new Int32Array(length);
    for (let i = 0; i < length; i++) tags[i] = pieces[i]?.tag ?? NO_TAG;
    for (const machine of tagMachines) {
      for (let i = 0; i < length; i++) symbols[i] = pieces[i]?.tagHint || (tags[i] ?? NO_TAG);
      findPatterns(machine, symbols, NO_TAG, (name, at) => patch(Number(name), at));
    }
    for (let i = 0; i < length; i++) symbols[i] = endSymbol(pieces[i], placed.areBehindSpace[i]);
    findPatterns(sentenceMachine, symbols, NO_SYMBOL, (_, at) => {
      ends[at] = 1;
    });
    ends[length - 1] = 1;
    const told = pieces.map(
      (piece, i) => tagNames[(piece.isTagFixed ? piece.tag : tags[i]) ?? NO_TAG] ?? 'X',
    );
    return { pieces, starts: placed.starts, areBehindSpace: placed.areBehindSpace, tags: told, ends };

    /** A tag told as a negative number is so whatever the word. */
    function patch(tag: number, at: number): void {
      if (tag < 0) tags[at] = -tag;
      else if (pieces[at]?.tags.has(tag)) tags[at] = tag;
    }
  };
}

function endSymbol(piece: Piece | undefined, isBehindSpace: boolean | undefined): number {
  if (piece === undefined || piece.text === LINE_END) return NO_SYMBOL;
  return isBehindSpace ? piece.endHintBehindSpace : piece.endHint;
}

function placedPieces(
  text: string,
  { start: from, end }: Span,
  longest: number,
  piecesOf: PieceReader,
): PlacedPieces {
  const pieces: Piece[] = [];
  const starts: number[] = [];
  const areBehindSpace: boolean[] = [];
  let before = from;
  for (let at = from; at < end; ) {
    let start = at;
    const first = text.charCodeAt(start);
    if (first === SPACE) {
      at++;
      continue;
    }
    at = first === LINE_FEED ? endOfLines(text, at, end) : endOfWord(text, at, end);
    if (at - start > longest && first !== LINE_FEED) continue;
    const own = piecesOf(text, start, at);
    for (let i = 0; i < own.length; i++) {
      const piece = own[i];
      if (piece === undefined) continue;
      pieces.push(piece);
      starts.push(start);
      areBehindSpace.push(start > before);
      start += piece.length;
      before = start;
    }
  }
  return { pieces, starts, areBehindSpace };
}

function endOfLines(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === LINE_FEED) at++;
  return at;
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === LINE_FEED) break;
  }
  return at;
}
