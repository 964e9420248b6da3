import type { SentenceView } from '../../clauses/sentence-view.ts';
import type { FoundDate } from '../../dates/find-dates.ts';

/** How the words end between what is planned and its date: "scheduled for", "due to begin on", "which had been set for". */
const SCHEDULED =
  /\b(?:arranged|booked|due|expected|fixed|pencilled in|planned|scheduled|set|slated) (?:tentatively )?(?:to (?:be held|begin|happen|open|start|take place) )?(?:(?:at|for|from|in|on) )?(?:the )?$/;
/** How many units behind its word the date of a plan may stand. */
const WITHIN = 20;

/** "A meeting with Bo Ek, scheduled for | Thursday |, was called off": the day that a plan was made for; null for none. */
export function scheduledFor({ dates, units }: SentenceView, toldBy: number): FoundDate | null {
  for (let at = toldBy + 1; at <= Math.min(toldBy + WITHIN, units.length - 1); at++) {
    const date = dates[at];
    if (!date) continue;
    const between = units.slice(toldBy + 1, at).map(({ lower }) => `${lower} `);
    if (!between.includes('; ') && SCHEDULED.test(between.join(''))) return date;
  }
  return null;
}
