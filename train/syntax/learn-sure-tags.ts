import type { Variants } from './data.ts';

/** How often a word must occur. */
const FEWEST = 30;

/**
 * In what part of its places its tag must be the same: for function words, and for marks, of which the parser sees no
 * tag.
 */
const SURE = 0.98;
const SURE_OF_MARKS = 0.95;

/** Words of other tags may well be names or verbs elsewhere. */
const FUNCTION_WORDS = /^(?:CC|DT|IN(?::SCONJ)?|MD|PRP\$?|RB|WDT|WP\$?|WRB)$/;
const MARKS = /^(?:[,.:]|-[LR]RB-|NFP)$/;

/** Words in lower case that are as good as always tagged alike, each with its tag; in alphabetic order. */
export function learnSureTags(sentences: readonly Variants[]): Readonly<Record<string, string>> {
  const counts = new Map<string, Map<string, number>>();
  for (const [plain] of sentences) {
    for (const [i, { lower, isName }] of (plain?.units ?? []).entries()) {
      const tag = plain?.tags[i];
      if (isName || tag === undefined) continue;
      const ofWord = counts.get(lower) ?? new Map<string, number>();
      counts.set(lower, ofWord.set(tag, (ofWord.get(tag) ?? 0) + 1));
    }
  }
  const sure = [...counts].flatMap(([word, ofWord]) => {
    const all = [...ofWord.values()].reduce((sum, count) => sum + count, 0);
    const often = [...ofWord].find(([tag, count]) => count >= all * leastPart(tag));
    return often && all >= FEWEST ? [[word, often[0]] as const] : [];
  });
  return Object.fromEntries(sure.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function leastPart(tag: string): number {
  if (MARKS.test(tag)) return SURE_OF_MARKS;
  return FUNCTION_WORDS.test(tag) ? SURE : Number.POSITIVE_INFINITY;
}
