import { countryNamed } from '../gazetteer/countries.ts';
import { SAME_PLACES } from '../gazetteer/same-places.ts';
import type { EntityDraft, NamedMention } from './entity-draft.ts';

/** A name of a place for comparing. */
export function placeKey(folded: string): string {
  const country = countryNamed(folded);
  if (country) return country.name.toLowerCase();
  const plain = folded
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/^the /, '')
    .replace(/'s?$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return SAME_PLACES.get(plain) ?? plain;
}

export function clusterPlaces(mentions: readonly NamedMention[]): EntityDraft[] {
  const clusters = new Map<string, NamedMention[]>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const key = placeKey(mention.folded);
    const cluster = clusters.get(key);
    if (cluster) cluster.push(mention);
    else clusters.set(key, [mention]);
  }
  return [...clusters.values()].map((inOrder) => ({ type: 'PLACE', main: best(inOrder), mentions: inOrder }));
}

/** The longest form that is not all capitals, where there is one. */
function best(mentions: readonly NamedMention[]): NamedMention {
  const [first, ...rest] = mentions;
  if (!first) throw new RangeError('a cluster of places has no mention');
  const rank = (mention: NamedMention): number =>
    (mention.folded === mention.folded.toUpperCase() && mention.folded.length > 3 ? 0 : 1000) +
    mention.folded.length;
  return rest.reduce((chosen, mention) => (rank(mention) > rank(chosen) ? mention : chosen), first);
}
