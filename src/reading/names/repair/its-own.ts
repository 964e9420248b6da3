import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import { opensWithGiven, wordsOf } from './claims.ts';

/** What a firm has, and somebody who is spoken of as "its" has not. */
const OWN =
  '(?:bid|bonds|brands?|capital|dividend|earnings|employees|factor(?:y|ies)|fleet|forecast|guidance|headquarters|offer|offices|output|outlook|plants?|portfolio|pric(?:es|ing)|production|profits?|pursuit|refiner(?:y|ies)|restaurants|results|revenues?|sales|shares|shops|staff|stake|stores|subsidiar(?:y|ies)|turnover|unit|warehouses|workers|workforce)';
/** Behind the name; no other name stands between. */
const ITS_OWN = new RegExp(
  `^(?: (?!(?:by|from|in|of|with|when|which|who)\\b)[a-z\\d][\\w.-]*| (?:[MTWFS][a-z]+day|[$€£¥]\\S+)){1,7}? its (?:[\\w€$£¥.,%-]+ ){0,3}?${OWN}\\b`,
);
/** What is done to firms, and to nobody. */
const BUYING = /^(?:acquisition|buyout|pursuit|takeover)$/;
const TITLES = bitOf('honorifics') | bitOf('occupations') | bitOf('titles');
/** How many words behind the name are looked at. */
const WITHIN = 14;

/**
 * "| Delvaart Metaal | abandoned its pursuit", "| Hollbeck Druck | will close its plant", "the takeover of |
 * Ateliers Lambert |": who is "it", or is bought, is nobody, unless a title stands before the name or a given name
 * opens it.
 */
export function repairItsOwn(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const bodies = new Set<string>();
  for (const name of names) {
    const context = contexts[name.sentence];
    if (context && isBody(name, context)) bodies.add(wordsOf(name, contexts).join(' '));
  }
  if (bodies.size === 0) return names;
  return names.map((name) =>
    name.type === 'PERSON' && bodies.has(wordsOf(name, contexts).join(' '))
      ? retyped(name, 'ORGANIZATION')
      : name,
  );
}

function isBody({ type, first, last }: NameSpan, context: SentenceContext): boolean {
  const { lists, pos, style, words } = context;
  if (type !== 'PERSON' || style !== 0 || last - first < 2) return false;
  if (opensWithGiven(first, context) || ((lists.ends[first - 1] ?? 0) & TITLES) !== 0) return false;
  if (words[first - 1]?.text === 'of' && BUYING.test(words[first - 2]?.text ?? '')) return true;
  const behind = words.slice(last, last + WITHIN);
  if (!behind.some(({ text }) => text === 'its')) return false;
  const isActing = pos.slice(last, last + 3).some((tag) => tag === 'VERB' || tag === 'AUX');
  return isActing && ITS_OWN.test(behind.map(({ text }) => ` ${text}`).join(''));
}
