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

/** A name told so many times less than the one told most is an odd one. */
const FAR_LESS = 8;

/**
 * The id that a well-attested full name of somebody gives, so that what one article alone calls them by names nobody
 * whom all others call otherwise; null for what has no such name. It is the shortest of the names that are not told far
 * less than the one told most, and no end of another of those ("Lopez Obrador"). Were it the one told most, two that
 * are told about as often would take the id from each other again and again, and each time all documents that mention
 * its bearer would be written anew. Of several bearers, which a decision makes one, the first has it.
 */
export function bestAttested(names: readonly AttestedName[]): string | null {
  const full = names.filter(({ type, name }) => type === 'PERSON' && !isSingleName(name));
  const told = [...groupBy(full, ({ calledIn }) => calledIn)].map(([id, of]) => ({
    id,
    bearer: of[0]?.bearer ?? '',
    name: of[0]?.name ?? '',
    times: of.reduce((sum, { profiles }) => sum + profiles, 0),
  }));
  const most = Math.max(...told.map(({ times }) => times));
  const usual = told.filter(({ times }) => times * FAR_LESS > most);
  const [best] = usual
    .filter(({ name }) => !usual.some((other) => isEndOf(name, other.name)))
    .sort(
      (a, b) =>
        compareCodeUnits(a.bearer, b.bearer) || a.id.length - b.id.length || compareCodeUnits(a.id, b.id),
    );
  return best?.id ?? null;
}

/** Whether a name is the first or the last words of a longer one. */
function isEndOf(short: string, long: string): boolean {
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}
