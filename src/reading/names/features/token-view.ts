import type { SentenceContext } from '../context.ts';
import { mix } from '../hash.ts';
import type { ListMatches } from '../lists.ts';
import type { Word } from '../words.ts';

/** A token with what its features look at, here and around it. */
export interface TokenView {
  readonly context: SentenceContext;
  readonly at: number;
  readonly word: Word;
  readonly before: Word;
  readonly before2: Word;
  readonly behind: Word;
  readonly behind2: Word;
  /** 1 where its capital may be due to the place alone. */
  readonly first: number;
  /** Its capitals and whether the place or the sentence's style asks for them, in five bits. */
  readonly look: number;
  /** Which neighbours touch it without a space: 1 before, 2 behind, 4 and 8 those beyond them. */
  readonly glued: number;
  /** The word lists of which an entry begins, goes on or ends here, before and behind; -1 beyond the sentence. */
  readonly any: number;
  readonly anyBefore: number;
  readonly anyBehind: number;
  /** The run of capitals that it stands in, or null. */
  readonly run: RunView | null;
}

export interface RunView {
  readonly context: SentenceContext;
  /** Tokens of the run, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** 1 where the first capital may be due to the place alone. */
  readonly first: number;
  /** How many they are, 6 for more. */
  readonly length: number;
  /** How far the token is from both ends. */
  readonly place: number;
  readonly head: Word;
  readonly tail: Word;
  readonly before: Word;
  readonly behind: Word;
}

/** What stands before the first word and behind the last. */
const EDGE: Word = {
  id: 0,
  text: '',
  form: 1,
  lower: 1,
  key: 1,
  shape: 1,
  prefixes: [],
  suffixes: [],
  capital: false,
  upper: false,
  letters: false,
  digits: false,
  opens: false,
  triggers: 0,
  usualCase: 7,
};

export function tokenView(context: SentenceContext, at: number): TokenView {
  const { words, initial, lists, style } = context;
  const word = words[at] ?? EDGE;
  const first = initial[at] ?? 0;
  return {
    context,
    at,
    word,
    before: words[at - 1] ?? EDGE,
    before2: words[at - 2] ?? EDGE,
    behind: words[at + 1] ?? EDGE,
    behind2: words[at + 2] ?? EDGE,
    first,
    look: (word.capital ? 1 : 0) | (word.upper ? 2 : 0) | (first << 2) | (style << 3),
    glued: gluing(context, at),
    any: listsAt(lists, at),
    anyBefore: at > 0 ? listsAt(lists, at - 1) : -1,
    anyBehind: at + 1 < words.length ? listsAt(lists, at + 1) : -1,
    run: runView(context, at),
  };
}

function runView(context: SentenceContext, at: number): RunView | null {
  const { initial, runs, words } = context;
  const from = runs.from[at] ?? -1;
  const to = runs.to[at] ?? -1;
  if (from < 0) return null;
  return {
    context,
    from,
    to,
    first: initial[from] ?? 0,
    length: Math.min(to - from, 6),
    place: mix(Math.min(at - from, 3), Math.min(to - 1 - at, 3)),
    head: words[from] ?? EDGE,
    tail: words[to - 1] ?? EDGE,
    before: words[from - 1] ?? EDGE,
    behind: words[to] ?? EDGE,
  };
}

const listsAt = ({ begins, inside, ends }: ListMatches, at: number): number =>
  (begins[at] ?? 0) | (inside[at] ?? 0) | (ends[at] ?? 0);

const gluing = ({ tokens }: SentenceContext, at: number): number =>
  touches(tokens, at) |
  (touches(tokens, at + 1) << 1) |
  (touches(tokens, at - 1) << 2) |
  (touches(tokens, at + 2) << 3);

const touches = (tokens: SentenceContext['tokens'], at: number): number =>
  at > 0 && tokens[at]?.spaceBefore === false ? 1 : 0;
