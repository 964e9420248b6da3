import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Ran } from './run.ts';

/** How Node runs the program: from its sources, and as bin/build.mjs builds it. */
export const SOURCES = ['--import', 'tsx', pathOf('src/cli/main.ts')];
export const BUILT = [pathOf('dist/src/cli/main.js')];

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../../${file}`, import.meta.url));
}

/** The program as a process of its own, which ends with its test at the latest. */
export function start(
  args: readonly string[],
  environment: Record<string, string>,
  program: readonly string[] = SOURCES,
): ChildProcess {
  const child = spawn(process.execPath, [...program, ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** All that a process said, once it has ended. */
export async function ended(child: ChildProcess): Promise<Ran> {
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => (texts.stdout += chunk));
  child.stderr?.on('data', (chunk) => (texts.stderr += chunk));
  const [exitCode] = await once(child, 'close');
  return { exitCode, ...texts };
}

/** The first words of its output that fit; the process goes on. */
export async function said(child: ChildProcess, words: RegExp): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += chunk;
    const match = words.exec(text);
    if (match) return match[1] ?? match[0];
  }
  throw new Error(`The process ended and had said only: ${text}`);
}
