import { runProcess } from '../src/cli/run-process.ts';
import { SAMPLE_ARTICLES } from '../src/ingest/seed-graph.ts';

/** `npm run seed`: `dateline ingest`, which without any paths takes the sample articles beside this file. */
const args = process.argv.slice(2);
const paths = args.some((arg) => !arg.startsWith('-')) ? [] : [SAMPLE_ARTICLES];
await runProcess(['ingest', ...args, ...paths]);
