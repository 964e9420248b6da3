import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized } from '../name.ts';
import { listsOfWord } from './claims.ts';

/** "Foundation" + "for the" + "Visual Arts": two organizations with nothing but that between them are one. */
export function joinOrganizations(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const short of names) {
    const name = withPatron(withNation(short, contexts[short.sentence]), contexts[short.sentence]);
    if (name !== short)
      while (joined.at(-1)?.sentence === name.sentence && (joined.at(-1)?.last ?? 0) > name.first)
        joined.pop();
    const before = joined.at(-1);
    const context = contexts[name.sentence];
    if (before && context && before.sentence === name.sentence && belongTogether(before, name, context)) {
      joined[joined.length - 1] = resized(before, before.first, name.last);
    } else joined.push(name);
  }
  return joined;
}

/** "Vietnamese | Coast Guard", "US | Senate": whose body it is belongs to its name. */
function withNation(name: NameSpan, context: SentenceContext | undefined): NameSpan {
  const before = context?.words[name.first - 1];
  const isName = context?.words[name.last - 1]?.capital;
  if (!context || name.type !== 'ORGANIZATION' || !isName || !before?.capital) return name;
  const { lists } = context;
  const head = (lists.ends[name.last - 1] ?? 0) & bitOf('org-nouns');
  const nation = listsOfWord(name.first - 1, context);
  const isNation =
    (nation & bitOf('demonyms')) !== 0 || (before.upper && (nation & bitOf('countries')) !== 0);
  return head !== 0 && isNation ? resized(name, name.first - 1, name.last) : name;
}

/** "King's | College Hospital", "Women's | Institute". */
function withPatron(name: NameSpan, context: SentenceContext | undefined): NameSpan {
  const { first, type } = name;
  const isPatrons =
    type === 'ORGANIZATION' &&
    context?.words[first - 1]?.text === "'s" &&
    PATRONS.test(context.words[first - 2]?.text ?? '') &&
    ((context.lists.begins[first] ?? 0) & bitOf('org-nouns')) !== 0;
  return isPatrons ? resized(name, first - 2, name.last) : name;
}
const PATRONS = /^(?:Boys|Children|Christ|Girls|Guy|King|Men|People|Queen|Women|Workers)$/;

function belongTogether(a: NameSpan, b: NameSpan, { words, lists }: SentenceContext): boolean {
  if (a.type !== 'ORGANIZATION' || b.type !== 'ORGANIZATION') return false;
  if (((lists.ends[a.last - 1] ?? 0) & bitOf('org-nouns')) === 0) return false;
  const between = words.slice(a.last, b.first).map((word) => word.text);
  return /^(?:for|of)(?: the)?$/.test(between.join(' '));
}
