import { LARGEST_BATCH, LARGEST_BATCH_BYTES } from '../graph/ingest-item.ts';
import type { BatchLimits } from './batches.ts';

/** What one transaction of the graph takes, and one request to a server. */
export const BATCH_LIMITS: BatchLimits = { articles: LARGEST_BATCH, bytes: LARGEST_BATCH_BYTES };
