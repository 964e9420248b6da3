import type { Page, PageRequest } from '../graph/records.ts';
import { type Collected, collectPages } from './collect-pages.ts';

/** As collectPages, from one of the graph's paged questions. */
export function collectFromStore<T>(
  most: number,
  ask: (request: PageRequest) => Promise<Page<T>>,
): Promise<Collected<T>> {
  return collectPages(most, async (request) => {
    const { rows, totalCount, hasNextPage } = await ask(request);
    const next = hasNextPage ? (rows.at(-1)?.cursor ?? null) : null;
    return { items: rows.map(({ node }) => node), total: totalCount, next };
  });
}
