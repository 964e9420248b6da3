import type { FormJoiner } from '../date-form.ts';
import { PART_OF_DAY } from '../words.ts';

const PART =
  /\b(?:(?:earlier|later|early|late|mid)[ -]|(?:the )?(?:beginning|start|middle|end|close|turn) of )$/i;
const PART_OF_DAYS = new RegExp(
  `\\b(?:(?:the )?(?:early |late )?(?:${PART_OF_DAY}|(?:early|small) hours) of (?:the )?)$`,
  'i',
);
const IS_DAY = /^(?:DAY|DAY_OF_MONTH|WEEKDAY|FEAST)$/;
const LONGEST = 36;

/**
 * "Early May", "later this week", "the end of 1989", "the morning of 9 May": which part is said too vaguely to be more
 * than the whole.
 */
export const parts: FormJoiner = (text, forms) =>
  forms.map((found) => {
    const from = Math.max(0, found.start - LONGEST);
    const before = text.slice(from, found.start);
    const match = PART.exec(before) ?? (IS_DAY.test(found.form.form) ? PART_OF_DAYS.exec(before) : null);
    return match ? { ...found, start: from + match.index } : found;
  });
