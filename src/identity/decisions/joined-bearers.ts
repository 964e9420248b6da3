import { compareCodeUnits } from '../code-units.ts';

/**
 * The entity of each bearer: bearers that are linked, over any number of steps, are one. It has the id of the first
 * of them, full names before single ones.
 */
export function joinedBearers(
  bearers: readonly string[],
  links: readonly (readonly [string, string])[],
): Map<string, string> {
  const linked = new Map<string, string[]>(bearers.map((bearer) => [bearer, []]));
  for (const [a, b] of links) {
    linked.get(a)?.push(b);
    linked.get(b)?.push(a);
  }
  const entities = new Map<string, string>();
  for (const bearer of [...linked.keys()].sort(fullNamesFirst)) {
    const reached = entities.has(bearer) ? [] : [bearer];
    for (const next of reached) {
      if (entities.has(next)) continue;
      entities.set(next, bearer);
      reached.push(...(linked.get(next) ?? []));
    }
  }
  return entities;
}

function fullNamesFirst(a: string, b: string): number {
  return Number(b.includes('-')) - Number(a.includes('-')) || compareCodeUnits(a, b);
}
