import { readdirSync, readFileSync } from 'node:fs';
import { isObjectType, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { roleOf } from '../../src/graphql/access/requires.ts';
import { LARGEST_DOCUMENT, OPERATION_LIMITS } from '../../src/graphql/operation/limits.ts';
import { type Measure, measureOperation } from '../../src/graphql/operation/measure.ts';
import { measurer } from '../../src/graphql/operation/measured-once.ts';
import { datelineSchema } from '../../src/graphql/schema.ts';

const schema = datelineSchema();
const FOLDER = new URL('../../schema/operations/', import.meta.url);

function measured(source: string, variables: Readonly<Record<string, unknown>> = {}): Measure {
  const document = parse(source);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
  return measureOperation(schema, document, { operation, variables });
}

describe('the limits of an operation', () => {
  it.each(readdirSync(FOLDER))('leave three times the room that %s takes, with a full page', (file) => {
    const source = readFileSync(new URL(file, FOLDER), 'utf8');
    const { tokenCount } = parse(source);
    const measure = measured(source, { first: 100 });
    expect((tokenCount ?? 0) * 3).toBeLessThan(LARGEST_DOCUMENT.tokens);
    expect(measure.cost * 3).toBeLessThan(OPERATION_LIMITS.cost);
    expect(measure.fields * 3).toBeLessThan(OPERATION_LIMITS.fields);
    expect(measure.aliases * 3).toBeLessThan(OPERATION_LIMITS.aliases);
    expect(measure.directives * 3).toBeLessThan(OPERATION_LIMITS.directives);
    expect(measure.depth * 1.5).toBeLessThan(OPERATION_LIMITS.depth);
  });
});

describe('the cost of an operation', () => {
  it.each([
    ['a field counts as one', '{ __typename }', {}, 1],
    ['a page counts its rows', '{ documents(first: 7) { nodes { id } } }', {}, 1 + 7 * (1 + 1)],
    ['a page has its usual size', '{ documents { nodes { id } } }', {}, 1 + 20 * 2],
    [
      'a page is never larger than the largest',
      '{ documents(first: 9999) { nodes { id } } }',
      {},
      1 + 100 * 2,
    ],
    ['nor smaller than one', '{ documents(first: -5) { nodes { id } } }', {}, 1 + 2],
    ['a page by variable', 'query ($n: Int) { documents(first: $n) { nodes { id } } }', { n: 3 }, 1 + 3 * 2],
    ['a page from the end', '{ documents(first: 2, last: 5) { nodes { id } } }', {}, 1 + 5 * 2],
    ['a variable left out', 'query ($n: Int = 4) { documents(first: $n) { nodes { id } } }', {}, 1 + 4 * 2],
    [
      'a variable that is null',
      'query ($n: Int) { documents(first: $n) { nodes { id } } }',
      { n: null },
      1 + 20 * 2,
    ],
    ['a list without pages counts five', '{ event(id: "e") { reports { quote } } }', {}, 1 + 1 + 5],
    ['a list that is a page', '{ search(text: "a", first: 5) { text } }', {}, 1 + 5],
    [
      'fragments count where they are spread',
      '{ a: event(id: "e") { ...F } b: event(id: "f") { ...F } } fragment F on Event { id kind }',
      {},
      2 * 3,
    ],
    ['introspection counts nothing within', '{ __schema { types { fields { name } } } }', {}, 1],
  ])('%s', (_what, source, variables, cost) => {
    expect(measured(source, variables).cost).toBe(cost);
  });

  it('is found in linear time, however often fragments spread each other', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Event { id ...F${n + 1} ... on Event { ...F${n + 1} } }`,
    );
    const source = `{ event(id: "e") { ...F0 } } ${fragments.join(' ')} fragment F60 on Event { kind }`;
    expect(measured(source).cost).toBeGreaterThan(2 ** 60);
  });
});

describe('an operation that comes again', () => {
  it('is measured anew only for other sizes of its pages', () => {
    const document = parse('query ($n: Int, $s: ID) { documents(first: $n, after: $s) { nodes { id } } }');
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
    const measure = measurer(schema);
    const of = (variables: Readonly<Record<string, unknown>>) => measure(document, { operation, variables });
    expect(of({ n: 5, s: 'a' })).toBe(of({ n: 5, s: 'b' }));
    expect(of({ n: 5 }).cost).toBe(11);
    expect(of({ n: 7 }).cost).toBe(15);
    expect(of({ n: null }).cost).toBe(41);
    expect(of({}).cost).toBe(41);
    for (let n = -200; n < 500; n += 1) expect(of({ n }).cost).toBe(1 + 2 * Math.min(Math.max(n, 1), 100));
  });
});

describe('every field that changes something', () => {
  const mutation = schema.getMutationType();
  const fields = isObjectType(mutation) ? Object.values(mutation.getFields()) : [];
  it.each(fields)('takes more than reading: $name', (field) => {
    expect(['editor', 'curator']).toContain(roleOf(field));
  });
});
