import type { Reading } from '../../src/reading/reading.ts';

/** A reading beside what it should say. */
export interface Case<Gold> {
  readonly id: string;
  readonly text: string;
  readonly reading: Reading;
  readonly gold: Gold;
}
