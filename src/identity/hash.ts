import { createHash } from 'node:crypto';

/** The first hex digits of the SHA-256 of what tells two things apart. */
export function hashOf(content: string, digits: number): string {
  return createHash('sha256').update(content).digest('hex').slice(0, digits);
}
