import type { OpenReader } from '../reading/article-reader.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Output } from './output.ts';

/** One call of the command line: what its commands write to, what decides their settings, how it will end. */
export interface Invocation {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The version of what `openReader` opens, told without loading its models. */
  readerVersion(): Promise<string>;
  /**
   * What reads articles, opened by those commands only that read some: its models are large.
   *
   * @param bytes how much there is to read, so that more threads are started where they pay; 0 where nobody knows
   * @throws SettingsError
   */
  openReader(bytes: number): Promise<OpenReader>;
  /** What the process will end with. A command that failed in part sets it and goes on. */
  exitCode: ExitCode;
}
