import { InvalidArgumentError, Option } from 'commander';

/** `--server URL`, for commands that can do their work through a running server. */
export function serverOption(): Option {
  return new Option(
    '--server <url>',
    'use the graph of the Dateline server at this address instead of opening the store',
  ).argParser(endpoint);
}

/** @returns where the server takes GraphQL, whether the address said so or not */
function endpoint(address: string): URL {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    throw new InvalidArgumentError('It is an address such as http://127.0.0.1:4000.');
  }
  const url = new URL(address);
  if (!/\/graphql\/?$/.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/, '')}/graphql`;
  return url;
}
