import { readThreads } from '../server/settings.ts';
import { Output } from './output.ts';
import { runCommand } from './run-command.ts';

/** Runs one command as this process: on its streams and environment, and to the exit code that it will end with. */
export async function runProcess(args: readonly string[]): Promise<void> {
  const { stdout, stderr, env } = process;
  process.exitCode = await runCommand(args, {
    stdout: new Output(stdout),
    stderr: new Output(stderr),
    environment: env,
    readerVersion: async () => (await import('../reading/reader-version.ts')).readerVersion(),
    openReader: async (bytes) =>
      (await import('../reading/threads/open-reader.ts')).openReader(bytes, readThreads(env)),
  });
}
