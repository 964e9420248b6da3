import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized } from '../name.ts';
import type { Word } from '../words.ts';
import { replaced } from './each-name.ts';

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
const ADDRESS = /^(?:https?:|www\.)/;
const MARK = /^[")\][]/;
/** A nickname has so many words at most. */
const LONGEST = 3;

/**
 * No name begins or ends within brackets or quotation marks: "Dr. | Amefil ( | Amy) Lim" and 'Ike | " Stage' are whole
 * names with a nickname, what links hold ("[Tonga](https://…) [Fiji]") is several.
 */
export function repairBrackets(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  return replaced(names, contexts, partAtMarks);
}

function partAtMarks(name: NameSpan, context: SentenceContext): readonly NameSpan[] | null {
  if (!holdsMark(name, context)) return null;
  const parts = partAtLinks(name, context);
  return parts.length > 1 ? parts : [withNickname(name, context)];
}

function holdsMark({ first, last }: NameSpan, { words }: SentenceContext): boolean {
  for (let at = first; at < last; at++) {
    const word = words[at];
    if (word && (word.letters ? isAddress(word) : MARK.test(word.text))) return true;
  }
  return false;
}

/** The first letter is looked at before the whole. */
const isAddress = ({ capital, text }: Word): boolean => !capital && ADDRESS.test(text);

/** The stretches between addresses and square brackets. */
function partAtLinks(name: NameSpan, { words }: SentenceContext): NameSpan[] {
  const parts: NameSpan[] = [];
  let first = name.first;
  for (let at = name.first; at <= name.last; at++) {
    const text = words[at]?.text ?? '';
    const isBorder = at === name.last || ADDRESS.test(text) || /^[[\]]/.test(text);
    if (!isBorder) continue;
    const start = words.findIndex(({ letters }, i) => letters && i >= first);
    const end = words.findLastIndex(({ letters, text: mark }, i) => i < at && (letters || mark === '.')) + 1;
    if (start < end && words[start]?.capital) parts.push(resized(name, start, end));
    first = at + 1;
  }
  return parts;
}

/** The whole name where half of its nickname was left out. */
function withNickname(name: NameSpan, { words }: SentenceContext): NameSpan {
  const { first, last, type } = name;
  const textAt = (at: number): string => words[at]?.text ?? '';
  const closing = words.slice(first, last).findIndex(({ text }) => text === ')');
  if (closing > 0 && !words.slice(first, first + closing).some(({ text }) => text === '(')) {
    const isNickname = type === 'PERSON' && textAt(first - 1) === OPENING[')'] && words[first - 2]?.capital;
    return isNickname ? resized(name, first - 2, name.last) : resized(name, first + closing + 1, name.last);
  }
  const marks = words.slice(first, last).filter(({ text }) => text === '"').length;
  if (type !== 'PERSON' || marks % 2 === 0) return name;
  for (let at = last; at < last + LONGEST; at++) {
    if (textAt(at) !== '"' || !words[at + 1]?.capital) continue;
    return resized(name, name.first, at + 2);
  }
  const opening = words.findLastIndex(({ text }, at) => at < last && text === '"');
  return opening > first ? resized(name, name.first, opening) : name;
}
