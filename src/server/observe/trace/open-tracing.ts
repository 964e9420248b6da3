import type { FastifyBaseLogger } from 'fastify';
import type { Settings } from '../../settings.ts';
import type { Sent, Tracing } from './tracing.ts';

/** Tracing as the settings want it; null for none. OpenTelemetry is loaded only where it is wanted. */
export async function openTracing(
  { tracesUrl }: Settings,
  log: FastifyBaseLogger,
  sent: Sent,
): Promise<Tracing | null> {
  if (tracesUrl === null) return null;
  const { openTelemetry } = await import('./open-telemetry.ts');
  return openTelemetry(tracesUrl, log, sent);
}
