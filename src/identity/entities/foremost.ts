/** How many times as much is told of the one whom a name usually means than of any other who bears it. */
const FAR_MORE = 5;

/**
 * The only one, or the one who is in the news so much more than the others that the plain name means them.
 *
 * @param known how much is told of one
 */
export function foremost<T>(candidates: readonly T[], known: (candidate: T) => number): T | undefined {
  const [first, second] = candidates
    .map((candidate) => ({ candidate, known: known(candidate) }))
    .sort((a, b) => b.known - a.known);
  if (first === undefined || second === undefined) return first?.candidate;
  return first.known >= FAR_MORE * Math.max(1, second.known) ? first.candidate : undefined;
}
