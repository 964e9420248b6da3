import { hashText } from '../text/hash-text.ts';
import { remembered } from '../text/remembered.ts';
import { type HashTable, lookUp, mix } from './hash.ts';
import { triggersOf } from './repair/triggers.ts';

/** What is known of a spelling by itself; numbers are hashes unless said otherwise. */
export interface Word {
  /** Tells it apart from all others of its reader. */
  readonly id: number;
  readonly text: string;
  readonly form: number;
  readonly lower: number;
  /** Lower case without full stops: how lists spell it. */
  readonly key: number;
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly capital: boolean;
  readonly upper: boolean;
  readonly letters: boolean;
  readonly digits: boolean;
  /** Whether a name may begin with it in small letters: "de la Cruz", "114th Congress". */
  readonly opens: boolean;
  /** Bits of repair/triggers.ts. */
  readonly triggers: number;
  /**
   * How rarely plain text capitalises it: 0 unknown, 1 (always capitalised) to 6 (never), 8 only known to a dictionary
   * that writes it small; see train/names/lexicon.ts and compile.ts.
   */
  readonly usualCase: number;
}

/** How plain text spells words: parallel arrays, `table` leading from lower-case hashes into them. */
export interface Lexicon {
  readonly table: HashTable;
  readonly usualCase: Uint8Array;
}

export type WordReader = (text: string) => Word;

/** How many spellings are remembered. */
const MOST_WORDS = 50_000;

export function createWordReader(lexicon: Lexicon): WordReader {
  let described = 0;
  return remembered(MOST_WORDS, (text) => describe(text, ++described, lexicon));
}

function describe(text: string, id: number, lexicon: Lexicon): Word {
  const lowerText = text.toLowerCase();
  const lower = hashText(lowerText);
  const entry = lookUp(lexicon.table, lower);
  const letters = /\p{L}/u.test(text);
  return {
    id,
    text,
    form: hashText(text),
    lower,
    key: hashText(listKey(lowerText)),
    shape: hashText(shapeOf(text)),
    prefixes: [1, 2, 3, 4].map((n) => (lowerText.length > n ? mix(n, hashText(lowerText.slice(0, n))) : 0)),
    suffixes: [1, 2, 3, 4].map((n) => (lowerText.length > n ? mix(-n, hashText(lowerText.slice(-n))) : 0)),
    capital: /^\p{Lu}/u.test(text) || /^[dlo]'\p{Lu}/u.test(text),
    upper: letters && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text),
    letters,
    digits: /\d/.test(text),
    opens: OPENING.test(lowerText),
    triggers: triggersOf(text, lowerText),
    usualCase: entry < 0 ? 0 : (lexicon.usualCase[entry] ?? 0),
  };
}

const OPENING =
  /\d|^(?:['&./–-]|'[st]|abd|abu|a[glt]|ben|bin|d[aeio]|del|della|den|der|dos|du|el|ibn|l[aeo]s?|san|te[nr]|v[ao]n|zu)$/;

/** The spelling under which a lower-case word stands in the lists. */
export function listKey(lower: string): string {
  return lower.length > 1 ? lower.replaceAll('.', '') || '.' : lower;
}

/** "McDonald" → "XxXx", "U.S." → "X.X.", "2,000" → "d,d": kinds of characters, repeats counted once. */
export function shapeOf(text: string): string {
  let shape = '';
  for (const character of text) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? 'd'
          : character;
    if (!shape.endsWith(kind)) shape += kind;
  }
  return text.length === 1 ? `1${shape}` : shape;
}
