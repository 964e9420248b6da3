import type { Anchors } from './anchors.ts';
import { type DayNumber, weekdayOf } from './calendar.ts';
import type { Which } from './date-form.ts';

/**
 * The day that a weekday (0 is Monday) means: with a past verb the last one on or before publication, with a verb
 * that looks ahead the first not before it ("will meet Thursday", told on a Thursday, is today; in a week it would
 * be "next Thursday"); "this Monday" is that of publication's week.
 */
export function nearestWeekday(weekday: number, which: Which, anchors: Anchors): DayNumber | null {
  const { published, tense } = anchors;
  const leaning =
    underHeading(weekday, anchors) ??
    weekdayOfStory(weekday, which, anchors) ??
    (which === 'TENSE' ? weekdayBefore(weekday, anchors) : null);
  if (leaning !== null) return leaning;
  if (published === null) return null;
  const today = weekdayOf(published);
  const back = (today - weekday + 7) % 7;
  switch (which) {
    case 'LAST':
      return published - (back === 0 ? 7 : back);
    case 'NEXT':
      return published + 7 - back;
    case 'THIS':
      return published - today + weekday;
    case 'STORY':
    case 'FOLLOWING':
    case 'PRECEDING':
    case 'TENSE':
      // "Last week she flew to Rome. On Friday she met him", told on a Friday: not today.
      if (tense === 'PAST' && anchors.lastWeek !== null) return anchors.lastWeek.from + weekday;
      if (tense === 'NEAREST') return published - back + (back > 3 ? 7 : 0);
      return tense === 'FUTURE' ? published + ((7 - back) % 7) : published - back;
  }
}

/**
 * "They met on the Sunday": the first not before the day told of; "the following Sunday": the first behind it; "the
 * previous Sunday": the last before it. None of what is past lies ahead of publication.
 */
function weekdayOfStory(
  weekday: number,
  which: Which,
  { published, tense, toldDay, lastWeek }: Anchors,
): DayNumber | null {
  // "Last week he went to Rome. On | the Thursday | she rang him".
  if (which === 'STORY' && lastWeek !== null && tense !== 'FUTURE') return lastWeek.from + weekday;
  if (toldDay === null || toldDay === published) return null;
  const behind = (weekday - weekdayOf(toldDay) + 7) % 7;
  if (which === 'PRECEDING') return toldDay + behind - 7;
  if (which !== 'STORY' && which !== 'FOLLOWING') return null;
  const day = toldDay + (which === 'FOLLOWING' ? behind || 7 : behind);
  return published !== null && tense === 'PAST' && day > published ? null : day;
}

/** "He was arrested on Thursday. He had met her on Saturday": before a day of the week past that was told. */
function weekdayBefore(weekday: number, { isBefore, main, published }: Anchors): DayNumber | null {
  if (!isBefore || main?.precision !== 'DAY' || main.from < main.to || published === null) return null;
  const isOfLate = main.from < published && published - main.from <= 7;
  return isOfLate ? main.from - ((weekdayOf(main.from) - weekday + 7) % 7) : null;
}

/** "Tuesday, 12 November" and, some lines on, "Wednesday": a diary's next day. */
function underHeading(weekday: number, { heading, isHeading }: Anchors): DayNumber | null {
  if (!isHeading || heading?.precision !== 'DAY') return null;
  // "The week of 23 to 29 January" and, below it, "Monday".
  const within = heading.from + ((weekday - weekdayOf(heading.from) + 7) % 7);
  if (heading.from < heading.to && within <= heading.to) return within;
  return heading.to + ((weekday - weekdayOf(heading.to) + 7) % 7 || 7);
}
