import { hashText } from '../text/hash-text.ts';
import { remembered } from '../text/remembered.ts';
import { PARTS_OF_SPEECH } from '../text/token.ts';
import { markOf } from './marks.ts';
import type { NameKind, Unit } from './unit.ts';

/** A unit as the models see it: every field a hash or a small number. */
export interface SeenWord {
  /** The word in lower case with its digits alike; names of one kind are one word. */
  readonly word: number;
  /** The class of the word: words that stand beside like words are of one class; 0 where none is known. */
  readonly group: number;
  /** Which forms of verbs the word can be, and what else, as bits; 0 for what is no verb. */
  readonly forms: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly prefix3: number;
  readonly shape: number;
  /** The tag of wink-nlp. */
  readonly given: number;
  readonly isName: boolean;
  /** What mark it is; NO_MARK for a word. */
  readonly mark: number;
}

/** Neither a unit nor the root: what stands before the first and behind the last. */
export const NOTHING: SeenWord = {
  word: 1,
  group: -1,
  forms: -1,
  suffix2: 1,
  suffix3: 1,
  prefix3: 1,
  shape: 1,
  given: 1,
  isName: false,
  mark: 0,
};

/** Longer words are cut: a hash of their beginning tells them apart well enough. */
const LONGEST = 40;

const MOST_WORDS = 3_000;

const HASHES_OF_TAGS = new Map(PARTS_OF_SPEECH.map((tag) => [tag, hashText(tag)]));

const DIGITS = /\d/g;

/** The hash of a word in lower case. */
export function hashWord(lower: string): number {
  return hashText(lower.slice(0, LONGEST).replace(DIGITS, '0'));
}

/** What is known of a word, by its hash: its class, and its forms in the bits above. */
export type WordClasses = ReadonlyMap<number, number>;

/** What is known of a word as one number. */
export function knownWord(group: number, forms: number): number {
  return (forms << 8) | group;
}

/** Gives a unit as the models see it. */
export type WordSeer = (unit: Unit) => SeenWord;

export function createWordSeer(classes: WordClasses): WordSeer {
  const spellingOf = remembered(MOST_WORDS, (lower) => seeSpelling(lower, classes));
  return ({ text, lower, pos, kind, isName }) => {
    const spelling = isName ? seeName(lower, kind) : spellingOf(lower);
    return {
      word: spelling.word,
      group: spelling.group,
      forms: spelling.forms,
      suffix2: spelling.suffix2,
      suffix3: spelling.suffix3,
      prefix3: spelling.prefix3,
      shape: shapeOf(text),
      given: HASHES_OF_TAGS.get(pos) ?? 0,
      isName,
      mark: isName ? 0 : markOf(text),
    };
  };
}

/** What of a word in lower case the models see. */
type SeenSpelling = Pick<SeenWord, 'word' | 'group' | 'forms' | 'suffix2' | 'suffix3' | 'prefix3'>;

function seeSpelling(lower: string, classes: WordClasses): SeenSpelling {
  const word = hashWord(lower);
  const known = classes.get(word) ?? 0;
  return { word, group: known & 0xff, forms: known >> 8, ...endsOf(lower) };
}

/** Names of one kind are one word, whatever their ends. */
function seeName(lower: string, kind: NameKind | null): SeenSpelling {
  const name = hashText(`<${kind}>`);
  return { word: name, group: name, forms: 0, ...endsOf(lower) };
}

function endsOf(lower: string): Pick<SeenSpelling, 'suffix2' | 'suffix3' | 'prefix3'> {
  const end = Math.min(lower.length, LONGEST);
  return {
    suffix2: hashText(lower, Math.max(0, end - 2), end),
    suffix3: hashText(lower, Math.max(0, end - 3), end),
    prefix3: hashText(lower, 0, Math.min(3, end)),
  };
}

/** A hash of "Xx" for Paris, "X" for UN, "0-0" for 10-12: kinds of characters, runs of one kind once. */
function shapeOf(text: string): number {
  let hash = 0;
  let last = 0;
  for (let i = 0; i < text.length && i < LONGEST; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind !== last) hash = Math.imul(hash, 0x01000193) + kind;
    last = kind;
  }
  return hash | 0;
}

/** Letters as "x" or "X", digits as "0", what is not ASCII as one, other characters as themselves. */
function kindOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return 0x78;
  if (code >= 0x41 && code <= 0x5a) return 0x58;
  if (code >= 0x30 && code <= 0x39) return 0x30;
  return code > 0x7f ? 0x80 : code;
}
