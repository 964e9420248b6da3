import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { mavenJars } from '../../tests/maven-jars.ts';
import { corpusOf, corpusPaths, WARMING_UP } from '../corpus.ts';
import {
  articlesPerSecond,
  measure,
  measureCommand,
  type OnOneCore,
  onOneCore,
  peakMemory,
  readyAfter,
} from '../measure.ts';
import { printTable } from '../table.ts';

/**
 * `npm run bench:corenlp [-- PATH…]`: Dateline and Stanford CoreNLP read the same articles on the same core. CoreNLP
 * takes a third of a second for each, so it reads them once, and Dateline before and after it, as a machine may read
 * faster or slower by a quarter some minutes later. See ../README.md.
 */

const ONCE = { cores: 'one', rounds: 1, shape: onOneCore } as const;

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const lines: string[] = [];
for await (const article of corpusOf(corpusPaths(process.argv.slice(2)), 1))
  lines.push(`${JSON.stringify(article)}\n`);

const jars = join(await mavenJars(here('pom.xml'), 'stanford-corenlp'), '*');
const folder = await mkdtemp(join(tmpdir(), 'dateline-corenlp-'));
try {
  const file = join(folder, 'articles.jsonl');
  await writeFile(file, lines.join(''));
  await promisify(execFile)('javac', ['-cp', jars, '-d', folder, here('Annotate.java')]);
  const classPath = [jars, folder].join(delimiter);
  const corenlp = ['java', '-Xmx2g', '-cp', classPath, 'Annotate', file, String(WARMING_UP)];

  const before = await measure('read-corpus', [file], ONCE);
  const theirs = await measureCommand(corenlp, ONCE);
  const ours = [...before, ...(await measure('read-corpus', [file], ONCE))];

  const figures = (rounds: readonly OnOneCore[]): readonly string[] => [
    rounds.map((round) => articlesPerSecond([round]).toFixed(1)).join(' and '),
    peakMemory(rounds).toFixed(0),
    readyAfter(rounds).toFixed(2),
  ];
  printTable(
    ['one core', 'articles/s', 'peak memory, MiB', 'ready after, s'],
    [
      ['Dateline', ...figures(ours)],
      ['Stanford CoreNLP 4.5.10', ...figures(theirs)],
    ],
  );
  const times = ours.map((round) => articlesPerSecond([round]) / articlesPerSecond(theirs));
  process.stdout.write(
    `${lines.length} articles, of which Dateline reads ${times.map((one) => one.toFixed(1)).join(' and ')} times as ` +
      `many in the same time. Node ${process.version}, ${cpus()[0]?.model}.\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
