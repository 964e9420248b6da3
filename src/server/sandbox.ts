import { readFileSync } from 'node:fs';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { Settings } from './settings.ts';

/** One of the operations that tests run against the sample articles, so what Sandbox opens with is known to work. */
const EXAMPLE = new URL('../../schema/operations/whom-somebody-met.graphql', import.meta.url);

/** What browsers see at /graphql: Apollo Sandbox with an example question to run, or nothing. */
export function landingPage({ sandbox }: Settings): ApolloServerPlugin {
  if (!sandbox) return ApolloServerPluginLandingPageDisabled();
  return ApolloServerPluginLandingPageLocalDefault({
    embed: { runTelemetry: false },
    document: readFileSync(EXAMPLE, 'utf8'),
    variables: { who: 'Antony Blinken' },
    includeCookies: false,
  });
}
