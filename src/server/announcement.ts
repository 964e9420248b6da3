import type { GraphCounts } from '../graph/records.ts';
import { type AccessSettings, takesCredentials } from './access/access-settings.ts';
import type { Settings } from './settings.ts';

/** What the server says once on the terminal when it is ready: what the graph holds and where to go. */
export function announcement(
  url: string,
  store: string,
  counts: GraphCounts,
  { sandbox, access }: Pick<Settings, 'sandbox' | 'access'>,
): string {
  const holds = [
    counted(counts.documents, 'article', 'articles'),
    counted(counts.people, 'person', 'people'),
    counted(counts.organizations, 'organization', 'organizations'),
    counted(counts.places, 'place', 'places'),
    counted(counts.events, 'event', 'events'),
  ];
  const lines: readonly (readonly [string, string])[] = [
    ['Graph', `${holds.slice(0, -1).join(', ')} and ${holds.at(-1)}`],
    ['Store', store],
    [
      'API',
      `${url}/graphql${sandbox ? ' (open it in a browser: Apollo Sandbox, with a question to run)' : ''}`,
    ],
    ['Access', accessIn(access)],
    ['Health', `${url}/health/ready`],
    ['Stop', 'Ctrl+C'],
  ];
  return ['', 'Dateline is ready.', ...lines.map(([label, text]) => `  ${label.padEnd(8)}${text}`), ''].join(
    '\n',
  );
}

function accessIn(access: AccessSettings): string {
  const reading = access.openToRead ? 'anybody who reaches the port may ask' : 'asking takes a token';
  const changing = takesCredentials(access)
    ? 'changes take a token with a role'
    : 'changes are taken from this machine only, as no token is set up (dateline token --help)';
  return `${reading}; ${changing}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
