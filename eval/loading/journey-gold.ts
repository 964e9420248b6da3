import { z } from 'zod';
import { EVENT_KINDS } from '../../src/reading/reading.ts';

/** Whom the principal of a text met, and when: on one day, or on some day of a journey. */
export const journeyGold = z.object({
  kind: z.enum(EVENT_KINDS),
  principal: z.string(),
  counterparts: z.array(z.string()),
  date: z.iso.date().nullish(),
  /** The journey's days; an event is right on any of them. */
  start: z.iso.date().nullish(),
  end: z.iso.date().nullish(),
  /** How the text words the day: `today`, `yesterday`, `explicit`, `none`. */
  dateWording: z.string().nullish(),
});

export type JourneyGold = z.infer<typeof journeyGold>;
