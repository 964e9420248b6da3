import type { GraphCounts } from '../graph/records.ts';
import type { Settings } from './settings.ts';

/** What the server says once on the terminal when it is ready: what the graph holds and where to go. */
export function announcement(
  url: string,
  store: string,
  counts: GraphCounts,
  { sandbox }: Pick<Settings, 'sandbox'>,
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
    ['Health', `${url}/health/ready`],
    ['Stop', 'Ctrl+C'],
  ];
  return ['', 'Dateline is ready.', ...lines.map(([label, text]) => `  ${label.padEnd(8)}${text}`), ''].join(
    '\n',
  );
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
