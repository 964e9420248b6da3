import { readFile } from 'node:fs/promises';
import {
  type GraphQLField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { datelineSchema, schemaText } from '../../src/graphql/schema.ts';

const schema = datelineSchema();

/** Everything that Sandbox shows, by the path it is found under, with its description. */
function* described(): Generator<readonly [path: string, description: string | null | undefined]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    yield [type.name, type.description];
    if (isEnumType(type))
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        yield [`${type.name}.${field.name}`, field.description];
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) yield* fieldAndArguments(type.name, field);
    }
  }
}

function* fieldAndArguments(type: string, field: GraphQLField<unknown, unknown>) {
  yield [`${type}.${field.name}`, field.description] as const;
  for (const argument of field.args)
    yield [`${type}.${field.name}(${argument.name})`, argument.description] as const;
}

describe('the schema', () => {
  it('is the one in schema/schema.graphql (npx tsx src/graphql/emit-schema.ts writes it)', async () => {
    const committed = await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(committed).toBe(schemaText(schema));
  });

  it('describes every type, field, argument and enum value', () => {
    const silent = [...described()].filter(([, description]) => !description?.trim()).map(([path]) => path);
    expect(silent).toEqual([]);
  });

  it('describes them in sentences', () => {
    const odd = [...described()].filter(([, description]) => !/^\p{Lu}.*[.)\]"]$/su.test(description ?? ''));
    expect(odd).toEqual([]);
  });

  // What clients rely on: these may get more arguments and fields, and lose none.
  it.each([
    'type Event',
    'interface Entity',
    'type Person implements Entity',
    'type Organization implements Entity',
    'type Place implements Entity',
    'scalar Date',
    'mentions(first: Int = 20, after: String): MentionConnection!',
    'encounters(who: String!, with: String, kinds: [EventKind!], since: Date, until: Date, certainty: Certainty = POSSIBLY, statuses: [EventStatus!] = [OCCURRED], place: String, first: Int = 20, after: String): EventConnection!',
    'acquaintances(who: String!, since: Date, until: Date, places: Boolean = false, first: Int = 20, after: String): AcquaintanceConnection!',
    'connection(from: String!, to: String!, maxSteps: Int = 4): [Step!]',
    'person(name: String, id: ID): Person',
    'organization(name: String, id: ID): Organization',
    'place(name: String, id: ID): Place',
    'event(id: ID!): Event',
    'document(id: ID!): Document',
    'documents(first: Int = 20, after: String, mentioning: String, publisher: String): DocumentConnection!',
    'search(text: String!, first: Int = 10): [SearchHit!]!',
    'ingest(articles: [ArticleInput!]!): [IngestResult!]!',
    'removeDocument(id: ID!): Boolean!',
    'positions(asOf: Date): [Position!]!',
    'publishedOn: Date',
    'text: String!',
    'differences: [String!]!',
    'evidence: [Quote!]!',
    'party: Entity!',
    'totalCount: Int!',
    'nodes: [Event!]!',
    'edges: [EventEdge!]!',
  ])('keeps to the contract: %s', (line) => {
    const lines = withoutDescriptions().split('\n');
    expect(lines.filter((each) => isMoreThan(each, line))).not.toEqual([]);
  });
});

/** Whether a line of the schema says all that one of the contract does. */
function isMoreThan(line: string, contract: string): boolean {
  const [, field = '', args = '', type = ''] = /^(\w+)\((.*)\): (.*)$/.exec(contract) ?? [];
  if (field === '') return line === contract || line.startsWith(`${contract} `);
  const own = /^(\w+)\((.*)\): (.*)$/.exec(line);
  const has = new Set(own?.[2]?.split(', '));
  return own?.[1] === field && own[3] === type && args.split(', ').every((each) => has.has(each));
}

function withoutDescriptions(): string {
  const lines: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) || isInterfaceType(type)) {
      const interfaces = type.getInterfaces().map(({ name }) => name);
      const implementing = interfaces.length > 0 ? ` implements ${interfaces.join(' & ')}` : '';
      lines.push(`${isObjectType(type) ? 'type' : 'interface'} ${type.name}${implementing}`);
      for (const field of Object.values(type.getFields())) lines.push(signature(field));
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) lines.push(`${field.name}: ${field.type}`);
    } else {
      lines.push(`scalar ${type.name}`);
    }
  }
  return lines.join('\n');
}

function signature(field: GraphQLField<unknown, unknown>): string {
  const list = field.args.map(({ name, type, defaultValue }) => {
    const usual = Array.isArray(defaultValue) ? `[${defaultValue.join(', ')}]` : defaultValue;
    return `${name}: ${type}${usual === undefined ? '' : ` = ${String(usual)}`}`;
  });
  return `${field.name}${list.length > 0 ? `(${list.join(', ')})` : ''}: ${field.type}`;
}
