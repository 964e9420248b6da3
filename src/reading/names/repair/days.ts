import { WEEKDAY } from '../bare-days.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized } from '../name.ts';
import { replaced } from './each-name.ts';

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const BEFORE_DAYS = /^(?:by|during|in|last|next|on|since|until)$/i;
const NUMBER_OF_DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
const DAY_WORD = /^(?:Today|Tomorrow|Tonight|Yesterday)$/;
const FEAST = /^(?:Day|Eve)$/;
const BEFORE_FEAST = /^(?:Boxing|Christmas|May|Year|Years|Year's|'s)$/;

/**
 * Parts days from the names beside them: "on Sunday | Lima |", "in March | Ana Lima |", "on 3 May | Ana Lima |", "on
 * Christmas Eve | Ana Lima |", "Yesterday | Lima |", "| Ana Maria Lima | Monday met him"; "Christmas Eve" is nobody. "Sunday Okoro" and "May
 * Lim" by themselves are names.
 */
export function partDays(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  return replaced(names, contexts, partDay);
}

function partDay(name: NameSpan, context: SentenceContext): readonly NameSpan[] | null {
  const words = context.words;
  const { first, last } = name;
  const [before = '', opening = ''] = [words[first - 1]?.text, words[first]?.text];
  const isFeast = FEAST.test(opening) && BEFORE_FEAST.test(before);
  if (last - first < 2) return isFeast ? [] : null;
  const isDay = BEFORE_DAYS.test(before)
    ? WEEKDAY.test(opening) || MONTH.test(opening)
    : NUMBER_OF_DAY.test(before) && MONTH.test(opening);
  if (isDay || isFeast || DAY_WORD.test(opening)) return [resized(name, first + 1, name.last)];
  const isClosing = name.type === 'PERSON' && last - first > 2 && WEEKDAY.test(words[last - 1]?.text ?? '');
  return isClosing ? [resized(name, name.first, last - 1)] : null;
}
