/** Seconds after which a stop that hangs is cut short. */
const LONGEST_STOP = 10;

/**
 * Stops the server when the terminal or the system asks for it. The process ends by itself with code 0 once
 * nothing is left open; after ten seconds, or at a second signal, it ends at once with code 1.
 */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    console.error(`\n${signal}: finishing what is in flight. Once more ends it at once.`);
    setTimeout(() => {
      console.error(`Still not finished after ${LONGEST_STOP} seconds: giving up.`);
      process.exit(1);
    }, LONGEST_STOP * 1_000).unref();
    stop().catch((failure: unknown) => {
      console.error(failure);
      process.exitCode = 1;
    });
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}
