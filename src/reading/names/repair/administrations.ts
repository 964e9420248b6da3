import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import type { Word } from '../words.ts';
import { listsOf, unclaimed } from './claims.ts';
import { LED } from './triggers.ts';

const OTHERS =
  bitOf('bodies') |
  bitOf('cities-medium') |
  bitOf('cities-small') |
  bitOf('cities-large') |
  bitOf('countries') |
  bitOf('demonyms') |
  bitOf('org-nouns') |
  bitOf('organizations') |
  bitOf('peoples') |
  bitOf('places') |
  bitOf('regions') |
  bitOf('subdivisions');

/** "the | Okoro | government", "the | Okoro |-Lim administration": called after whoever leads it. */
export function repairAdministrations(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const named = names.map((name): NameSpan => {
    const { type, sentence, first, last } = name;
    if (type === 'PERSON' || last - first > 4) return name;
    const words = contexts[sentence]?.words ?? [];
    const isLone = last - first <= (isPair(words, first) ? 4 : 2);
    if (!isLone || !isLed(words, first)) return name;
    const leader = leaderAt(sentence, first);
    return mayLead(leader, contexts) ? leader : name;
  });
  return [...named, ...unnamedLeaders(named, contexts)];
}

function unnamedLeaders(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (const [sentence, { triggers, words }] of contexts.entries()) {
    if ((triggers & LED) === 0) continue;
    for (let at = 0; at < words.length; at++) {
      if (!isLed(words, at)) continue;
      const leader = leaderAt(sentence, at);
      if (mayLead(leader, contexts)) found.push(leader);
    }
  }
  return unclaimed(found, names, contexts);
}

const leaderAt = (sentence: number, first: number): NameSpan => ({
  type: 'PERSON',
  sentence,
  first,
  last: first + 1,
});

/** The names of a president and a deputy, joined by a hyphen: "Okoro-Lim". */
const isPair = (words: readonly Word[], first: number): boolean =>
  words[first + 1]?.text === '-' && words[first + 2]?.capital === true;

/** Whether a name of one word that begins at `first` stands before what it leads, alone or with a deputy's. */
export const isBeforeLed = (words: readonly Word[], first: number): boolean =>
  ((words[isPair(words, first) ? first + 3 : first + 1]?.triggers ?? 0) & LED) !== 0;

const isLed = (words: readonly Word[], first: number): boolean =>
  words[first]?.capital === true && isBeforeLed(words, first) && /^the$/i.test(words[first - 1]?.text ?? '');

/** A surname, or a word that is known for nothing. */
function mayLead(name: NameSpan, contexts: readonly SentenceContext[]): boolean {
  const context = contexts[name.sentence];
  const word = context?.words[name.first];
  if (!context || !word?.capital || word.upper || word.usualCase >= 3) return false;
  return (listsOf(name, context) & OTHERS) === 0;
}
