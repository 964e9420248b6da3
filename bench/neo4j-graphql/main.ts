import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import { entityId } from '../../src/identity/names/entity-id.ts';
import { openStore } from '../../src/store/open-store.ts';
import { AS_SERVED, ask, race, resultOf, start, table } from '../api/contender.ts';
import { QUESTION, VARIABLES } from '../api/question.ts';
import { fillGraph } from './fill-graph.ts';
import { QUESTION as THEIR_QUESTION } from './question.ts';

/** `npm run bench:neo4j-graphql`: Dateline beside the API that @neo4j/graphql makes of its graph. See ../README.md. */

const ROUNDS = 5;
const SECONDS = 6;
const MEETINGS = 20_000;
const DATELINE = fileURLToPath(new URL('../api/serve-dateline.js', import.meta.url));
const THEIRS = fileURLToPath(new URL('../../../bench/neo4j-graphql/serve.mjs', import.meta.url));

const uri = process.env.NEO4J_URI;
if (!uri) throw new Error('NEO4J_URI is not set: whose database is empty, as npm run starts one.');
const store = await openStore({ neo4j: { uri } });
await store.setUp(GRAPH_SCHEMA);
await fillGraph(store, MEETINGS);
await store.close();

const ours = JSON.stringify({ query: QUESTION, variables: VARIABLES });
const variables = { ...VARIABLES, who: entityId('PERSON', VARIABLES.who) };
const theirs = JSON.stringify({ query: THEIR_QUESTION, variables });
// The first question is planned, by a database that has hardly run yet.
process.env.DATELINE_QUESTION_SECONDS = '120';
const dateline = await start('Dateline', ours, '/graphql', AS_SERVED, DATELINE, 'neo4j', '0');
const generated = await start('@neo4j/graphql 7.6.3', theirs, '/', THEIRS);
const contenders = [dateline, generated];
const [events, same] = (await Promise.all(contenders.map(ask))).map(eventsIn);
if (events === undefined || events.length !== VARIABLES.first || events.join() !== same?.join()) {
  throw new Error(`The two do not answer the same: ${events?.join()} and ${same?.join()}.`);
}
await race(contenders, { rounds: ROUNDS, seconds: SECONDS, connections: 1 });

const { p50, p99 } = resultOf(generated);
process.stdout.write(
  table(
    contenders.map(resultOf),
    'its latency, p50 and p99',
    (result) => `${(result.p50 / p50).toFixed(2)} and ${(result.p99 / p99).toFixed(2)} ×`,
  ),
);
process.stdout.write(
  `\nMedians of ${ROUNDS} rounds of ${SECONDS} s, in turns, one request after the other; ${MEETINGS} events. ` +
    `Node ${process.version}, ${cpus()[0]?.model}.\n`,
);
process.exit();

/** The ids of the events in an answer, in order. */
function eventsIn(answer: string): readonly string[] {
  return [...answer.matchAll(/"id":"(event:[^"]+)"/g)].map(([, id]) => id ?? '');
}
