import { z } from 'zod';
import type { Settled } from '../../ingest/candidate.ts';
import { ServerRefused } from './server-errors.ts';

/** What a server says became of an article. */
export const serverResult = z.discriminatedUnion('status', [
  z.object({ status: z.enum(['NEW', 'CHANGED', 'UNCHANGED']), message: z.string().nullish() }),
  z.object({ status: z.literal('FAILED'), code: z.string().nullable(), message: z.string().nullish() }),
]);

export function settledOnServer(result: z.output<typeof serverResult>): Settled {
  const { status, message } = result;
  if (status !== 'FAILED') return message ? { status, note: message } : { status };
  const error = new ServerRefused(result.code ?? 'FAILED', message ?? 'the server does not say why');
  return { status, error };
}
