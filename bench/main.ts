import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { corpusPaths } from './corpus.ts';
import { articlesPerSecond, measure, onOneCore, peakMemory, readyAfter } from './measure.ts';
import { printTable } from './table.ts';

/**
 * `npm run bench [PATH…]`: how fast articles are read and ingested, as tables in Markdown. See README.md beside this
 * file.
 */

const ROUNDS = 3;

const onAllCores = z.object({
  threads: z.number(),
  articles: z.number(),
  seconds: z.number(),
  mebibytes: z.number(),
});
const timed = z.array(z.object({ name: z.string(), seconds: z.number() }));
const texts = z.object({ lengths: timed, odd: timed });

const growth = z.array(
  z.object({
    place: z.number(),
    milliseconds: z.number(),
    processor: z.number(),
    statements: z.number(),
    characters: z.number(),
  }),
);
const WITH_NEO4J = [
  process.execPath,
  '--import',
  'tsx',
  fileURLToPath(new URL('../../tests/neo4j/with-neo4j.ts', import.meta.url)),
];

const paths = corpusPaths(process.argv.slice(2));

const one = await measure('read-corpus', paths, { cores: 'one', rounds: ROUNDS, shape: onOneCore });
const all = await measure('read-on-all-cores', paths, { cores: 'all', rounds: ROUNDS, shape: onAllCores });
const [single] = await measure('read-texts', paths, { cores: 'one', rounds: 1, shape: texts });

printTable(
  ['', 'articles/s', 'peak memory, MiB', 'ready after, s'],
  [
    ['one core', articlesPerSecond(one).toFixed(0), peakMemory(one).toFixed(0), readyAfter(one).toFixed(2)],
    [
      `all cores (${all[0]?.threads} threads), start included`,
      articlesPerSecond(all).toFixed(0),
      peakMemory(all).toFixed(0),
      '',
    ],
  ],
);
const rowsOf = (rows: z.infer<typeof timed>): string[][] =>
  rows.map(({ name, seconds }) => [name, seconds.toFixed(3)]);
printTable(['an article of', 'seconds on one core'], rowsOf(single?.lengths ?? []));
printTable(['odd input of 100 KB', 'seconds on one core'], rowsOf(single?.odd ?? []));
const stores = [
  ['embedded store', []],
  ['Neo4j', WITH_NEO4J],
] as const;
for (const [name, under] of stores) {
  const [windows = []] = await measure('ingest-growth', paths, {
    cores: 'all',
    rounds: 1,
    shape: growth,
    under,
  });
  printTable(
    [`ingested into the ${name}`, 'milliseconds', 'of them on the processor', 'statements', 'characters'],
    windows.map(({ place, milliseconds, processor, statements, characters }) => [
      `article ${place}`,
      milliseconds.toFixed(1),
      processor.toFixed(1),
      statements.toFixed(0),
      characters.toFixed(0),
    ]),
  );
}
process.stdout.write(
  `Medians of ${ROUNDS} rounds. Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model}.\n`,
);
