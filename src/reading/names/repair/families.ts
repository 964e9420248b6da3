import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { listsOf } from './claims.ts';

const KNOWN =
  bitOf('organizations') | bitOf('teams') | bitOf('geography') | bitOf('countries') | bitOf('regions');

/**
 * "The | Okoros | invited her": a family is no body, no place and nobody by itself, where the article names one of them
 * or plain text never has the word.
 */
export function dropFamilies(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const plurals = names.filter((name) => isPlural(name, contexts[name.sentence]));
  if (plurals.length === 0) return names;
  const surnames = new Set(
    names.flatMap(({ type, sentence, first, last }) =>
      type === 'PERSON' && last - first > 1 ? [contexts[sentence]?.words[last - 1]?.text ?? ''] : [],
    ),
  );
  const families = new Set(
    plurals.filter(({ sentence, last }) => {
      const word = contexts[sentence]?.words[last - 1];
      const single = word?.text.replace(/e?s$/, '') ?? '';
      const isOfSomebody = surnames.has(single) || surnames.has(`${single}e`);
      return (
        isOfSomebody || (word?.usualCase === 0 && FAMILY.test(contexts[sentence]?.words[last]?.text ?? ''))
      );
    }),
  );
  return names.filter((name) => !families.has(name));
}

/** What families do. */
const FAMILY =
  /^(?:adopted|arrived|attended|bought|celebrated|dined|emigrated|fled|flew|hosted|invited|left|lived?|lost|married|met|moved|owned?|returned|settled|sold|stayed|visited|were|who|whose)$/;

/** "The | Okoros |": one word in the plural behind the article, which no list has for a body or place. */
function isPlural(name: NameSpan, context: SentenceContext | undefined): boolean {
  if (!context) return false;
  const { words } = context;
  const { first, last } = name;
  const hasArticle = /^the$/i.test(words[last - 2]?.text ?? '');
  const isSingle = last - first === 1 || (last - first === 2 && hasArticle);
  const text = words[last - 1]?.text ?? '';
  return (
    isSingle &&
    hasArticle &&
    /[^s]s$/.test(text) &&
    text !== text.toUpperCase() &&
    (listsOf(name, context) & KNOWN) === 0
  );
}
