import type { EntityType } from '../../reading/reading.ts';
import { compareCodeUnits } from '../code-units.ts';
import { groupBy } from '../group-by.ts';
import { isSingleName } from './person-form.ts';

/** A name of a bearer, and how many profiles of theirs have it. */
export interface AttestedName {
  readonly bearer: string;
  readonly type: EntityType;
  readonly name: string;
  /** The id that the name gives them; see `Settled`. */
  readonly calledIn: string;
  readonly profiles: number;
}

/**
 * The id that the best-attested full name of somebody gives, so that what one article alone calls them by names
 * nobody whom all others call otherwise; null for what has no such name. How often a name is told counts in doublings,
 * so that ids seldom change; of names told as often it is the first bearer's and the shorter one.
 */
export function bestAttested(names: readonly AttestedName[]): string | null {
  const full = names.filter(({ type, name }) => type === 'PERSON' && !isSingleName(name));
  const told = [...groupBy(full, ({ calledIn }) => calledIn)].map(([id, of]) => ({
    id,
    bearer: of[0]?.bearer ?? '',
    doublings: Math.floor(Math.log2(of.reduce((sum, { profiles }) => sum + profiles, 0))),
  }));
  const [best] = told.sort(
    (a, b) =>
      b.doublings - a.doublings ||
      compareCodeUnits(a.bearer, b.bearer) ||
      a.id.length - b.id.length ||
      compareCodeUnits(a.id, b.id),
  );
  return best?.id ?? null;
}
