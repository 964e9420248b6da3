import { ObjectType } from 'type-graphql';
import { Entity } from '../entity/entity.ts';
import { Node } from '../node/node.ts';

@ObjectType({
  implements: [Entity, Node],
  simpleResolvers: true,
  description: 'A ministry, party, company, news agency or other body that articles name.',
})
export class Organization extends Entity {}
