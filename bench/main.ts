import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { measure, median } from './measure.ts';

/**
 * `npm run bench [PATH…]`: how fast articles are read and ingested, as tables in Markdown. See README.md beside this
 * file.
 */

const ROUNDS = 3;
const CORPUS = fileURLToPath(new URL('../../../shared/eval/corpus-2021-2022.jsonl.gz', import.meta.url));
const OWN = fileURLToPath(new URL('../../eval/sets/prose', import.meta.url));

/** Stanford CoreNLP 4.5.10 (CRF names, SUTime) on the corpus of 2021–2022, one core, as measured for this project. */
const PEER = { perSecond: '4.3', mebibytes: '869', ready: '6' };

const onOneCore = z.object({
  ready: z.number(),
  articles: z.number(),
  seconds: z.number(),
  mebibytes: z.number(),
});
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

const given = process.argv.slice(2);
const paths = given.length > 0 ? given : [existsSync(CORPUS) ? CORPUS : OWN];

const one = await measure('read-corpus', paths, { cores: 'one', rounds: ROUNDS, shape: onOneCore });
const all = await measure('read-on-all-cores', paths, { cores: 'all', rounds: ROUNDS, shape: onAllCores });
const [single] = await measure('read-texts', paths, { cores: 'one', rounds: 1, shape: texts });

const perSecond = (rounds: readonly { articles: number; seconds: number }[]): string =>
  median(rounds.map(({ articles, seconds }) => articles / seconds)).toFixed(0);
const peak = (rounds: readonly { mebibytes: number }[]): string =>
  median(rounds.map(({ mebibytes }) => mebibytes)).toFixed(0);

table(
  ['', 'articles/s', 'peak memory, MiB', 'ready after, s'],
  [
    ['one core', perSecond(one), peak(one), median(one.map(({ ready }) => ready)).toFixed(2)],
    [`all cores (${all[0]?.threads} threads), start included`, perSecond(all), peak(all), ''],
    ['Stanford CoreNLP 4.5.10, one core', PEER.perSecond, PEER.mebibytes, PEER.ready],
  ],
);
const rowsOf = (rows: z.infer<typeof timed>): string[][] =>
  rows.map(({ name, seconds }) => [name, seconds.toFixed(3)]);
table(['an article of', 'seconds on one core'], rowsOf(single?.lengths ?? []));
table(['odd input of 100 KB', 'seconds on one core'], rowsOf(single?.odd ?? []));
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
  table(
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

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  process.stdout.write([head, head.map(() => '---'), ...rows].map(line).join(''));
  process.stdout.write('\n');
}
