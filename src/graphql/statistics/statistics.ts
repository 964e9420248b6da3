import { Field, Int, ObjectType } from 'type-graphql';
import type { GraphStatistics } from '../../graph/records.ts';
import type { EventKind, EventStatus } from '../../reading/reading.ts';
import { EventKindEnum } from '../enums/event-kind.ts';
import { EventStatusEnum } from '../enums/event-status.ts';
import { DateScalar } from '../scalars/date.ts';

@ObjectType({ simpleResolvers: true, description: 'How many events are of one kind.' })
export class KindCount {
  @Field(() => EventKindEnum, { description: 'The kind.' })
  declare readonly kind: EventKind;

  @Field(() => Int, { description: 'How many events are of it, whatever their status.' })
  declare readonly events: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many events have one status.' })
export class StatusCount {
  @Field(() => EventStatusEnum, { description: 'The status.' })
  declare readonly status: EventStatus;

  @Field(() => Int, { description: 'How many events have it.' })
  declare readonly events: number;
}

@ObjectType({ simpleResolvers: true, description: 'How much the graph holds.' })
export class Statistics implements GraphStatistics {
  @Field(() => Int, { description: 'Articles that were put in.' })
  declare readonly documents: number;

  @Field(() => DateScalar, { nullable: true, description: 'The earliest day that one was published on.' })
  declare readonly publishedFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The latest day that one was published on.' })
  declare readonly publishedTo: string | null;

  @Field(() => Int, { description: 'People whom they name.' })
  declare readonly people: number;

  @Field(() => Int, { description: 'Organizations that they name.' })
  declare readonly organizations: number;

  @Field(() => Int, { description: 'Places that they name.' })
  declare readonly places: number;

  @Field(() => Int, { description: 'Events, whatever their status.' })
  declare readonly events: number;

  @Field(() => Int, {
    description: 'Events that occurred and brought parties of two or more sides together.',
  })
  declare readonly encounters: number;

  @Field(() => Int, { description: 'What documents say of events: one event may have several reports.' })
  declare readonly reports: number;

  @Field(() => Int, { description: "Curators' decisions in force." })
  declare readonly decisions: number;

  @Field(() => [KindCount], { description: 'The events by kind, the most frequent first.' })
  declare readonly kinds: GraphStatistics['kinds'];

  @Field(() => [StatusCount], { description: 'The events by status, the most frequent first.' })
  declare readonly statuses: GraphStatistics['statuses'];
}
