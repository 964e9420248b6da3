import { Field, ObjectType } from 'type-graphql';
import type { ReportRecord } from '../../graph/records.ts';
import type { EventStatus } from '../../reading/reading.ts';
import { Document } from '../document/document.ts';
import { EventStatusEnum } from '../enums/event-status.ts';
import { When } from '../when/when.ts';
import { Quote } from './quote.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'What one document says of one event: its own words, date and status, also where others differ.',
})
export class Report implements Omit<ReportRecord, 'id'> {
  @Field(() => Document, { description: 'The document that says so.' })
  declare readonly document: ReportRecord['document'];

  @Field(() => [Quote], {
    description: 'Every passage that says so, in order of reading; the first is `quote`.',
  })
  declare readonly evidence: ReportRecord['evidence'];

  @Field(() => When, { description: 'When, according to this document.' })
  declare readonly when: ReportRecord['when'];

  @Field(() => EventStatusEnum, { description: 'Whether it happened, according to this document.' })
  declare readonly status: EventStatus;
}
