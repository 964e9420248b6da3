import type { Command } from 'commander';
import type { Invocation } from './invocation.ts';

const HELP = `
Documents, reports, what is derived from them, and the decisions in force, one JSON object a line, sorted: the same
content gives the same bytes, whichever store it is in and in whatever order it came.

Examples:
  $ dateline export > graph.jsonl
  $ dateline export | sha256sum`;

/** `dateline export`: the whole graph as canonical JSON Lines. */
export function addExportCommand(program: Command, invocation: Invocation): void {
  program
    .command('export')
    .summary('print the whole graph as sorted JSON Lines')
    .description('Prints the whole graph as canonical, sorted JSON Lines.')
    .addHelpText('after', HELP)
    .action(() => exportAll(invocation));
}

async function exportAll(invocation: Invocation): Promise<void> {
  const { exportGraph } = await import('../graph/export-graph.ts');
  const { withStore } = await import('./with-store.ts');
  await withStore(invocation, async (store) => {
    for await (const line of exportGraph(store)) await invocation.stdout.write(`${line}\n`);
  });
}
