import { hashText } from './hash.ts';
import type { Unit } from './unit.ts';

/** A unit as the models see it: every field a hash or a small number. */
export interface SeenWord {
  /** The word in lower case with its digits alike; all names are one word. */
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly prefix3: number;
  readonly shape: number;
  /** The tag of wink-nlp. */
  readonly given: number;
  readonly isName: boolean;
}

/** Neither a unit nor the root: what stands before the first and behind the last. */
export const NOTHING: SeenWord = {
  word: 1,
  suffix2: 1,
  suffix3: 1,
  prefix3: 1,
  shape: 1,
  given: 1,
  isName: false,
};

const NAME = hashText('<name>');

/** Longer words are cut: a hash of their beginning tells them apart well enough. */
const LONGEST = 40;

export function seeWord(unit: Unit): SeenWord {
  const lower = unit.lower.slice(0, LONGEST);
  return {
    word: unit.isName ? NAME : hashText(lower.replace(/\d/g, '0')),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    prefix3: hashText(lower.slice(0, 3)),
    shape: hashText(shapeOf(unit.text.slice(0, LONGEST))),
    given: hashText(unit.pos),
    isName: unit.isName,
  };
}

/** "Xx" for Paris, "X" for UN, "0-0" for 10-12: kinds of characters, runs of one kind once. */
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (const character of text) {
    const kind = kindOf(character);
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return '0';
  return character > '\u007f' ? 'u' : character;
}
