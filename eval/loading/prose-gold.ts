import { z } from 'zod';
import { EVENT_KINDS, EVENT_STATUSES } from '../../src/reading/reading.ts';

const kind = z.enum(EVENT_KINDS);
const day = z.iso.date().nullable();
const names = z.array(z.string()).default([]);

const dyad = z.object({
  a: z.string(),
  b: z.string(),
  kind,
  start: day,
  end: day,
  optional: z.boolean().default(false),
  dateOptional: z.boolean().default(false),
});

const event = z.object({
  kind,
  status: z.enum(EVENT_STATUSES).default('OCCURRED'),
  participants: names,
  start: day,
  end: day,
  optional: z.boolean().default(false),
});

const article = z.object({
  publishedOn: day.default(null),
  people: names,
  organizations: names,
  optionalOrganizations: names,
  places: names,
  optionalPlaces: names,
  dyads: z.array(dyad).default([]),
  events: z.array(event).default([]),
});

export type ProseGold = z.infer<typeof article>;
export type GoldDyad = z.infer<typeof dyad>;
export type GoldEvent = z.infer<typeof event>;

/** What a person says that articles tell, by the article's id. Keys for readers (`from`, `trap`, …) are left out. */
export const proseGold = z.object({ articles: z.record(z.string(), article) });
