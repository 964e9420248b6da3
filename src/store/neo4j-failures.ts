import { Neo4jError } from 'neo4j-driver';
import { DatelineError } from '../errors.ts';
import { StatementFailed, StoreUnavailable } from './errors.ts';

const NETWORK: ReadonlyMap<string, string> = new Map([
  [
    'ECONNREFUSED',
    'the connection was refused. Check that Neo4j runs there and that the port is its Bolt port (7687)',
  ],
  [
    'ECONNRESET',
    'the connection was broken off. Check that the port is its Bolt port (7687) and whether it wants TLS (+s)',
  ],
  ['EAI_AGAIN', 'the host name could not be looked up. Check NEO4J_URI and the network'],
  ['EHOSTUNREACH', 'there is no way to the host. Check NEO4J_URI and the network'],
  ['ENETUNREACH', 'there is no way to the network. Check NEO4J_URI and the network'],
  ['ENOTFOUND', 'the host is unknown. Check the host name in NEO4J_URI'],
  ['ETIMEDOUT', 'the connection timed out. Check the address and any firewall between'],
]);

const REJECTED: ReadonlyMap<string, string> = new Map([
  [
    'Neo.ClientError.Security.Unauthorized',
    'it rejected the credentials. Check NEO4J_USERNAME and NEO4J_PASSWORD',
  ],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    'it saw too many wrong passwords. Wait, then check NEO4J_PASSWORD',
  ],
  [
    'Neo.ClientError.Security.CredentialsExpired',
    'the password has to be changed first. Change it, then set NEO4J_PASSWORD',
  ],
  ['Neo.ClientError.Security.TokenExpired', 'the token has expired. Get a new one'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'the database does not exist. Check NEO4J_DATABASE'],
  [
    'Neo.TransientError.Database.DatabaseUnavailable',
    'the database is offline. Start it, or check NEO4J_DATABASE',
  ],
  [
    'Neo.TransientError.General.DatabaseUnavailable',
    'the database is offline. Start it, or check NEO4J_DATABASE',
  ],
]);

/** A failure of the driver or the server in Dateline's words; what is one already, or is none of theirs, as it is. */
export function neo4jFailure(failure: unknown, address: string): unknown {
  if (failure instanceof DatelineError) return failure;
  if (!(failure instanceof Neo4jError)) return failure;
  const reason = REJECTED.get(failure.code) ?? connectionFailure(failure);
  if (reason === null) return new StatementFailed(`${failure.message} (${failure.code})`, { cause: failure });
  return new StoreUnavailable(`Neo4j at ${address} cannot be used: ${reason}.`, { cause: failure });
}

/** Whether the server asks to begin the transaction anew, as where two of them wait for each other. */
export function isTransient(failure: unknown): boolean {
  return (
    failure instanceof Neo4jError &&
    failure.code.startsWith('Neo.TransientError.') &&
    !REJECTED.has(failure.code)
  );
}

/** The driver's own failures carry no code of the server's; what the system said stands in their words only. */
function connectionFailure(failure: Neo4jError): string | null {
  if (failure.code.startsWith('Neo.')) return null;
  const said = messages(failure).join(' ');
  const system = /\bE[A-Z_]{4,}\b/.exec(said)?.[0];
  const network = system === undefined ? undefined : NETWORK.get(system);
  if (network !== undefined) return network;
  if (/timed out|time ?out/i.test(said))
    return 'it did not answer in time. Check that Neo4j runs there and is not overloaded';
  return failure.message.replace(/\.?\s*$/, '');
}

function messages(failure: unknown): string[] {
  return failure instanceof Error ? [failure.message, ...messages(failure.cause)] : [];
}
