import { z } from 'zod';

/** Where names of people, organizations and places stand: UTF-16 code units, `end` exclusive. */
export const mentionsGold = z.object({
  mentions: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      text: z.string(),
      // Other types of names are nothing that Dateline looks for.
      type: z.string(),
    }),
  ),
});

export type MentionsGold = z.infer<typeof mentionsGold>;
