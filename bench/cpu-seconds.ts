/**
 * The processor time that this process has used so far, in seconds. On one core of a machine with nothing else to do
 * it runs as fast as the clock; on a busy machine it goes on measuring the work and not the waiting.
 */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
