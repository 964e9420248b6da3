import { ObjectType } from 'type-graphql';
import { Entity } from '../entity/entity.ts';
import { Node } from '../node/node.ts';

@ObjectType({
  implements: [Entity, Node],
  simpleResolvers: true,
  description: 'Somebody whom articles name.',
})
export class Person extends Entity {}
