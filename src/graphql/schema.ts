import 'reflect-metadata';
import {
  type GraphQLInterfaceType,
  type GraphQLSchema,
  isInterfaceType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AcquaintanceResolver } from './acquaintance/acquaintance-resolver.ts';
import { ArticleResolver } from './article/article-resolver.ts';
import { DecisionResolver } from './decision/decision-resolver.ts';
import { DocumentResolver } from './document/document-resolver.ts';
import { typeNameOf } from './entity/entity.ts';
import { EntityResolver } from './entity/entity-resolver.ts';
import { EventResolver } from './event/event-resolver.ts';
import { nodeTypeName } from './node/node.ts';
import { NodeResolver } from './node/node-resolver.ts';
import { OrganizationResolver } from './organization/organization-resolver.ts';
import { PersonResolver } from './person/person-resolver.ts';
import { PlaceResolver } from './place/place-resolver.ts';
import { PositionResolver } from './position/position-resolver.ts';
import { ReportResolver } from './report/report-resolver.ts';
import { SearchResolver } from './search/search-resolver.ts';
import { StatisticsResolver } from './statistics/statistics-resolver.ts';
import { ConnectionResolver } from './step/connection-resolver.ts';
import { TimelineResolver } from './timeline/timeline-resolver.ts';

/** What the root types are for; type-graphql makes them itself and has no place for it. */
const ROOTS = {
  Query: 'What the graph can be asked. Begin with `encounters`: who met whom, when and where.',
  Mutation: 'What changes the graph: articles come in and go, and curators decide who is who.',
};

/** type-graphql makes a promise of every value's type, which compiled execution does not take and all wait for. */
const ABSTRACT: Readonly<Record<string, GraphQLInterfaceType['resolveType']>> = {
  Entity: typeNameOf,
  Node: nodeTypeName,
};

/** The schema of the whole API, as it is served. */
export function datelineSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      AcquaintanceResolver,
      ArticleResolver,
      ConnectionResolver,
      DecisionResolver,
      DocumentResolver,
      EntityResolver,
      EventResolver,
      NodeResolver,
      OrganizationResolver,
      PersonResolver,
      PositionResolver,
      PlaceResolver,
      ReportResolver,
      SearchResolver,
      StatisticsResolver,
      TimelineResolver,
    ],
    // Inputs are checked with zod, where each resolver takes them in.
    validate: false,
  });
  for (const [name, resolveType] of Object.entries(ABSTRACT)) {
    const type = schema.getType(name);
    if (isInterfaceType(type)) type.resolveType = resolveType;
  }
  for (const [root, description] of Object.entries(ROOTS)) {
    const type = schema.getType(root);
    if (type) type.description = description;
  }
  return schema;
}

/** The schema as text with its descriptions, in an order that only its content decides. */
export function schemaText(schema: GraphQLSchema): string {
  return `# Made by src/graphql/emit-schema.ts from the types in src/graphql. Do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
