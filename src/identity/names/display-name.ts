import { SHORT_PLACE_NAMES } from '../../reading/gazetteer/same-places.ts';
import { fold } from '../../reading/text/fold.ts';
import { compareCodeUnits } from '../code-units.ts';
import { ACRONYMS } from './known-organizations.ts';
import { nameKey } from './name-key.ts';

/** A spelling of a name and how many documents use it. */
export interface Spelling {
  readonly text: string;
  readonly documents: number;
}

/**
 * The best-attested of an entity's spellings: one of a full name before an abbreviation or a part of it; with
 * diacritics before without; then what most documents write; then mixed case before capitals only; then the first
 * by code units.
 *
 * @param isFullName whether a spelling is one of the entity's full name
 */
export function displayName(
  spellings: readonly Spelling[],
  isFullName: (spelling: string) => boolean,
): string {
  const ranked = spellings.map((spelling) => ({
    ...spelling,
    rank: [
      isFullName(spelling.text) ? 0 : 1,
      isAbbreviation(spelling.text) ? 1 : 0,
      hasDiacritics(spelling.text) ? 0 : 1,
      -spelling.documents,
      spelling.text === spelling.text.toUpperCase() ? 1 : 0,
      spelling.text.startsWith('The ') || spelling.text.startsWith('the ') ? 1 : 0,
    ],
  }));
  ranked.sort((a, b) => compareRanks(a.rank, b.rank) || compareCodeUnits(a.text, b.text));
  return ranked[0]?.text ?? '';
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const difference = value - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function isAbbreviation(spelling: string): boolean {
  const key = nameKey(spelling);
  return SHORT_PLACE_NAMES.has(key) || ACRONYMS.has(key);
}

/** Quotation marks and dashes fold too, and are no diacritics. */
function hasDiacritics(spelling: string): boolean {
  const letters = spelling.replace(/[^\p{L}\p{M}]/gu, '');
  return fold(letters) !== letters;
}
