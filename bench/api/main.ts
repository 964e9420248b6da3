import { mkdtemp, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AS_SERVED, ask, race, resultOf, start, table } from './contender.ts';
import { QUESTION, VARIABLES } from './question.ts';

/** `npm run bench:api`: how fast the encounters question is answered over HTTP. See ../README.md. */

const ROUNDS = 5;
const SECONDS = 4;
const MEETINGS = 200;
const SCHEMA = fileURLToPath(new URL('../../../schema/schema.graphql', import.meta.url));
const BODY = JSON.stringify({ query: QUESTION, variables: VARIABLES });
const DATELINE = fileURLToPath(new URL('./serve-dateline.js', import.meta.url));
const PLAIN = fileURLToPath(new URL('./serve-plainly.js', import.meta.url));

const dateline = (name: string, store: string) =>
  start(`Dateline, ${name}`, BODY, '/graphql', AS_SERVED, DATELINE, store, `${MEETINGS}`);

const instant = await dateline('a store that answers at once', 'instant');
const answer = await ask(instant);
const answerFile = join(await mkdtemp(join(tmpdir(), 'dateline-answer-')), 'answer.json');
await writeFile(answerFile, answer);
const plain = await start('Apollo Server, plain resolvers', BODY, '/', PLAIN, SCHEMA, answerFile);
const contenders = [instant, plain, await dateline('embedded store', 'embedded')];
if (process.env.NEO4J_URI) contenders.push(await dateline('Neo4j', 'neo4j'));
for (const contender of contenders) {
  if ((await ask(contender)) !== answer)
    throw new Error(`${contender.name} gives another answer than the first.`);
}
await race(contenders, { rounds: ROUNDS, seconds: SECONDS, connections: 4 });

const { perSecond } = resultOf(plain);
process.stdout.write(
  table(
    contenders.map(resultOf),
    'against Apollo Server',
    (result) => `${(result.perSecond / perSecond).toFixed(2)} ×`,
  ),
);
process.stdout.write(
  `\nMedians of ${ROUNDS} rounds of ${SECONDS} s, one after the other, ${answer.length} characters an answer; ` +
    `${MEETINGS} meetings, each reported twice. Node ${process.version}, ${cpus()[0]?.model}.\n`,
);
process.exit();
