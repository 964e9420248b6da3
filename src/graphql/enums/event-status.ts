import type { EventStatus } from '../../reading/reading.ts';
import { describedEnum } from './described-enum.ts';

export const EventStatusEnum = describedEnum<EventStatus>(
  'EventStatus',
  'Whether it happened, as the articles say. Where they differ the event lists its `differences`.',
  {
    OCCURRED: 'It happened. Only this counts as having met unless you ask for others.',
    PLANNED: 'It is said to be going to happen: "will meet", "is due to visit".',
    DENIED: 'It is said not to have happened: "did not meet", "refused to see".',
    CANCELLED: 'It was planned and then called off or put off.',
  },
);
