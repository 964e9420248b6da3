import type { FormJoiner } from '../date-form.ts';

const PART =
  /\b(?:(?:earlier|later|early|late|mid)[ -]|(?:the )?(?:beginning|start|middle|end|close|turn) of )$/i;
const LONGEST = 20;

/** "Early May", "later this week", "the end of 1989": which part is said too vaguely to be more than the whole. */
export const parts: FormJoiner = (text, forms) =>
  forms.map((found) => {
    const from = Math.max(0, found.start - LONGEST);
    const match = PART.exec(text.slice(from, found.start));
    return match ? { ...found, start: from + match.index } : found;
  });
