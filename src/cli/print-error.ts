import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { DatelineError } from '../errors.ts';
import { SettingsError } from '../server/settings-error.ts';
import { displayable } from './displayable.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Invocation } from './invocation.ts';
import { OutputClosed } from './output.ts';
import { WrongUsage } from './wrong-usage.ts';

/**
 * The one place where a failure that ended a command becomes words on standard error and an exit code. What
 * Dateline can name is told in a line or a few; anything else is a mistake of ours and shows where it happened.
 */
export async function printError(failure: unknown, { stderr }: Invocation): Promise<ExitCode> {
  if (failure instanceof OutputClosed) return EXIT.ok;
  // Commander has written by then what it has to say: help, the version, or what is wrong with the arguments.
  if (failure instanceof CommanderError) return failure.exitCode === 0 ? EXIT.ok : EXIT.usage;
  await stderr.write(errorText(failure));
  return failure instanceof WrongUsage || failure instanceof SettingsError ? EXIT.usage : EXIT.failed;
}

/** What to say of a failure, with a line break at the end: `error BAD_INPUT: news.txt: is empty …`. */
export function errorText(failure: unknown): string {
  if (failure instanceof DatelineError) return `error ${failure.code}: ${lines(failure.message)}\n`;
  return (
    `error INTERNAL_ERROR: something went wrong that Dateline did not foresee.\n${lines(inspect(failure))}\n` +
    'Please report this, with the lines above and the command that was run.\n'
  );
}

/** Messages quote names and texts from outside. Lines after the first are set in, so that each error begins a line. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? '' : `  ${/^ */.exec(line)?.[0] ?? ''}`}${displayable(line)}`)
    .join('\n');
}
