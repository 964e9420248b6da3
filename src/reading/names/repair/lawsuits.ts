import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { introducedPersons } from './introduced.ts';

/** "Okoro v. Lindqvist" names a lawsuit: its parties act nowhere, unless the article introduces them. */
export function dropLawsuits(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const parties = names.flatMap((name) => (isParty(name, contexts) ? [wordOf(name, contexts)] : []));
  if (parties.length === 0) return [...names];
  const persons = introducedPersons(names, contexts);
  const dropped = new Set(parties.filter((word) => !persons.has(word)));
  return names.filter((name) => !isBare(name) || !dropped.has(wordOf(name, contexts)));
}

const isBare = ({ type, first, last }: NameSpan): boolean => type === 'PERSON' && last - first === 1;

const wordOf = ({ sentence, first }: NameSpan, contexts: readonly SentenceContext[]): number =>
  contexts[sentence]?.words[first]?.lower ?? 0;

function isParty(name: NameSpan, contexts: readonly SentenceContext[]): boolean {
  const words = contexts[name.sentence]?.words ?? [];
  const isVersus = (i: number): boolean => /^v\.?$/.test(words[i]?.text ?? '');
  const before = words[name.first - 1]?.text === '.' ? name.first - 2 : name.first - 1;
  return isBare(name) && (isVersus(name.last) || isVersus(before));
}
