import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createReader } from '../src/reading/reader.ts';
import { listClusters } from './clusters/list-clusters.ts';
import { commitFigures, committedFigures, figuresByPart, worsened } from './committed.ts';
import { evaluate } from './evaluate.ts';
import { showInReadme } from './readme.ts';
import { EVALUATION_SETS } from './sets.ts';
import { tableOf } from './table.ts';

const HELP = `npm run eval -- [SET…] [OPTION…]: measures what the reader reaches.

  SET…      ${EVALUATION_SETS.map(({ name }) => name).join(', ')}; all that are here by default
  --misses  also what was missed or wrongly found, of halved sets only in the odd-numbered texts
  --clusters [PATH]  instead of measuring, the 50 largest clusters of people and of events in these articles, to
            read whether they are one; by default in the corpus beside the project
  --json    figures (and misses) as JSON instead of the table
  --check   exit with 1 where a figure is more than a point below eval/figures.json
  --write   write eval/figures.json and the table in README.md; takes all sets
`;

const CORPUS = fileURLToPath(new URL('../../shared/eval/corpus-2021-2022.jsonl.gz', import.meta.url));
const MOST_CLUSTERS = 50;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      clusters: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  if (values.clusters && !values.help) return clusters(positionals[0] ?? CORPUS);
  const sets = EVALUATION_SETS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const unknown = positionals.filter((name) => !sets.some((set) => set.name === name));
  if (values.help || unknown.length > 0 || (values.write && positionals.length > 0)) {
    process.stderr.write(HELP);
    return values.help ? 0 : 2;
  }
  const measured = await evaluate(sets, createReader());
  const misses = measured.flatMap(({ name, misses: lines }) => lines.map((line) => `${name}: ${line}`));
  const table = tableOf(measured);
  if (values.json) {
    const figures = figuresByPart(measured);
    process.stdout.write(`${JSON.stringify(values.misses ? { figures, misses } : figures, null, 2)}\n`);
  } else {
    process.stdout.write(`${table}\n`);
    if (values.misses) process.stdout.write(`\n${misses.join('\n')}\n`);
  }
  if (values.write) {
    await commitFigures(measured);
    await showInReadme(table);
  }
  const worse = values.check ? worsened(measured, await committedFigures()) : [];
  for (const line of worse) process.stderr.write(`${line}\n`);
  return worse.length > 0 ? 1 : 0;
}

async function clusters(path: string): Promise<number> {
  const list = await listClusters(path, MOST_CLUSTERS);
  process.stdout.write(list === null ? '' : `${list}\n`);
  if (list === null) process.stderr.write(`${path} is not there.\n`);
  return list === null ? 1 : 0;
}
