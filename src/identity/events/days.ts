import { familyOf, narrowEnough } from './event-families.ts';
import type { StatedReport } from './stated-report.ts';

/** Inclusive days, `YYYY-MM-DD`, which compare as strings. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

export const ALWAYS: Interval = { from: '0000-01-01', to: '9999-12-31' };

const MS_OF_DAY = 86_400_000;

/** The interval a report gives; null where it gives none. */
export function statedInterval({ when }: Pick<StatedReport, 'when'>): Interval | null {
  return when.from === null || when.to === null ? null : { from: when.from, to: when.to };
}

/**
 * The days on which the event can have been: what is told as past was not after the telling, what is planned not
 * before.
 */
export function possibleInterval(report: StatedReport): Interval {
  const stated = statedInterval(report);
  if (stated !== null) return stated;
  if (report.publishedOn === null) return ALWAYS;
  // A day's grace: it may already be tomorrow where the event was.
  if (report.status === 'OCCURRED') return { from: ALWAYS.from, to: dayAfter(report.publishedOn, 1) };
  if (report.status === 'PLANNED') return { from: dayAfter(report.publishedOn, -1), to: ALWAYS.to };
  return ALWAYS;
}

/** Whether a report fixes its date too loosely to say by itself which event it means. */
export function isVague(report: StatedReport): boolean {
  const interval = statedInterval(report);
  return interval === null || lengthInDays(interval) > narrowEnough(familyOf(report.kind));
}

export function lengthInDays({ from, to }: Interval): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_OF_DAY) + 1;
}

/** How many days lie between two, whichever is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Math.round((Date.parse(b) - Date.parse(a)) / MS_OF_DAY));
}

/** The days that two intervals share; null where they share none. */
export function sharedDays(a: Interval, b: Interval): Interval | null {
  const [, from = a.from] = [a.from, b.from].sort();
  const [to = a.to] = [a.to, b.to].sort();
  return from <= to ? { from, to } : null;
}

export function contains(outer: Interval, inner: Interval): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** `2023-09-10`, `2023-09-10 to 2023-09-12`; empty for none. */
export function daysInWords(interval: Interval | null): string {
  if (interval === null) return '';
  return interval.from === interval.to ? interval.from : `${interval.from} to ${interval.to}`;
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MS_OF_DAY).toISOString().slice(0, 10);
}
