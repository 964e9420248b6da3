import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { introducedPersons } from './introduced.ts';

/** "Okoro v. Lindqvist" names a lawsuit: its parties act nowhere, unless the article introduces them. */
export function dropLawsuits(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const parties = names.filter((name) => isParty(name, contexts)).map((name) => wordOf(name, contexts));
  if (parties.length === 0) return names;
  const persons = introducedPersons(names, contexts);
  const dropped = new Set(parties.filter((word) => !persons.has(word)));
  return names.filter((name) => !isBare(name) || !dropped.has(wordOf(name, contexts)));
}

const isBare = ({ type, first, last }: NameSpan): boolean => type === 'PERSON' && last - first === 1;

const wordOf = ({ sentence, first }: NameSpan, contexts: readonly SentenceContext[]): number =>
  contexts[sentence]?.words[first]?.lower ?? 0;

function isParty(name: NameSpan, contexts: readonly SentenceContext[]): boolean {
  if (!isBare(name)) return false;
  const words = contexts[name.sentence]?.words ?? [];
  const isVersus = (i: number): boolean => words[i]?.text === 'v' || words[i]?.text === 'v.';
  const before = words[name.first - 1]?.text === '.' ? name.first - 2 : name.first - 1;
  return isVersus(name.last) || isVersus(before);
}
