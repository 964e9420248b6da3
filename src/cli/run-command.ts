import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Invocation } from './invocation.ts';
import { printError } from './print-error.ts';
import { createProgram } from './program.ts';

/**
 * Runs one command to its end. Nothing is thrown: what went wrong is on standard error.
 *
 * @param args the command and its arguments, without node and the script
 */
export async function runCommand(
  args: readonly string[],
  surroundings: Omit<Invocation, 'exitCode'>,
): Promise<ExitCode> {
  const invocation: Invocation = { ...surroundings, exitCode: EXIT.ok };
  try {
    await createProgram(invocation).parseAsync(args, { from: 'user' });
    return invocation.exitCode;
  } catch (failure) {
    return printError(failure, invocation);
  }
}
