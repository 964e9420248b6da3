import type { EntityDraft, NamedMention } from './entity-draft.ts';
import { isShortFormOf, personWords } from './person-key.ts';

interface Cluster {
  readonly words: readonly string[];
  readonly mentions: NamedMention[];
}

/**
 * Puts the mentions of persons of one article together, in order of reading: equal names first, then short forms
 * with the person whom they can only mean; where two fit, with the one named last before.
 */
export function clusterPersons(mentions: readonly NamedMention[]): EntityDraft[] {
  const clusters: Cluster[] = [];
  const byLength = [...mentions]
    .map((mention) => ({ mention, words: personWords(mention.folded) }))
    .filter(({ words }) => words.length > 0);
  for (const { mention, words } of [...byLength].sort(
    (a, b) => b.words.length - a.words.length || a.mention.start - b.mention.start,
  )) {
    const same = clusters.find((cluster) => cluster.words.join(' ') === words.join(' '));
    const home = same ?? bearerOf(words, mention, clusters);
    if (home) home.mentions.push(mention);
    else clusters.push({ words, mentions: [mention] });
  }
  return clusters.flatMap((cluster) => {
    const inOrder = [...cluster.mentions].sort((a, b) => a.start - b.start);
    const main =
      inOrder.find((mention) => personWords(mention.folded).length === cluster.words.length) ?? inOrder[0];
    return main ? [{ type: 'PERSON' as const, main, mentions: inOrder }] : [];
  });
}

function bearerOf(
  words: readonly string[],
  mention: NamedMention,
  clusters: readonly Cluster[],
): Cluster | null {
  const bearers = clusters.filter((cluster) => isShortFormOf(words, cluster.words));
  if (bearers.length <= 1) return bearers[0] ?? null;
  const byLastWord = bearers.filter((cluster) => cluster.words.at(-1) === words.at(-1));
  const candidates = byLastWord.length > 0 ? byLastWord : bearers;
  const lastBefore = (cluster: Cluster): number =>
    Math.max(-1, ...cluster.mentions.filter((m) => m.start < mention.start).map((m) => m.start));
  return candidates.reduce((best, cluster) => (lastBefore(cluster) > lastBefore(best) ? cluster : best));
}
