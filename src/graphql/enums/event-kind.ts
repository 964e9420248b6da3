import type { EventKind } from '../../reading/reading.ts';
import { describedEnum } from './described-enum.ts';

export const EventKindEnum = describedEnum<EventKind>('EventKind', 'What kind of event it is.', {
  MEETING: 'They met or held talks: "Trung met with Blinken in Washington".',
  CALL: 'They spoke by telephone or video: "in a phone conversation between …".',
  VISIT: 'Somebody went to a place or called on somebody: "during his official visit to Việt Nam".',
  CONFERENCE: 'They took part in a conference, forum or assembly.',
  SUMMIT: 'Leaders came together for a summit.',
  NEGOTIATION: 'They negotiated.',
  DEBATE: 'They debated each other.',
  INTERVIEW: 'One interviewed the other.',
  PRESS_CONFERENCE: 'Somebody spoke to the press; this alone brings no two parties together.',
  AGREEMENT:
    'They agreed on, signed or announced something with each other. A place may stand for its state.',
  ELECTION: 'An election was held.',
});
