import type { EventStatus } from '../../reading.ts';

/** What the words claim of an event; NONE where they only imagine it. */
export type Claim = EventStatus | 'NONE';

/** The claim with a "not" before it: "denied that they had not met" says that they did. */
export function negate(claim: Claim): Claim {
  if (claim === 'NONE') return claim;
  return claim === 'DENIED' ? 'OCCURRED' : 'DENIED';
}
