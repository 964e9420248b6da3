import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

/**
 * A process of its own: the API that @neo4j/graphql makes of the graph at NEO4J_URI, as its manual serves it. Prints
 * its address once it listens.
 */
const driver = neo4j.driver(process.env.NEO4J_URI ?? '');
const typeDefs = await readFile(new URL('type-definitions.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  context: async ({ req }) => ({ req }),
  listen: { port: 0, host: '127.0.0.1' },
});
process.stdout.write(`${url}\n`);
