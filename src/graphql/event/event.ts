import { Field, ID, ObjectType } from 'type-graphql';
import type { EventRecord } from '../../graph/records.ts';
import type { EventKind, EventStatus } from '../../reading/reading.ts';
import { connectionType } from '../connections/connection.ts';
import { EventKindEnum } from '../enums/event-kind.ts';
import { EventStatusEnum } from '../enums/event-status.ts';
import { Node } from '../node/node.ts';
import { Participant } from '../participant/participant.ts';
import { Place } from '../place/place.ts';
import { Report } from '../report/report.ts';
import { When } from '../when/when.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Something that happened, or is planned, put together from every document that reports it.',
})
export class Event implements EventRecord {
  @Field(() => ID, { description: 'Stays the same whatever order the articles came in.' })
  declare readonly id: string;

  @Field(() => EventKindEnum, { description: 'What kind of event it is.' })
  declare readonly kind: EventKind;

  @Field(() => EventStatusEnum, {
    description: 'Whether it happened, is planned, was denied or was called off.',
  })
  declare readonly status: EventStatus;

  @Field(() => When, { description: 'The narrowest date that its reports agree on.' })
  declare readonly when: EventRecord['when'];

  @Field(() => Place, {
    nullable: true,
    description: 'Where it was held, or what was visited; null where no article says so.',
  })
  declare readonly place: EventRecord['place'];

  @Field(() => [Participant], { description: 'Who took part, by side and then by name.' })
  declare readonly participants: EventRecord['participants'];

  @Field(() => [Report], {
    description: 'What each document says of it, with the sentence. Oldest document first.',
  })
  declare readonly reports: EventRecord['reports'];

  @Field(() => [String], {
    description: 'In plain words, what the reports do not agree on; empty where they agree.',
  })
  declare readonly differences: readonly string[];
}

export const EventConnection = connectionType('Event', 'events', () => Event);
