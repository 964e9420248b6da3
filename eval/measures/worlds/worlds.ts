import type { Figures, Miss } from '../../evaluation-set.ts';
import { NOTHING, plus, rates, type Tally } from '../../ratio.ts';
import type { WorldArticle } from '../../worlds/article.ts';
import { changedIds } from './changed-ids.ts';
import { pairsOf } from './pairs.ts';
import { grouped, type Part, partsOf, profiled } from './parts.ts';

/** How many articles are left out and put in again, one at a time. */
const HELD_OUT = 40;

/**
 * Identity in worlds whose truth is known. Precision and recall are of pairs: of all pairs of parts (entities of
 * articles; reports) that are taken for one, how many are one, and of those that are one, how many are taken for
 * one. Pairs of all worlds count together, those of the first also say how many ids change.
 */
export function scoreWorlds(worlds: readonly (readonly WorldArticle[])[], miss: Miss): Figures {
  const known = worlds.map((articles) => articles.map(profiled));
  const told = known.map(partsOf);
  const tally = (type: Part['type']): Tally =>
    told.map((parts) => pairsOf(parts.filter((part) => part.type === type))).reduce(plus, NOTHING);
  for (const parts of told) for (const line of mistaken(parts)) miss(line);
  const [first = []] = known;
  return {
    ...rates('people', tally('PERSON')),
    ...rates('organizations', tally('ORGANIZATION')),
    ...rates('events', tally('EVENT')),
    ...changedIds(first, HELD_OUT),
  };
}

/** A line for each that is split and for each that holds several, with what the parts say. */
function mistaken(parts: readonly Part[]): string[] {
  const lines = (what: string, one: 'id' | 'truth', other: 'id' | 'truth'): string[] =>
    [...grouped(parts, (part) => `${part.type} ${part[one]}`)].flatMap(([key, members]) => {
      const split = grouped(members, (part) => part[other]);
      if (split.size < 2) return [];
      const sizes = [...split].map(([id, own]) => `${own.length} × ${id} (${own[0]?.said})`);
      return [`${key} ${what} ${sizes.join(', ')}`];
    });
  return [...lines('is split into', 'truth', 'id'), ...lines('holds', 'id', 'truth')];
}
