import type { EventKind, EventStatus, When } from '../../src/reading/reading.ts';
import type { Occurrence } from './meetings.ts';
import type { Random } from './random.ts';
import { DATES, EVENTS, PLACES, WRONG_BY_A_DAY } from './rates.ts';

/** When an article tells of an event. */
export type Time = keyof typeof DATES;

const FIRST_DAY = Date.UTC(2021, 0, 1);
const MS_OF_DAY = 86_400_000;
const FAMILY: readonly EventKind[] = ['MEETING', 'NEGOTIATION', 'SUMMIT', 'CONFERENCE'];

/** A day of the world as the calendar has it. */
export function dateOf(day: number): string {
  return new Date(FIRST_DAY + day * MS_OF_DAY).toISOString().slice(0, 10);
}

/** The day of publication. */
export function dayOfTelling({ day }: Occurrence, time: Time, random: Random): number {
  if (time === 'PLANNED') return day - random.integer(1, 12);
  return time === 'FRESH' ? day + random.integer(0, 2) : day + random.integer(8, 150);
}

export function statusOf({ cancelled }: Occurrence, time: Time): EventStatus {
  return time === 'PLANNED' ? 'PLANNED' : cancelled ? 'CANCELLED' : 'OCCURRED';
}

/** The kind under which a report tells it: often a plainer one of its family. */
export function kindTold({ kind }: Occurrence, random: Random): EventKind {
  if (!FAMILY.includes(kind) || !random.chance(EVENTS.otherKindOfFamily)) return kind;
  return random.pick(FAMILY.filter((other) => other !== kind));
}

/** The date as told: its day, the journey it fell on, its week, month or year, or nothing. */
export function whenTold({ day }: Occurrence, time: Time, random: Random): When {
  const precision = random.weighted(DATES[time]);
  if (precision === 'NONE') return { from: null, to: null, precision: 'UNKNOWN', basis: 'NONE', text: null };
  if (precision === 'DAY') {
    const wrong = random.chance(WRONG_BY_A_DAY) ? random.pick([-1, 1]) : 0;
    return interval(day + wrong, day + wrong, 'DAY');
  }
  if (precision === 'JOURNEY') return interval(day - random.integer(0, 2), day + random.integer(1, 3), 'DAY');
  // The first day of the world is a Friday; weeks begin on Mondays.
  const monday = day - ((day + 4) % 7);
  if (precision === 'WEEK') return interval(monday, monday + 6, 'WEEK');
  const date = dateOf(day);
  if (precision === 'YEAR') return stated(`${date.slice(0, 4)}-01-01`, `${date.slice(0, 4)}-12-31`, 'YEAR');
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return stated(`${date.slice(0, 7)}-01`, last, 'MONTH');
}

function interval(from: number, to: number, precision: 'DAY' | 'WEEK'): When {
  return stated(dateOf(from), dateOf(to), precision);
}

function stated(from: string, to: string, precision: When['precision']): When {
  return { from, to, precision, basis: 'STATED', text: from === to ? from : `${from} to ${to}` };
}

/** The place as told; null where it is not. */
export function placeTold({ city, country }: Occurrence, random: Random): string | null {
  const width = random.weighted(PLACES);
  if (width === 'MISSING') return null;
  return width === 'CITY' ? city : country.names[0];
}
