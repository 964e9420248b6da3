import { z } from 'zod';

/** Date expressions: where they stand (UTF-16 code units, `end` exclusive) and their TIMEX3 value. */
export const datesGold = z.object({
  dates: z.array(z.object({ start: z.int(), end: z.int(), text: z.string(), value: z.string() })),
});

export type DatesGold = z.infer<typeof datesGold>;
