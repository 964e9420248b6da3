import { profilesOf } from '../../../src/identity/entities/parts.ts';
import type { Profile } from '../../../src/identity/entities/profile.ts';
import { clusterReports } from '../../../src/identity/events/cluster-reports.ts';
import { identifyProfiles } from '../../../src/identity/identify.ts';
import { statedFacts } from '../../../src/identity/stated-facts.ts';
import type { EntityType } from '../../../src/reading/reading.ts';
import type { WorldArticle } from '../../worlds/article.ts';

/** One entity of an article or one report, what identity takes it for, and what it really is. */
export interface Part {
  readonly type: EntityType | 'EVENT';
  /** Who it is among all parts of all articles. */
  readonly part: string;
  readonly id: string;
  readonly truth: string;
  /** In words, for people. */
  readonly said: string;
}

/** An article of a world, with what does not depend on others. */
export interface Profiled {
  readonly article: WorldArticle;
  readonly profiles: ReadonlyMap<string, Profile>;
}

export function profiled(article: WorldArticle): Profiled {
  return { article, profiles: profilesOf(article.reading.id, article.reading) };
}

/** What the articles tell, identified as the graph does it. */
export function partsOf(articles: readonly Profiled[]): Part[] {
  const identities = identifyProfiles(
    new Map(articles.map(({ article, profiles }) => [article.reading.id, profiles])),
  );
  const truths = new Map<string, string>();
  const parts: Part[] = [];
  const reports = articles.flatMap(({ article: { reading, bearers, occurrences } }) => {
    const own = identities.get(reading.id) ?? new Map();
    for (const { id, type, name, mentions } of reading.entities) {
      const truth = bearers.get(id);
      if (truth === undefined) continue;
      const said = [mentions[0]?.title ?? '', name].join(' ').trim();
      parts.push({ type, part: `${reading.id} ${id}`, id: own.get(id)?.id ?? '', truth, said });
    }
    const stated = statedFacts(reading.id, reading, own).reports;
    for (const [i, { id }] of stated.entries()) truths.set(id, occurrences[i] ?? '');
    return stated;
  });
  for (const { id, reports: members } of clusterReports(reports)) {
    for (const { id: part, kind, when, place } of members) {
      const said = [kind, when.text ?? 'undated', place ?? 'nowhere'].join(' ');
      parts.push({ type: 'EVENT', part, id, truth: truths.get(part) ?? '', said });
    }
  }
  return parts;
}

/** By a key of each, in their order. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
