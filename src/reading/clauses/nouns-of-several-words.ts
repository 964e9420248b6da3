import type { NameRange } from '../syntax/unit.ts';
import type { Sentence, Token } from '../text/token.ts';

/** Nouns of several tokens that name no one, each a unit. */
export function joinedNouns({ tokens }: Sentence): NameRange[] {
  const found: NameRange[] = [];
  for (let from = 0; from < tokens.length - 1; from++) {
    const to = isWorkingNoun(tokens, from) ? from + 2 : endOfHyphened(tokens, from);
    if (to !== null) found.push({ from, to });
  }
  return found;
}

/** "Working session", "working visit": no work is told of, and a parser would find a verb. */
const isWorkingNoun = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.lower === 'working' &&
  /^(?:sessions?|visits?|lunch|dinner|breakfast|meetings?|trips?)$/.test(tokens[from + 1]?.lower ?? '');

/** Meetings whose names have hyphens in them, where they describe no other noun. */
const HYPHENED = /^(?:face-to-face|get-together|heart-to-heart|one-on-one|sit-down|tete-a-tete|tête-à-tête)$/;

const BEGINS_HYPHENED: ReadonlySet<string> = new Set('face get heart one sit tete tête'.split(' '));

/** The end of "held a | one-on-one | with", but not of "a one-on-one meeting"; null for others. */
function endOfHyphened(tokens: readonly Token[], from: number): number | null {
  if (tokens[from + 1]?.text !== '-' || !BEGINS_HYPHENED.has(tokens[from]?.lower ?? '')) return null;
  const to = tokens[from + 3]?.text === '-' ? from + 5 : from + 3;
  const word = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join('');
  const isNoun = /^(?:[,.;]|and|at|before|between|for|in|last|on|over|this|today|with|yesterday)$/.test(
    tokens[to]?.lower ?? '.',
  );
  return HYPHENED.test(word) && isNoun && tokens[from - 1]?.pos !== 'VERB' ? to : null;
}
