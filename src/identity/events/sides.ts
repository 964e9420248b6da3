import type { StatedParty } from './stated-report.ts';

/** One side of an event: who is on it, and what may be named in their place (a leader's state). */
export interface Side {
  readonly parties: ReadonlySet<string>;
  readonly standIns: ReadonlySet<string>;
}

/** The sides of a report, in the order of its side numbers; sides without parties are left out. */
export function sidesOf(parties: readonly Pick<StatedParty, 'id' | 'side' | 'standsFor'>[]): Side[] {
  const numbers = [...new Set(parties.map((party) => party.side))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const members = parties.filter((party) => party.side === number);
    return {
      parties: new Set(members.map((party) => party.id)),
      standIns: new Set(members.flatMap((party) => party.standsFor)),
    };
  });
}

/**
 * For each side of `inner` the index of the side of `outer` that holds it, a different one for each; null where
 * there is no such way. One-sided events match one-sided ones only: to be at a conference is not to meet at it.
 */
export function fitSides(inner: readonly Side[], outer: readonly Side[]): readonly number[] | null {
  if (inner.length === 0 || outer.length === 0) return inner.length === outer.length ? [] : null;
  if ((inner.length === 1) !== (outer.length === 1)) return null;
  return assign(inner, outer, [], holds);
}

/**
 * As `fitSides`, but each side may hold or be held: one report leaves out a guest, the other a host. Nobody comes to
 * stand on two sides by it.
 */
function nestSides(inner: readonly Side[], outer: readonly Side[]): readonly number[] | null {
  if (inner.length !== outer.length || inner.length < 2) return null;
  const into = assign(inner, outer, [], (a, b) => holds(a, b) || holds(b, a));
  const crossed = inner.some(({ parties }, i) =>
    outer.some((side, j) => j !== into?.[i] && [...parties].some((party) => side.parties.has(party))),
  );
  return crossed ? null : into;
}

export function sidesAgree(a: readonly Side[], b: readonly Side[]): boolean {
  return fitSides(a, b) !== null || fitSides(b, a) !== null || nestSides(a, b) !== null;
}

/** Two lists of sides that agree, as one; null where they do not. */
export function uniteSides(a: readonly Side[], b: readonly Side[]): Side[] | null {
  const bInA = fitSides(b, a);
  if (bInA !== null) return a.map((side, i) => merged(side, b[bInA.indexOf(i)]));
  const aInB = fitSides(a, b) ?? nestSides(a, b);
  // Side by side with `a` first, so that what was numbered keeps its number.
  if (aInB === null) return null;
  const rest = b.filter((_, i) => !aInB.includes(i));
  return [...a.map((side, i) => merged(side, b[aInB[i] ?? -1])), ...rest];
}

function assign(
  inner: readonly Side[],
  outer: readonly Side[],
  taken: readonly number[],
  fits: (outer: Side, inner: Side) => boolean,
): number[] | null {
  const side = inner[taken.length];
  if (side === undefined) return [...taken];
  for (const [i, candidate] of outer.entries()) {
    if (taken.includes(i) || !fits(candidate, side)) continue;
    const rest = assign(inner, outer, [...taken, i], fits);
    if (rest !== null) return rest;
  }
  return null;
}

function holds(outer: Side, inner: Side): boolean {
  return [...inner.parties].every((party) => outer.parties.has(party) || outer.standIns.has(party));
}

function merged(a: Side, b: Side | undefined): Side {
  if (b === undefined) return a;
  return {
    parties: new Set([...a.parties, ...b.parties]),
    standIns: new Set([...a.standIns, ...b.standIns]),
  };
}
