import { COLON, COMMA, DASH, QUOTE } from './marks.ts';
import type { SeenWord } from './words.ts';

/**
 * A sentence as the parser sees it: its words only, with the marks between them. Index n is the root, n + 1 is
 * nothing.
 */
export interface Seen {
  /** How many words there are. */
  readonly length: number;
  /** The unit that each word is. */
  readonly units: Int32Array;
  readonly words: Int32Array;
  readonly groups: Int32Array;
  /** 1 for names, 0 for other words. */
  readonly names: Int32Array;
  readonly tags: Int32Array;
  /** Which kinds of marks stand right before each word, and before the root. */
  readonly marks: Int32Array;
  /** How many commas, other marks, verbs and coordinators stand before each word. */
  readonly commas: Int32Array;
  readonly breaks: Int32Array;
  readonly verbs: Int32Array;
  readonly coordinators: Int32Array;
}

/** What the parser counts between two words. */
export interface Landmarks {
  readonly verbs: ReadonlySet<number>;
  readonly coordinators: ReadonlySet<number>;
}

/** So many arrays a sentence has. */
const ARRAYS = 10;

/** Tags are those of all units, marks included. */
export function seeSentence(units: readonly SeenWord[], tagged: Int32Array, landmarks: Landmarks): Seen {
  let length = 0;
  for (const { mark } of units) if (mark === 0) length++;
  // In one piece of memory, of which each costs V8 more than what is written into it.
  const bytes = (length + 2) * Int32Array.BYTES_PER_ELEMENT;
  const memory = new ArrayBuffer(ARRAYS * bytes);
  let taken = 0;
  const array = (): Int32Array => new Int32Array(memory, bytes * taken++, length + 2);
  const seen = {
    length,
    units: array(),
    words: array(),
    groups: array(),
    names: array(),
    tags: array(),
    marks: array(),
    commas: array(),
    breaks: array(),
    verbs: array(),
    coordinators: array(),
  };
  seen.words.set([2, 1], length);
  seen.groups.set([-2, -1], length);
  seen.tags.set([-2, -1], length);
  let at = 0;
  for (const [unit, { word, group, isName, mark }] of units.entries()) {
    if (mark !== 0) {
      seen.marks[at] = (seen.marks[at] ?? 0) | mark;
      continue;
    }
    const tag = tagged[unit] ?? 0;
    seen.units[at] = unit;
    seen.words[at] = word;
    seen.groups[at] = group;
    seen.names[at] = isName ? 1 : 0;
    seen.tags[at] = tag;
    at++;
    seen.verbs[at] = (seen.verbs[at - 1] ?? 0) + (landmarks.verbs.has(tag) ? 1 : 0);
    seen.coordinators[at] = (seen.coordinators[at - 1] ?? 0) + (landmarks.coordinators.has(tag) ? 1 : 0);
  }
  let commas = 0;
  let breaks = 0;
  for (let i = 0; i <= length; i++) {
    const marks = seen.marks[i] ?? 0;
    if (marks & COMMA) commas++;
    if (marks & (COLON | DASH | QUOTE)) breaks++;
    seen.commas[i] = commas;
    seen.breaks[i] = breaks;
  }
  return seen;
}

/** How far apart two words stand, in steps that grow. */
export function distance(gap: number): number {
  if (gap <= 4) return gap;
  if (gap <= 6) return 5;
  return gap <= 10 ? 6 : 7;
}

/** Marks, verbs and coordinators between two words, few or many, as one number. */
export function betweenOf(seen: Seen, from: number, to: number): number {
  if (from >= to) return -1;
  const commas = Math.min((seen.commas[to] ?? 0) - (seen.commas[from] ?? 0), 2);
  const breaks = Math.min((seen.breaks[to] ?? 0) - (seen.breaks[from] ?? 0), 1);
  const verbs = Math.min((seen.verbs[to] ?? 0) - (seen.verbs[from + 1] ?? 0), 2);
  const coordinators = Math.min((seen.coordinators[to] ?? 0) - (seen.coordinators[from + 1] ?? 0), 2);
  return ((commas * 2 + breaks) * 3 + verbs) * 3 + coordinators;
}
