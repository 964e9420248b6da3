import { API_CODES, COMMAND_CODES, type CodeMeaning } from '../src/error-codes.ts';

/** docs/errors.md as it follows from the tables of codes. */
export function errorsPage(): string {
  return `# Errors

<!-- Written by npm run docs from src/error-codes.ts. Do not edit. -->

Every error has a \`code\` that does not change: in GraphQL it is \`errors[].extensions.code\`, in the results of \`ingest\`
the \`code\` of an article, on the command line the word after \`error\`. Messages are for people and may change.

A request that fails as a whole has the status below and no \`data\`. Where a single field fails, \`data\` holds the
rest and the status is 200, as GraphQL over HTTP wants it. Every answer carries the header \`x-request-id\`; the log has
what went wrong under the same id.

## The API

${table(
  ['code', 'status', 'what went wrong', 'what to do', '`extensions` beside the code'],
  Object.entries(API_CODES).map(([code, one]: readonly [string, CodeMeaning]) => [
    `\`${code}\``,
    places(one),
    one.meaning,
    one.cure,
    one.details ?? '',
  ]),
)}

## The command line

Beside those above:

${table(
  ['code', 'what went wrong', 'what to do'],
  Object.entries(COMMAND_CODES).map(([code, { meaning, cure }]) => [`\`${code}\``, meaning, cure]),
)}
`;
}

function places({ status, field, article }: CodeMeaning): string {
  return [status, field && '200 beside `data`', article && 'an article of `ingest`']
    .filter((place) => place !== undefined)
    .join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
