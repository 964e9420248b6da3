import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';

/** "Echeverri and Villalba" is no firm where the article has both for persons: it is the two of them. */
export function partPairs(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  // Of "Rosaura Echeverri Manrique" either may be called a surname.
  const surnames = new Set(
    names.flatMap(({ type, sentence, first, last }) => {
      const own = type === 'PERSON' ? contexts[sentence]?.words.slice(first + 1, last) : [];
      return own?.map(({ lower }) => lower) ?? [];
    }),
  );
  return names.flatMap((name): NameSpan[] => {
    const [one, link, other] = contexts[name.sentence]?.words.slice(name.first, name.last) ?? [];
    const isPair = name.last - name.first === 3 && link?.text === 'and' && isSurname(one) && isSurname(other);
    if (!isPair) return [name];
    return [
      { ...name, type: 'PERSON', last: name.first + 1 },
      { ...name, type: 'PERSON', first: name.first + 2 },
    ];
  });

  function isSurname(word: SentenceContext['words'][number] | undefined): boolean {
    return word !== undefined && surnames.has(word.lower);
  }
}

const TITLES = bitOf('honorifics') | bitOf('titles');

/** "President Holm, | Chancellor Lima |": behind a comma and a title begins the name of another. */
export function partAtTitles(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  return names.flatMap((name): NameSpan[] => {
    const { words, lists } = contexts[name.sentence] ?? { words: [], lists: { begins: [] } };
    if (name.type !== 'PERSON' || name.last - name.first < 4) return [name];
    const comma = words.findIndex(
      ({ text }, at) =>
        text === ',' && at > name.first && at < name.last - 2 && ((lists.begins[at + 1] ?? 0) & TITLES) !== 0,
    );
    return comma < 0
      ? [name]
      : [
          { ...name, last: comma },
          { ...name, first: comma + 1 },
        ];
  });
}
