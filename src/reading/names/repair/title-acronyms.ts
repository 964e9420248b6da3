import { acronymIn, acronymsOfTitle } from '../../roles/title-acronyms.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';

/** How many words before a name its title may begin. */
const TITLE_WITHIN = 12;

/**
 * "The District Commissioner, Mr Bo Ek, …. The | DC | said": the capitals of somebody's office are no body and no place,
 * where no body of the article is called so.
 */
export function dropTitleAcronyms(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const acronymOf = (name: NameSpan): string => acronymAt(name, contexts[name.sentence]);
  if (!names.some((name) => acronymOf(name) !== '')) return names;
  const offices = new Set(names.flatMap((name) => officesOf(name, contexts[name.sentence])));
  const bodies = new Set(names.map((name) => initialsOfBody(name, contexts[name.sentence])));
  return names.filter((name) => {
    const acronym = acronymOf(name);
    return acronym === '' || bodies.has(acronym) || !offices.has(acronym);
  });
}

/** "The | DC |", "the | D.C. |", "Chief Executive (| CE |)": in lower case and without stops; empty for other names. */
function acronymAt({ type, first, last }: NameSpan, context: SentenceContext | undefined): string {
  if (type === 'PERSON' || last - first > 1) return '';
  const isLed = /^(?:the|\()$/i.test(context?.words[first - 1]?.text ?? '');
  return isLed ? acronymIn(context?.words[first]?.text ?? '') : '';
}

/** The capitals of the title before a person's name. */
function officesOf({ type, first }: NameSpan, context: SentenceContext | undefined): readonly string[] {
  if (type !== 'PERSON' || !context) return [];
  const before = context.words.slice(Math.max(0, first - TITLE_WITHIN), first).map(({ text }) => text);
  const from = before.findLastIndex((text) => /^(?:an?|the|[.;:])$/i.test(text));
  const title = before.slice(from + 1).filter((text) => /^\p{L}/u.test(text));
  return acronymsOfTitle(title);
}

function initialsOfBody({ type, first, last }: NameSpan, context: SentenceContext | undefined): string {
  if (type !== 'ORGANIZATION' || !context || last - first < 2) return '';
  return context.words
    .slice(first, last)
    .filter(({ capital }) => capital)
    .map(({ text }) => text.charAt(0).toLowerCase())
    .join('');
}
