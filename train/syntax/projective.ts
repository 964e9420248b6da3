/**
 * Makes a tree projective by hanging words with crossing arcs higher up, as little as possible (Nivre and
 * Nilsson 2005, "Pseudo-projective dependency parsing", without their encoding of labels).
 */
export function projectivise(heads: readonly number[]): number[] {
  const lifted = [...heads];
  for (;;) {
    const worst = smallestCrossing(lifted);
    if (worst < 0) return lifted;
    lifted[worst] = lifted[lifted[worst] ?? -1] ?? -1;
  }
}

/** The word with the shortest arc over a word that its head does not dominate; -1 where there is none. */
function smallestCrossing(heads: readonly number[]): number {
  let smallest = -1;
  let length = Number.POSITIVE_INFINITY;
  for (const [word, head] of heads.entries()) {
    if (head < 0 || Math.abs(head - word) >= length) continue;
    for (let i = Math.min(word, head) + 1; i < Math.max(word, head); i++) {
      if (!isBelow(heads, i, head)) {
        smallest = word;
        length = Math.abs(head - word);
        break;
      }
    }
  }
  return smallest;
}

function isBelow(heads: readonly number[], word: number, ancestor: number): boolean {
  for (let at = word; at >= 0; at = heads[at] ?? -1) if (at === ancestor) return true;
  return false;
}
