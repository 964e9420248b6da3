import type { Figures } from '../../evaluation-set.ts';
import { grouped, type Part, type Profiled, partsOf } from './parts.ts';

/**
 * The share of ids, in per cent, that change when one article more comes in: those that were there and are no more,
 * or stand for other parts of the articles that were there. Articles are taken from all over the world, and each is
 * the last to come in once.
 */
export function changedIds(articles: readonly Profiled[], heldOut: number): Figures {
  const after = partsOf(articles);
  const step = Math.max(1, Math.floor(articles.length / heldOut));
  const shares = articles
    .filter((_, i) => i % step === 0)
    .slice(0, heldOut)
    .map((last) => {
      const before = partsOf(articles.filter((article) => article !== last));
      return { entities: share(before, after, isEntity), events: share(before, after, isEvent) };
    });
  return {
    'entity ids changed': mean(shares.map(({ entities }) => entities)),
    'event ids changed': mean(shares.map(({ events }) => events)),
  };
}

const isEvent = ({ type }: Part): boolean => type === 'EVENT';
const isEntity = (part: Part): boolean => !isEvent(part);

function share(before: readonly Part[], after: readonly Part[], kind: (part: Part) => boolean): number {
  const known = before.filter(kind);
  const there = new Set(known.map(({ part }) => part));
  const now = membersById(after.filter((part) => kind(part) && there.has(part.part)));
  const ids = [...membersById(known)];
  return ids.filter(([id, members]) => now.get(id) !== members).length / ids.length;
}

function membersById(parts: readonly Part[]): Map<string, string> {
  const members = (own: readonly Part[]): string =>
    own
      .map(({ part }) => part)
      .sort()
      .join('\n');
  return new Map([...grouped(parts, ({ id }) => id)].map(([id, own]) => [id, members(own)]));
}

/** In per cent, to a hundredth. */
function mean(shares: readonly number[]): number {
  const sum = shares.reduce((total, each) => total + each, 0);
  return shares.length === 0 ? 0 : Math.round((sum / shares.length) * 10_000) / 100;
}
