import { dayAfter, type Interval, sharedDays } from './days.ts';
import type { StatedReport } from './stated-report.ts';

/** How long, in days, what has happened is news, and how long before it what is planned. */
const AFTER = 3;
const BEFORE = 14;

/**
 * The days on which an event is that an article reports as news; null where it is not known when the article came out.
 */
export function daysInTheNews({ publishedOn, status }: StatedReport): Interval | null {
  if (publishedOn === null) return null;
  // A day's grace: it may already be tomorrow where the event was.
  if (status === 'PLANNED') return { from: dayAfter(publishedOn, -1), to: dayAfter(publishedOn, BEFORE) };
  if (status === 'CANCELLED')
    return { from: dayAfter(publishedOn, -AFTER), to: dayAfter(publishedOn, BEFORE) };
  return { from: dayAfter(publishedOn, -AFTER), to: dayAfter(publishedOn, 1) };
}

/** Of what a report could mean, what is in the news when its article comes out; all where nothing is. */
export function inTheNews<T extends { readonly group: { readonly days: Interval } }>(
  open: readonly T[],
  report: StatedReport,
): readonly T[] {
  const days = daysInTheNews(report);
  const news = days === null ? [] : open.filter(({ group }) => sharedDays(group.days, days) !== null);
  return news.length > 0 ? news : open;
}
