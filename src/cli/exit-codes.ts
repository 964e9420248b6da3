/** What the process ends with, for scripts. */
export const EXIT = {
  ok: 0,
  /** Something that was asked for could not be done; whatever else was asked for is done. */
  failed: 1,
  /** The command line or a setting makes no sense: nothing was done. */
  usage: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
