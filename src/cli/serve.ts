import type { Command } from 'commander';
import type { Invocation } from './invocation.ts';

const HELP = `
Settings come from the environment: PORT (4000; 0 takes any that is free), HOST (127.0.0.1: this machine only),
NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, or else DATELINE_DATA (.dateline).

Examples:
  $ dateline serve
  $ dateline serve --seed
  $ PORT=8080 NEO4J_URI=bolt://localhost:7687 dateline serve`;

/** `dateline serve`: the GraphQL server, until it is told to stop. */
export function addServeCommand(program: Command, invocation: Invocation): void {
  program
    .command('serve')
    .summary('start the GraphQL server')
    .description('Starts the GraphQL server, with Apollo Sandbox at /graphql.')
    .option('--seed', 'read the sample articles into a graph that is empty')
    .addHelpText('after', HELP)
    .action((options: { seed?: true }) => serve(options.seed ?? false, invocation));
}

async function serve(seeded: boolean, { environment, stdout, openReader }: Invocation): Promise<void> {
  const { readSettings } = await import('../server/settings.ts');
  // Before anything heavy is loaded, so that a wrong setting is told at once.
  const settings = readSettings(environment);
  const [{ startServer }, { stopOnSignals }, { seedGraph }] = await Promise.all([
    import('../server/start.ts'),
    import('../server/stop-on-signals.ts'),
    import('../ingest/seed-graph.ts'),
  ]);
  const { stop } = await startServer({
    settings,
    reader: await openReader(0),
    ...(seeded ? { seed: seedGraph } : {}),
    // A server is none the worse for nobody reading what it says.
    print: (text) => void stdout.write(text).catch(() => {}),
  });
  stopOnSignals(stop);
}
