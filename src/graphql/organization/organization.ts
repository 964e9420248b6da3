import { ObjectType } from 'type-graphql';
import { Entity } from '../entity/entity.ts';

@ObjectType({
  implements: Entity,
  simpleResolvers: true,
  description: 'A ministry, party, company, news agency or other body that articles name.',
})
export class Organization extends Entity {}
