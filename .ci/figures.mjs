// Measures `dateline read` on ../shared/seeds with the scorer beside it, prints its line, and fails below the floors.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SHARED = '../shared';
const FLOORS = [
  ['dyads', 'precision', 80],
  ['dyads', 'recall', 60],
  ['people', 'precision', 85],
  ['people', 'recall', 90],
];

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-figures-'));
try {
  const predictions = join(folder, 'seeds.jsonl');
  writeFileSync(predictions, run('npm', ['run', '--silent', 'dateline', '--', 'read', `${SHARED}/seeds`]));
  const line = run('node', [
    `${SHARED}/eval/score.mjs`,
    'seeds',
    predictions,
    `${SHARED}/gold/seeds.gold.json`,
  ]).trim();
  console.log(line);
  const figures = JSON.parse(line);
  const missed = FLOORS.filter(([what, which, floor]) => !(figures[what][which] >= floor));
  for (const [what, which, floor] of missed)
    console.error(`${what} ${which} is ${figures[what][which]}, and must be at least ${floor}`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
