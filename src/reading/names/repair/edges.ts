import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';

const FORMS_OF_ADDRESS = bitOf('honorifics') | bitOf('titles');
const FILIATIONS = new Set(['bin', 'bint', 'der', 'ibn', 'van', 'von']);
const ARTICLES = new Set(['al', 'el', 'an', 'ar', 'as', 'ad', 'ash', 'az', 'at', 'ul', 'abd', 'bin', 'ibn']);

/** Sets the ends of names right: titles go out, hyphenated parts come in ("Lee Cheuk-yan", "al-Sisi"). */
export function repairEdges(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  return names.map((name) => {
    const context = contexts[name.sentence];
    if (!context) return name;
    const whole = withoutArticle(withHyphens(name, context), context);
    return whole.type === 'PERSON' ? withFather(withoutTitles(whole, context), context) : whole;
  });
}

/** Leading titles, forms of address and camps ("Pan-democrat") go out, unless nothing would be left or the word is a given name ("Dean", "Earl"). */
function withoutTitles(name: NameSpan, { lists, words }: SentenceContext): NameSpan {
  let { first } = name;
  const camp = words[first + 2];
  if (
    words[first + 1]?.text === '-' &&
    camp?.capital === false &&
    camp.usualCase >= 4 &&
    first + 3 < name.last
  )
    first += 3;
  for (;;) {
    const begins = lists.begins[first] ?? 0;
    if ((begins & FORMS_OF_ADDRESS) === 0) break;
    const alsoGiven = (begins & bitOf('first-names')) !== 0 && (begins & bitOf('honorifics')) === 0;
    let end = first;
    while (end < name.last && ((lists.ends[end] ?? 0) & FORMS_OF_ADDRESS) === 0) end++;
    if (alsoGiven || end + 1 >= name.last || words[end + 1]?.capital !== true) break;
    first = end + 1;
  }
  return { ...name, first };
}

function withoutArticle(name: NameSpan, { words }: SentenceContext): NameSpan {
  const article = words[name.first]?.text.toLowerCase() === 'the' && name.last - name.first > 1;
  return article ? { ...name, first: name.first + 1 } : name;
}

/** What stands before "bin" or "van der" belongs to the name behind it. */
function withFather(name: NameSpan, { words, initial }: SentenceContext): NameSpan {
  let first = name.first;
  while (FILIATIONS.has(words[first - 1]?.text ?? '')) first--;
  const given = words[first - 1];
  const shared =
    first === name.first || given?.capital !== true || (initial[first - 1] === 1 && given.usualCase >= 4);
  return shared ? name : { ...name, first: first - 1 };
}

function withHyphens(name: NameSpan, { tokens, words }: SentenceContext): NameSpan {
  let { first, last } = name;
  const glued = (i: number) => tokens[i]?.spaceBefore === false;
  const ending = words[last + 1];
  if (
    name.type === 'PERSON' &&
    words[last]?.text === '-' &&
    glued(last) &&
    glued(last + 1) &&
    ending?.letters === true &&
    ending.text.length <= 6 &&
    (ending.capital || ending.usualCase === 0)
  ) {
    last += 2;
  }
  const opening = words[first - 2];
  if (
    words[first - 1]?.text === '-' &&
    glued(first - 1) &&
    glued(first) &&
    ARTICLES.has(opening?.text.toLowerCase() ?? '')
  ) {
    first -= 2;
  }
  return { ...name, first, last };
}
