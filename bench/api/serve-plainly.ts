import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { z } from 'zod';

/**
 * A process of its own: Apollo Server as its manual starts it, with Dateline's schema and resolvers that hand out
 * an answer made before. Prints its address once it listens.
 */
const [schemaFile = '', answerFile = ''] = process.argv.slice(2);
const answer = z
  .object({ data: z.object({ encounters: z.record(z.string(), z.unknown()) }) })
  .parse(JSON.parse(await readFile(answerFile, 'utf8')));
const server = new ApolloServer({
  typeDefs: await readFile(schemaFile, 'utf8'),
  resolvers: { Query: { encounters: () => answer.data.encounters } },
});
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`${url}\n`);
