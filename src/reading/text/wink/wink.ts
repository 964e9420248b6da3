import { type PartOfSpeech, partOfSpeech } from '../token.ts';
import { findPatterns, machineOf } from './machine.ts';
import { loadModel } from './model.ts';
import { createPieceReader, LINE_END, type Piece } from './piece.ts';

/** A piece of a text, where it stands in it. */
export interface PlacedPiece {
  readonly piece: Piece;
  /** Offset of its first code unit. */
  readonly start: number;
  /** Whether white space stands before it. */
  readonly isBehindSpace: boolean;
}

/** What wink-nlp tells of the pieces of a text, in arrays that run parallel. */
export interface WinkReading {
  readonly pieces: readonly PlacedPiece[];
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
export function createWink(longest: number): (text: string) => WinkReading {
  const model = loadModel();
  const piecesOf = createPieceReader(model);
  const sentenceMachine = machineOf(model.sentenceMachine);
  const tagMachines = model.tagMachines.map(machineOf);
  const tagNames = model.core.pos.list.map(partOfSpeech);

  return (text) => {
    const pieces = placedPieces(text, longest, piecesOf);
    const tags = Uint8Array.from(pieces, ({ piece }) => piece.tag);
    const symbols = new Int32Array(pieces.length);
    for (const machine of tagMachines) {
      for (const [i, { piece }] of pieces.entries()) symbols[i] = piece.tagHint || (tags[i] ?? 0);
      findPatterns(machine, symbols, NO_TAG, (name, at) => patch(Number(name), at));
    }
    const told = pieces.map(({ piece }, i) => tagNames[(piece.isTagFixed ? piece.tag : tags[i]) ?? 0] ?? 'X');
    return { pieces, tags: told, ends: endsOf(pieces) };

    /** A tag told as a negative number is so whatever the word. */
    function patch(tag: number, at: number): void {
      if (tag < 0) tags[at] = -tag;
      else if (pieces[at]?.piece.tags.has(tag)) tags[at] = tag;
    }
  };

  function endsOf(pieces: readonly PlacedPiece[]): Uint8Array {
    const ends = new Uint8Array(pieces.length);
    ends[ends.length - 1] = 1;
    const symbols = Int32Array.from(pieces, ({ piece, isBehindSpace }) =>
      piece.text === LINE_END ? NO_SYMBOL : isBehindSpace ? piece.endHintBehindSpace : piece.endHint,
    );
    findPatterns(sentenceMachine, symbols, NO_SYMBOL, (_, at) => {
      ends[at] = 1;
    });
    return ends;
  }
}

function placedPieces(
  text: string,
  longest: number,
  piecesOf: (word: string) => readonly Piece[],
): PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  let before = 0;
  for (let at = 0; at < text.length; ) {
    const from = at;
    const first = text.charCodeAt(from);
    if (first === SPACE) {
      at++;
      continue;
    }
    if (first === LINE_FEED) while (text.charCodeAt(at) === LINE_FEED) at++;
    else while (at < text.length && text.charCodeAt(at) !== SPACE && text.charCodeAt(at) !== LINE_FEED) at++;
    if (at - from > longest && first !== LINE_FEED) continue;
    let start = from;
    for (const piece of piecesOf(text.slice(from, at))) {
      placed.push({ piece, start, isBehindSpace: start > before });
      start += piece.text.length;
      before = start;
    }
  }
  return placed;
}
