import type { SentenceContext } from '../context.ts';
import { inOrder, type NameSpan, retyped } from '../name.ts';
import type { Word } from '../words.ts';
import { unclaimed } from './claims.ts';
import { foundInProse } from './in-prose.ts';

/** "NordKraft", but not "MacDonald", "FitzGerald", "DeLuca". */
const CAMEL = /^(?!Mac|Fitz|Van|Von|Del|Della|San|Ben|Bar|Vander)\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u;

/** "| NordKraft | workers", "at | BioSana |": a word with a capital inside that plain text does not know is a firm. */
export function repairBrands(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const found = foundInProse(contexts, (sentence, first, { runs, words }) =>
    isBrand(words[first]) && runs.to[first] === first + 1
      ? { type: 'ORGANIZATION', sentence, first, last: first + 1 }
      : null,
  );
  if (found.length === 0) return names;
  const typed = names.map((name): NameSpan => {
    const word = contexts[name.sentence]?.words[name.first];
    return name.last - name.first === 1 && isBrand(word) ? retyped(name, 'ORGANIZATION') : name;
  });
  return [...typed, ...unclaimed(found, names, contexts)].sort(inOrder);
}

const isBrand = (word: Word | undefined): boolean => word?.usualCase === 0 && CAMEL.test(word.text);
