import { z } from 'zod';

/**
 * A state machine of wink-nlp's models, which finds patterns of symbols: tags, words, or what hints at either.
 * State 0 is the root, to which every symbol leads that a state does not know.
 */
export interface Machine {
  /** Of each state where its symbols lead. */
  readonly next: readonly ReadonlyMap<number, number>[];
  /** Of each state the one in which the pattern so far stands if it goes no further; 0 where it is none. */
  readonly otherwise: readonly number[];
  /** Of states that end a pattern its name. */
  readonly names: readonly (string | undefined)[];
  /** Of such states how far behind the pattern's first symbol the one stands that is meant. */
  readonly shifts: ReadonlyMap<number, number>;
}

export const END = 2_070_000;
const OTHERWISE = 2_070_003;
const HINTS = 1_080_000;
/** A pattern of this name only stops others. */
const NO_PATTERN = '0';

/** The symbol of a hint that the model has for a word. */
export const symbolOfHint = (hint: number): number => HINTS + hint;

const stored = z
  .tuple([
    z.number(),
    z.number(),
    z.record(z.string(), z.record(z.string(), z.number())),
    z.record(z.string(), z.string()),
    z.record(z.string(), z.tuple([z.number(), z.number()])),
  ])
  .rest(z.unknown());

export function machineOf(json: string): Machine {
  const [, last, transitions, names, marks] = stored.parse(JSON.parse(json));
  const states = Array.from({ length: last + 1 }, (_, state) => transitions[state] ?? {});
  return {
    next: states.map((state) => new Map(Object.entries(state).map(([symbol, to]) => [Number(symbol), to]))),
    otherwise: states.map((state) => state[OTHERWISE] ?? 0),
    names: states.map((_, state) => names[state]),
    shifts: new Map(Object.entries(marks).map(([state, [shift]]) => [Number(state), shift])),
  };
}

/**
 * Goes over the symbols from left to right, longest pattern first, and gives each pattern's name and the place that
 * it means. What is odd in it (a state may outlive the place where it began) is so in wink-nlp, whose models were
 * made with it.
 */
export function findPatterns(
  { next, otherwise, names, shifts }: Machine,
  symbols: Int32Array,
  ignored: number,
  found: (name: string, place: number) => void,
): void {
  const { length } = symbols;
  let first = 0;
  let state = 0;
  let shorterState = 0;
  let shorterEnd = 0;
  const tell = (ending: number): void => {
    const name = names[ending];
    if (name !== undefined && name !== NO_PATTERN) found(name, first + (shifts.get(ending) ?? 0));
    state = 0;
    shorterState = 0;
  };
  for (let i = 0; i <= length; i++) {
    for (let k = i; k <= length; k++) {
      const symbol = k === length ? END : (symbols[k] ?? 0);
      if (symbol === ignored) continue;
      const to = next[state]?.get(symbol) ?? 0;
      if (state === 0 && to !== 0) first = k;
      if (to === 0) {
        if (shorterState !== 0) {
          i = shorterEnd;
          tell(shorterState);
        } else state = 0;
        break;
      }
      if (names[to] !== undefined) {
        tell(to);
        i = k;
        break;
      }
      state = to;
      const shorter = otherwise[state] ?? 0;
      if (shorter !== 0) {
        shorterEnd = k;
        shorterState = shorter;
      }
    }
  }
}
