import type { SentenceView } from './sentence-view.ts';

/** How long what is said of a name between commas may be. */
const LONGEST = 14;

/** How what is said of a name begins: ", 44,", ", who was born in Leeds,", ", a baker from Leeds,". */
const BEGINS = /^(?:CD|DT|JJ|NNS?|VBG|VBN|WP\$?|WDT|WRB)$/;

/** "Ana Lima|, 44, | and", "Ana Lima|, who was born in Oslo, | and": the "and" behind what is said of a name; null for none. */
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
