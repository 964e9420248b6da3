import type { EntityDraft } from '../entities/entity-draft.ts';
import { countryAt } from '../entities/implied-states.ts';
import { countryNamed } from '../gazetteer/countries.ts';
import type { Span } from '../reading.ts';
import type { Sentence } from '../text/token.ts';

/**
 * The words of a sentence that stand for a state which it does not name: "Hanoi", "Iranian" of "Iranian officials";
 * null for other parties, and for states that it names.
 */
export function metonymIn({ type, main, mentions }: EntityDraft, sentence: Sentence): Span | null {
  const country = type === 'PLACE' ? countryNamed(main.folded) : null;
  if (country === null) return null;
  if (mentions.some(({ start }) => sentence.start <= start && start < sentence.end)) return null;
  const at = sentence.tokens.findIndex((_, index) => countryAt(sentence.tokens, index) === country);
  const token = sentence.tokens[at];
  return token ? { start: token.start, end: token.end } : null;
}
