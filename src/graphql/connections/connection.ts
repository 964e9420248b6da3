import { Field, Int, ObjectType } from 'type-graphql';
import type { Page } from '../../graph/records.ts';
import { PageInfo } from './page-info.ts';

/** A page as the Relay cursor specification wants it, with `nodes` and `totalCount` beside. */
export interface Connection<T> {
  readonly edges: Page<T>['rows'];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export function toConnection<T>(page: Page<T>): Connection<T> {
  return {
    edges: page.rows,
    nodes: page.rows.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.rows.at(0)?.cursor ?? null,
      endCursor: page.rows.at(-1)?.cursor ?? null,
    },
    totalCount: page.totalCount,
  };
}

/**
 * Declares the types `<name>Edge` and `<name>Connection`.
 *
 * @param nodeType the thunk of the type that the list holds
 * @param plural what the list holds, for descriptions: "events"
 */
export function connectionType(name: string, plural: string, nodeType: () => object) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of the ${plural}, with its cursor.` })
  class EdgeType {
    @Field(() => String, { description: 'Opaque: hand it back as `after` to go on from here.' })
    declare readonly cursor: string;

    @Field(nodeType, { description: 'The row itself.' })
    declare readonly node: object;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `One page of ${plural}.` })
  class ConnectionType implements Connection<object> {
    @Field(() => [EdgeType], { description: 'The rows of this page with their cursors.' })
    declare readonly edges: readonly EdgeType[];

    @Field(() => [nodeType()], { description: 'The rows of this page without their cursors.' })
    declare readonly nodes: readonly object[];

    @Field(() => PageInfo, { description: 'Where this page stands, and whether more follows.' })
    declare readonly pageInfo: PageInfo;

    @Field(() => Int, { description: `How many ${plural} there are on all pages together.` })
    declare readonly totalCount: number;
  }
  return ConnectionType;
}
