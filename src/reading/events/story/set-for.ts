import type { SentenceView } from '../../clauses/sentence-view.ts';
import type { FoundDate } from '../../dates/find-dates.ts';

/**
 * How the words end between what is planned and its date: "scheduled for", "to resume on", "which had been set for".
 */
const SCHEDULED =
  /\b(?:(?:arranged|booked|due|expected|fixed|pencilled in|planned|scheduled|set|slated) (?:tentatively )?(?:to (?:be held|begin|happen|open|start|take place) )?|to (?:begin|continue|open|restart|resume|start|take place) )(?:(?:at|for|from|in|on) )?(?:the )?$/;
/**
 * The same between an event and the day on which it is told that it came to pass: "which took place, by his diary, on",
 * "held in Oslo on", "planned for Monday, took place on".
 */
const TOOK_PLACE =
  /(?:\b(?:due|fixed|planned|scheduled|set|slated) (?:at|for|on|to) [^;:]*?(?:took place|went ahead|w(?:as|ere) (?:eventually |finally |instead )?held)|, (?:(?:last )?held|which (?:[a-z]+ly )?(?:had )?(?:happened|lasted|took place|w(?:as|ere) held)))\b[^;:]*? (?:on|in|during) (?:the )?$/;
/** How the words end between talks and the day on which they began, and between that day and the last. */
const BEGUN = /\b(?:beg[au]n|commenced|opened|started)\b[^;:,]*? (?:in|on) (?:the )?$/;
const WENT_ON =
  /^(?:[^;:,]+? )?and (?:(?:was|were) )?(?:then )?(?:closed|concluded|continued|ended|finished|resumed|went on|wound up|wrapped up) (?:[^;:,]+? )?(?:on )?(?:the )?$/;

/** "Talks with Bo Ek | that ended here | yesterday". */
const CLOSED =
  /^(?:(?:between|with) (?:(?!(?:an?|the)\b)[^ ;:,]+ ){1,6})?(?:(?:at|in) [^ ;:,]+ )?(?:that|which) (?:had )?(?:began|begun|closed|concluded|ended|finished|opened|started|wound up|wrapped up) (?:here |(?:at|in) [^ ;:,]+ )?(?:on )?$/;

/** How many units behind its word the date of a plan may stand. */
const WITHIN = 20;

/**
 * "The meeting with Bo Ek, which took place on | 3 May |, …": the day on which it is told to have been; null for none.
 */
export const tookPlaceOn = (view: SentenceView, toldBy: number): FoundDate | null =>
  dateBehind(view, toldBy, TOOK_PLACE) ?? begunAndEnded(view, toldBy) ?? dateBehind(view, toldBy, CLOSED);

/**
 * "Talks with Bo Ek opened on | Monday and were continued on Tuesday |": from the one day to the other; null for none.
 */
function begunAndEnded(view: SentenceView, toldBy: number): FoundDate | null {
  const first = dateBehind(view, toldBy, BEGUN);
  const at = first === null ? -1 : view.dates.indexOf(first);
  const last = at < 0 ? null : dateBehind(view, at, WENT_ON);
  if (!first?.from || !last?.to || first.from > last.to) return null;
  return first.precision === 'DAY' && last.precision === 'DAY'
    ? { ...first, to: last.to, end: last.end }
    : null;
}

/**
 * "A meeting with Bo Ek, scheduled for | Thursday |, was called off": the day that a plan was made for; null for none.
 */
export const scheduledFor = (view: SentenceView, toldBy: number): FoundDate | null =>
  dateBehind(view, toldBy, SCHEDULED) ??
  (isBeingScheduled(view, toldBy) ? dateBehind(view, toldBy, /^[^,;:]* (?:at|for) (?:the )?$/) : null);

/** How far before its noun the verb may stand that plans it. */
const PLANNED_WITHIN = 6;

/** "| Scheduled | a meeting with Bo Ek for Friday". */
const isBeingScheduled = ({ units }: SentenceView, noun: number): boolean =>
  units
    .slice(Math.max(0, noun - PLANNED_WITHIN), noun)
    .some(({ lower }) => /^(?:arrange|book|fix|pencill?ed|plann|schedul|set$)/.test(lower));

/** The first date behind a word where the words between end so. */
function dateBehind({ dates, units }: SentenceView, toldBy: number, words: RegExp): FoundDate | null {
  for (let at = toldBy + 1; at <= Math.min(toldBy + WITHIN, units.length - 1); at++) {
    const date = dates[at];
    if (!date) continue;
    const between = units.slice(toldBy + 1, at).map(({ lower }) => `${lower} `);
    if (!between.includes('; ') && words.test(between.join(''))) return date;
  }
  return null;
}
