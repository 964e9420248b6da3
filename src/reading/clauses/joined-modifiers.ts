import type { NameRange } from '../syntax/unit.ts';
import type { Sentence, Token } from '../text/token.ts';

/** What two joined nouns describe: "their trade and investment | talks |". */
const DESCRIBED =
  /^(?:conferences?|consultations?|debates?|dialogues?|discussions?|forums?|meetings?|negotiations|roundtables?|sessions?|summits?|talks|workshops?)$/;
/** Nouns that are an occasion themselves, and so are none of another: "a | lunch | and evening talks". */
const OCCASION =
  /^(?:breakfast|briefing|call|ceremony|conference|dinner|interview|lunch|luncheon|meal|meeting|reception|session|summit|tour|visit|workshop)$/;
const DETERMINER = /^(?:an?|another|her|his|its|my|our|that|the|their|this)$/;
/** How many words may stand on either side of the "and". */
const WORDS = 3;

/**
 * "A | trade and investment | conference": nouns that a conjunction joins into one modifier, which a parser would take
 * for objects beside the noun that they describe. None of them may be a name.
 */
export function joinedModifiers({ tokens }: Sentence, names: readonly NameRange[]): NameRange[] {
  const found: NameRange[] = [];
  for (let and = 1; and < tokens.length - 2; and++) {
    if (tokens[and]?.lower !== 'and') continue;
    const modifiers = modifiersAround(tokens, and);
    if (modifiers && !holdsName(modifiers, names)) found.push(modifiers);
  }
  return found;
}

function modifiersAround(tokens: readonly Token[], and: number): NameRange | null {
  const from = afterDeterminer(tokens, and);
  const to = from === null ? null : beforeDescribed(tokens, and);
  return from === null || to === null ? null : { from, to };
}

const holdsName = ({ from, to }: NameRange, names: readonly NameRange[]): boolean =>
  names.some((name) => name.to > from && name.from < to);

/** Where the words between a determiner and the "and" begin; null where others than nouns and adjectives are there. */
function afterDeterminer(tokens: readonly Token[], and: number): number | null {
  for (let at = and - 1; at >= Math.max(0, and - WORDS); at--) {
    if (!isModifier(tokens[at])) return null;
    if (DETERMINER.test(tokens[at - 1]?.lower ?? '')) return at;
  }
  return null;
}

/** Where the noun stands that is described; null for none. "A long and | at times | bitter session". */
function beforeDescribed(tokens: readonly Token[], and: number): number | null {
  const isAtTimes = tokens[and + 1]?.lower === 'at' && tokens[and + 2]?.lower === 'times';
  const first = isAtTimes ? and + 3 : and + 1;
  for (let at = first; at <= first + WORDS; at++) {
    if (DESCRIBED.test(tokens[at]?.lower ?? '') && (isNoun(tokens[at - 1]) || (isAtTimes && at > first)))
      return at;
    if (!isModifier(tokens[at])) return null;
  }
  return null;
}

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:ADJ|NOUN|PROPN)$/.test(token.pos) && !OCCASION.test(token.lower);

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
