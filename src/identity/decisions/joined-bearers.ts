import { compareCodeUnits } from '../code-units.ts';
import { type AttestedName, bestAttested } from '../entities/attested-names.ts';
import { groupBy } from '../group-by.ts';

/**
 * The entity of each bearer: bearers that are linked, over any number of steps, are one. It has the id that the
 * best-attested of their names gives; where none of them is a full one, that of the first bearer, full names first.
 *
 * @param names by which the bearers go
 */
export function joinedBearers(
  bearers: readonly string[],
  links: readonly (readonly [string, string])[],
  names: readonly AttestedName[],
): Map<string, string> {
  const linked = new Map<string, string[]>(bearers.map((bearer) => [bearer, []]));
  for (const [a, b] of links) {
    linked.get(a)?.push(b);
    linked.get(b)?.push(a);
  }
  const namesOf = groupBy(names, ({ bearer }) => bearer);
  const entities = new Map<string, string>();
  for (const bearer of [...linked.keys()].sort(fullNamesFirst)) {
    if (entities.has(bearer)) continue;
    const reached = new Set([bearer]);
    for (const next of reached) for (const other of linked.get(next) ?? []) reached.add(other);
    const all = [...reached].flatMap((each) => namesOf.get(each) ?? []);
    const id = bestAttested(all) ?? bearer;
    for (const each of reached) entities.set(each, id);
  }
  return entities;
}

function fullNamesFirst(a: string, b: string): number {
  return Number(b.includes('-')) - Number(a.includes('-')) || compareCodeUnits(a, b);
}
