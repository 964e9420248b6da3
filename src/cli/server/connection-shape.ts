import { z } from 'zod';
import { textOrNull, whole } from '../../graph/rows.ts';
import type { CollectedPage } from '../collect-pages.ts';

/** What a connection is asked for beside its nodes. */
export const CONNECTION_FIELDS = 'totalCount pageInfo { hasNextPage endCursor }';

/** The answer to a query of one connection called `field`, as a page of its nodes. */
export function connectionShape<T>(field: string, node: z.ZodType<T>): z.ZodType<CollectedPage<T>> {
  const connection = z.object({
    totalCount: whole,
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: textOrNull }),
    nodes: z.array(node),
  });
  return z.record(z.literal(field), connection).transform((data, context) => {
    const found = data[field];
    if (found === undefined) {
      context.addIssue(`lacks ${field}`);
      return z.NEVER;
    }
    const { nodes, totalCount, pageInfo } = found;
    return { items: nodes, total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  });
}
