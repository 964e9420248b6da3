/** How many seconds a request may take once it is known what it asks. */
export interface TimeLimits {
  readonly questionSeconds: number;
  /** For those that put articles in. */
  readonly ingestSeconds: number;
}
