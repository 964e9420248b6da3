import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import pretty from 'pino-pretty';
import type { Settings } from '../settings.ts';

/**
 * The log of the server: JSON lines, or on a terminal lines for people. It goes to standard error; standard output
 * is for what the server says when it is ready.
 */
export function openLog(
  level: Settings['logLevel'],
  destination: NodeJS.WritableStream & { readonly isTTY?: boolean } = process.stderr,
): FastifyBaseLogger {
  const stream = destination.isTTY
    ? pretty({ destination, colorize: true, sync: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss.l' })
    : destination;
  return pino({ level, timestamp: pino.stdTimeFunctions.isoTime }, stream);
}
