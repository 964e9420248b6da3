import { ObjectType } from 'type-graphql';
import { Entity } from '../entity/entity.ts';
import { Node } from '../node/node.ts';

@ObjectType({
  implements: [Entity, Node],
  simpleResolvers: true,
  description: 'A country, city or other place that articles name. As a party it stands for its state.',
})
export class Place extends Entity {}
