import { SAID_VERBS } from '../speakers/said-verbs.ts';
import type { SentenceView } from './sentence-view.ts';

/** How long what is said of a name between commas may be. */
const LONGEST = 14;

/** How what is said of a name begins: ", 44,", ", who was born in Leeds,", ", a baker from Leeds,". */
const BEGINS = /^(?:CD|DT|JJ|NNS?|VBG|VBN|WP\$?|WDT|WRB)$/;

/**
 * "Ana Lima|, 44, | and", "Ana Lima|, who was born in Oslo, | and": the "and" behind what is said of a name; null for
 * none.
 */
export function andBehindInsertion(view: SentenceView, name: number): number | null {
  if (view.units[name + 1]?.text !== ',' || !BEGINS.test(view.tree.tags[name + 2] ?? '')) return null;
  for (let unit = name + 3; unit < name + LONGEST; unit++) {
    if (view.units[unit]?.kind === 'PERSON') return null;
    if (view.units[unit]?.text !== ',') continue;
    return view.units[unit + 1]?.lower === 'and' ? unit + 1 : null;
  }
  return null;
}

/** The name before the insertion that ends at an "and"; null where none stands there. */
export function nameBeforeInsertion(view: SentenceView, and: number): number | null {
  if (view.units[and - 1]?.text !== ',') return null;
  for (let name = and - 3; name > and - LONGEST && name >= 0; name--)
    if (view.units[name]?.kind === 'PERSON' && andBehindInsertion(view, name) === and) return name;
  return null;
}

/** How long an insertion between commas may be. */
const LONGEST_INSERTION = 25;

/**
 * The comma that opens the insertion which the comma at `closing` closes: ", who is 54,", ", however,", ", speaking in
 * Oslo,", ", she said,".
 */
export function insertionBefore(view: SentenceView, closing: number): number | null {
  for (let unit = closing - 1; unit >= Math.max(0, closing - LONGEST_INSERTION); unit--) {
    if (view.units[unit]?.text !== ',') continue;
    const first = view.units[unit + 1];
    const opens =
      first !== undefined &&
      (/^(?:who|whom|whose|which|where|when|as|while|left|right)$/.test(first.lower) ||
        (/^(?:ADV|ADP|SCONJ|NUM)$/.test(first.pos) && first.text !== ',') ||
        /^VB[GN]/.test(view.tree.tags[unit + 1] ?? '') ||
        SAID_VERBS.has(view.units[closing - 1]?.lower ?? ''));
    return opens ? unit : null;
  }
  return null;
}

/** How many units may say who says it. */
const LONGEST_SAYING = 8;

/**
 * "| The mayor |, she said, met Bo Ek": what stands before the words between commas that tell who says so; null where
 * none do.
 */
export function subjectBeforeSaying({ entities, tree, units }: SentenceView, verb: number): number | null {
  let closing = verb - 1;
  while (/:AUX$|^(?:MD|RB|TO)/.test(tree.tags[closing] ?? '')) closing--;
  if (units[closing]?.text !== ',' || !SAID_VERBS.has(units[closing - 1]?.lower ?? '')) return null;
  for (let opening = closing - 2; opening > Math.max(0, closing - LONGEST_SAYING); opening--) {
    if (units[opening]?.text !== ',') continue;
    const isSubject = /^nsubj/.test(tree.labels[opening - 1] ?? '') || entities[opening - 1] !== null;
    return isSubject ? opening - 1 : null;
  }
  return null;
}
