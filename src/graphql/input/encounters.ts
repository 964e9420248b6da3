import { z } from 'zod';
import { EVENT_KINDS, EVENT_STATUSES, type EventStatus } from '../../reading/reading.ts';

/** The kinds of event to keep to; null for all. */
export const optionalKinds = z
  .array(z.enum(EVENT_KINDS))
  .nullish()
  .transform((kinds) => kinds ?? null);

export const certaintyInput = z
  .enum(['DEFINITELY', 'POSSIBLY'])
  .nullish()
  .transform((certainty) => certainty ?? 'POSSIBLY');

/** What happened where nothing else is asked for. */
export const statusesInput = z
  .array(z.enum(EVENT_STATUSES))
  .nullish()
  .transform((statuses): readonly EventStatus[] => statuses ?? ['OCCURRED'])
  .refine((statuses) => statuses.length > 0, {
    error: 'must not be empty: name at least one, as [OCCURRED]',
  });
