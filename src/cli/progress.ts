import { Presets, SingleBar } from 'cli-progress';
import type { Output } from './output.ts';

/** How far a run has come, shown while it lasts. */
export interface Progress {
  /** @param bytes of all, done with so far  @param articles done with so far */
  report(bytes: number, articles: number): void;
  /** Takes what was shown away. Safe to repeat. */
  stop(): void;
}

/**
 * A bar on a terminal; nothing at all in a file or a pipe, where it would be litter.
 *
 * @param bytes the whole
 */
export function showProgress(output: Output, bytes: number): Progress {
  if (output.columns === null) return { report: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      stream: output.stream,
      format: ' {bar} {percentage}% | {articles} articles | {duration_formatted}',
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  bar.start(bytes, 0, { articles: 0 });
  return {
    report: (done, articles) => bar.update(done, { articles }),
    stop: () => bar.stop(),
  };
}
