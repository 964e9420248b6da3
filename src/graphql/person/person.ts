import { ObjectType } from 'type-graphql';
import { Entity } from '../entity/entity.ts';

@ObjectType({ implements: Entity, simpleResolvers: true, description: 'Somebody whom articles name.' })
export class Person extends Entity {}
