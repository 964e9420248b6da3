import { hashText } from '../text/hash-text.ts';
import { ARC_TEMPLATES, createArcValues } from './arc-features.ts';
import { createChoice } from './choice.ts';
import { COLON, QUOTE } from './marks.ts';
import type { MoveChooser } from './move-chooser.ts';
import { RELATIONS } from './relations.ts';
import type { Seen } from './seen.ts';
import {
  apply,
  type Cell,
  initialState,
  LEFT,
  legalMoves,
  type Moves,
  moveBit,
  NO_MOVE,
  onlyMove,
  RIGHT,
  relationBit,
  SHIFT,
  type State,
} from './transitions.ts';
import type { Scorer } from './weights.ts';
import { hashWord } from './words.ts';

/** Names the arc that a move is about to draw: an index into RELATIONS; -1 for SHIFT, which draws none. */
export type ArcNamer = (seen: Seen, state: State, move: number) => number;

const ROOT = RELATIONS.indexOf('root');

/** @param enough by which lead an arc is named by its first features alone; see choice.ts */
export function createArcNamer(scorer: Scorer, enough: number): ArcNamer {
  const valuesOf = createArcValues();
  const choose = createChoice(scorer, ARC_TEMPLATES, RELATIONS.length, enough);
  return (seen, state, move) => {
    if (move === SHIFT) return -1;
    if (state.front.unit === seen.length && !state.stack?.below) return ROOT;
    return choose(valuesOf(seen, state, move));
  };
}

/** Finds the tree of a sentence: gives the final state. */
export type Decoder = (seen: Seen) => State;

/** Takes the best move, again and again, and names each arc as soon as it is drawn. */
export function createDecoder(choose: MoveChooser, nameArc: ArcNamer): Decoder {
  return (seen) => {
    let state = initialState();
    for (let step = 0; step < 2 * seen.length; step++) {
      const legal = legalMoves(state, seen.length);
      const moves = onlyMove(legal) < 0 ? legal & ~barred(seen, state) || legal : legal;
      const only = onlyMove(moves);
      const move = only < 0 ? choose(seen, state, moves) : only;
      state = apply(state, move, nameArc(seen, state, move));
    }
    return state;
  };
}

const ARTICLES: ReadonlySet<number> = new Set(['the', 'a', 'an'].map(hashWord));
const LINKS: ReadonlySet<number> = new Set(
  ['the', 'a', 'an', 'of', 'in', 'for', 'with', 'on', 'at'].map(hashWord),
);
const DAYS: ReadonlySet<number> = new Set(['today', 'yesterday', 'tomorrow', 'tonight'].map(hashWord));
const BEFORE_DAYS: ReadonlySet<number> = new Set(
  [
    'after',
    'as',
    'before',
    'by',
    'early',
    'for',
    'from',
    'later',
    'of',
    'since',
    'than',
    'till',
    'until',
  ].map(hashWord),
);
const SPANS: ReadonlySet<number> = new Set(
  ['days', 'decades', 'hours', 'months', 'weeks', 'years'].map(hashWord),
);
const SUBJECTS: ReadonlySet<number> = new Set(['i', 'he', 'she', 'we', 'they'].map(hashWord));
const CC = relationBit(RELATIONS.indexOf('cc'));
const NSUBJ = relationBit(RELATIONS.indexOf('nsubj'));
const CASE = relationBit(RELATIONS.indexOf('case'));
const OF_NOUN =
  relationBit(RELATIONS.indexOf('amod')) |
  relationBit(RELATIONS.indexOf('compound')) |
  relationBit(RELATIONS.indexOf('det'));

const PERSON = hashText('<PERSON>');
const TIME = hashText('<DATE>');
const TIMES: ReadonlySet<number> = new Set([TIME, hashWord('2000')]);
const BEFORE_TIMES: ReadonlySet<number> = new Set(
  ['after', 'at', 'before', 'by', 'during', 'from', 'in', 'of', 'on', 'since', 'the', 'until'].map(hashWord),
);
const OWNING = hashWord("'s");
const POSSESSIVES: ReadonlySet<number> = new Set(['his', 'its', 'my', 'our', 'their', 'your'].map(hashWord));
/** How far before a noun its list may begin behind a colon. */
const NEAR = 6;
const ONLY_LEFT = moveBit(LEFT);
const ONLY_RIGHT = moveBit(RIGHT);
const ALL_BUT_LEFT = moveBit(SHIFT) | moveBit(RIGHT);

/**
 * The moves that English rules out: nothing hangs on an article or on "his", which belongs to the name right behind it,
 * a phrase with a preposition does not hang on the name right behind it, "the BBC's" belongs to the person behind,
 * nothing before a colon to a noun behind it, and "and on Tuesday they" begins a clause, to whose verb the phrase
 * belongs, as does what opens a speech: 'said: "On Tuesday I"'. "A call today" is no kind of today, "in 2020 Ana Lima"
 * none of her, and "met Ana Lima years ago" no years of hers, as "met the Foreign Secretary the day before" no day of his.
 */
function barred(seen: Seen, { stack, front }: State): Moves {
  if (!stack) return NO_MOVE;
  const isPerson = seen.words[front.unit] === PERSON;
  if (isPerson && front.leftCount === 0 && seen.words[stack.right] === OWNING) return ALL_BUT_LEFT;
  if (isPerson && front.leftCount === 0 && TIMES.has(seen.words[stack.unit] ?? 0)) return ONLY_LEFT;
  if (seen.words[stack.unit] === PERSON && SPANS.has(seen.words[front.unit] ?? 0)) return ONLY_LEFT;
  if (opensSpeech(seen, stack)) return ONLY_RIGHT;
  const isTimeBeforePerson = TIMES.has(seen.words[front.unit] ?? 0) && seen.words[front.unit + 1] === PERSON;
  if (isTimeBeforePerson && front.leftCount === 0 && BEFORE_TIMES.has(seen.words[stack.unit] ?? 0))
    return ALL_BUT_LEFT;
  const isArticleNext =
    ARTICLES.has(seen.words[stack.unit] ?? 0) && front.unit - front.leftCount === stack.unit + 1;
  if (isArticleNext && front.leftCount > 0 && seen.words[front.unit + 1] === TIME) return ALL_BUT_LEFT;
  const isTimeBehindNoun = TIMES.has(seen.words[front.unit] ?? 0) && (stack.leftSet & OF_NOUN) !== 0;
  if (isTimeBehindNoun && front.leftCount === 0 && stack.unit === front.unit - 1) return ONLY_LEFT;
  if (endsBeforeColon(seen, front) && LINKS.has(seen.words[stack.unit] ?? 0)) return ALL_BUT_LEFT;
  if (crossesColon(seen, stack.unit, front)) return ONLY_LEFT;
  if (DAYS.has(seen.words[front.unit] ?? 0) && !BEFORE_DAYS.has(seen.words[stack.unit] ?? 0))
    return ONLY_LEFT;
  const below = seen.words[stack.below?.unit ?? -1] ?? 0;
  if (ARTICLES.has(below) || POSSESSIVES.has(below)) return ONLY_RIGHT;
  const isNext = front.unit - front.leftCount === stack.unit + 1;
  const isName = (seen.names[front.unit] ?? 0) === 1;
  if (isNext && isName && POSSESSIVES.has(seen.words[stack.unit] ?? 0)) return ALL_BUT_LEFT;
  if ((stack.leftSet & CASE) === 0) return NO_MOVE;
  if ((stack.leftSet & CC) !== 0) {
    if (front.unit < seen.length && (front.leftSet & NSUBJ) !== 0) return ALL_BUT_LEFT;
    if (SUBJECTS.has(seen.words[front.unit] ?? 0)) return ONLY_RIGHT;
  }
  return isNext && isName ? ONLY_LEFT : NO_MOVE;
}

/** Whether the front of the buffer is a noun with a colon behind it: "of the plan: …". */
function endsBeforeColon({ length, marks, verbs }: Seen, { unit }: Cell): boolean {
  const isVerb = (verbs[unit + 1] ?? 0) > (verbs[unit] ?? 0);
  return unit < length && !isVerb && ((marks[unit + 1] ?? 0) & COLON) !== 0;
}

/** Whether a word with a preposition stands right behind a colon and a quotation mark, with a verb still to come. */
function opensSpeech({ marks, verbs, length }: Seen, { unit, below, left, leftSet }: Cell): boolean {
  if (below === null || (leftSet & CASE) === 0) return false;
  const before = marks[left] ?? 0;
  const isOpening = (before & COLON) !== 0 && (before & QUOTE) !== 0;
  return isOpening && (verbs[length] ?? 0) > (verbs[unit + 1] ?? 0);
}

/** Whether a colon stands between a word and the noun at the front of the buffer. */
function crossesColon(seen: Seen, from: number, { unit }: Cell): boolean {
  if (unit >= seen.length || (seen.verbs[unit + 1] ?? 0) > (seen.verbs[unit] ?? 0)) return false;
  for (let at = unit; at > Math.max(from, unit - NEAR); at--)
    if (((seen.marks[at] ?? 0) & COLON) !== 0) return true;
  return false;
}
