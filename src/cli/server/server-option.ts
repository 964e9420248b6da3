import { InvalidArgumentError, Option } from 'commander';
import type { Invocation } from '../invocation.ts';
import { ServerAddress } from './server-address.ts';

/** `--server URL`, for commands that can do their work through a running server. DATELINE_TOKEN is shown to it. */
export function serverOption({ environment }: Pick<Invocation, 'environment'>): Option {
  return new Option(
    '--server <url>',
    'use the graph of the Dateline server at this address instead of opening the store; DATELINE_TOKEN is its token',
  ).argParser((address) => endpoint(address, environment.DATELINE_TOKEN?.trim() || null));
}

/** @returns where the server takes GraphQL, whether the address said so or not */
function endpoint(address: string, token: string | null): ServerAddress {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    throw new InvalidArgumentError('It is an address such as http://127.0.0.1:4000.');
  }
  const url = new URL(address);
  if (!/\/graphql\/?$/.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/, '')}/graphql`;
  return new ServerAddress(url, token);
}
