import type { EventOrder } from '../../graph/event-order.ts';
import { describedEnum } from './described-enum.ts';

export const EventOrderEnum = describedEnum<EventOrder>('EventOrder', 'In what order events are listed.', {
  NEWEST_FIRST: 'By their first day, the latest first.',
  OLDEST_FIRST: 'By their first day, the earliest first: as a story is told.',
});
