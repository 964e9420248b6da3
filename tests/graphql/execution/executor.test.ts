import { readdir, readFile } from 'node:fs/promises';
import { execute, type GraphQLError, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestContext } from '../../../src/graphql/context.ts';
import { executorOf } from '../../../src/graphql/execution/executor.ts';
import { type SeededGraph, seededGraph } from '../seeded-graph.ts';

const FOLDER = new URL('../../../schema/operations/', import.meta.url);
const OPERATIONS = await Promise.all(
  (await readdir(FOLDER))
    .sort()
    .map(async (file) => [file, await readFile(new URL(file, FOLDER), 'utf8')] as const),
);

let graph: SeededGraph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph?.close());

/** The answers of graphql-js, of the first run, and of the compiled second one. */
async function answers(
  source: string,
  variables: Record<string, unknown> = {},
  operationName: string | null = null,
) {
  const document = parse(source);
  const run = executorOf(graph.schema);
  const context = () => requestContext(graph, { error: () => undefined });
  const plainly = await execute({
    schema: graph.schema,
    document,
    operationName,
    variableValues: variables,
    contextValue: context(),
  });
  const first = await run({ document, operationName, variables, context: context() });
  const second = await run({ document, operationName, variables, context: context() });
  return [plainly, first, second].map(({ data, errors = [] }) => ({ data, errors: errors.map(toldOf) }));
}

function toldOf(error: GraphQLError) {
  const { message, path, locations, originalError } = error;
  return {
    message,
    path,
    locations,
    cause: originalError?.constructor.name,
    nodes: error.nodes !== undefined,
  };
}

describe('an operation that comes again', () => {
  it.each(OPERATIONS.filter(([, source]) => !/^mutation/m.test(source)))(
    'is answered the same when compiled: %s',
    async (_file, source) => {
      const [plainly, first, second] = await answers(source);
      expect(plainly?.errors).toEqual([]);
      expect([first, second]).toEqual([plainly, plainly]);
    },
  );

  it.each<[string, string, Record<string, unknown>]>([
    ['a name that nobody bears', '{ encounters(who: "Nobody Known") { totalCount } }', {}],
    ['bad input beside good', '{ a: place(name: "Việt Nam") { id } b: person(name: "") { id } }', {}],
    ['a wrong page size', 'query ($n: Int) { documents(first: $n) { totalCount } }', { n: 0 }],
    ['a variable of a wrong type', 'query ($n: Int) { documents(first: $n) { totalCount } }', { n: 'x' }],
    ['a variable left out', 'query ($id: ID!) { event(id: $id) { id } }', {}],
    [
      'an enum that is none',
      'query ($k: [EventKind!]) { timeline(who: ["Hanoi"], kinds: $k) { unplaced } }',
      { k: ['TEA'] },
    ],
    [
      'a date that is none',
      'query ($d: Date) { acquaintances(who: "Trung", since: $d) { totalCount } }',
      { d: '2024-02-30' },
    ],
  ])('fails the same when compiled: %s', async (_what, source, variables) => {
    const [plainly, first, second] = await answers(source, variables);
    expect(plainly?.errors).not.toEqual([]);
    expect([first, second]).toEqual([plainly, plainly]);
  });

  it('is the one that is named, where the document has several', async () => {
    const source = 'query A { documents { totalCount } } query B { statistics { documents } }';
    for (const [name, data] of [
      ['A', { documents: { totalCount: 5 } }],
      ['B', { statistics: { documents: 5 } }],
    ] as const) {
      expect((await answers(source, {}, name)).map((answer) => answer.data)).toEqual([data, data, data]);
    }
  });

  it('takes fragments, aliases and directives', async () => {
    const source = `query ($yes: Boolean!) {
      one: person(name: "Antony Blinken") { ...Named why @skip(if: $yes) }
      two: person(name: "Trung") { ...Named @include(if: $yes) __typename }
    }
    fragment Named on Entity { __typename id ... on Person { positions { title of { name } } } }`;
    const [plainly, first, second] = await answers(source, { yes: true });
    expect([first, second]).toEqual([plainly, plainly]);
  });
});
