import { isTitle } from '../../roles/role-nouns.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { inOrder, type NameSpan, resized, retyped } from '../name.ts';
import { listsOfWord, unclaimed } from './claims.ts';
import { foundInProse } from './in-prose.ts';
import { isSyllable } from './syllables.ts';

/** What stands before a name and is none. */
const NO_PART =
  bitOf('calendar') |
  bitOf('demonyms') |
  bitOf('honorifics') |
  bitOf('kin-nouns') |
  bitOf('occupations') |
  bitOf('peoples') |
  bitOf('titles');
const LONGEST_WORD = 4;

/**
 * "Met | To | Thi Mai", "with | Spin | Gul Zadran": a short word that elsewhere is small, with a capital within a
 * sentence.
 */
export function withShortWord(name: NameSpan, { initial, lists, style, words }: SentenceContext): NameSpan {
  const first = name.first - 1;
  const word = words[first];
  const isPart =
    style === 0 &&
    initial[first] === 0 &&
    word?.capital === true &&
    !word.upper &&
    word.usualCase >= 4 &&
    word.text.length <= LONGEST_WORD &&
    words[first - 1]?.capital === false &&
    // "[6] | In | Byron's memoirs": a sentence may begin behind a bracket.
    !/^[\])]$/.test(words[first - 1]?.text ?? '') &&
    ((lists.begins[first] ?? 0) & NO_PART) === 0 &&
    !isTitle(word.text);
  return isPart ? resized(name, first, name.last) : name;
}

/** "Wouter van 't | Hof |". */
export function withDutch(name: NameSpan, { tokens, words }: SentenceContext): NameSpan {
  if (tokens[name.first - 1]?.text !== 't') return name;
  const particles = tokens.slice(Math.max(0, name.first - 3), name.first).map(({ text }) => text);
  const given = words[name.first - 4];
  const isDutch =
    /^(?:aan|in|op|van) ' t$/.test(particles.join(' ')) && given?.capital && given.usualCase < 4;
  return isDutch ? retyped(resized(name, name.first - 4, name.last), 'PERSON') : name;
}

const OTHERS =
  bitOf('calendar') | bitOf('demonyms') | bitOf('org-nouns') | bitOf('peoples') | bitOf('place-nouns');

/** "| He Lifan | met", "Vice Premier | He Lifan |": no pronoun stands before a name. */
export function addFamilyHe(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const found = foundInProse(contexts, (sentence, first, context) => {
    const { runs, words } = context;
    if (words[first]?.text !== 'He') return null;
    const last = runs.to[first + 1] ?? -1;
    const isName =
      last === first + 2 &&
      words[first + 1]?.upper === false &&
      (listsOfWord(first + 1, context) & OTHERS) === 0 &&
      areSyllables(words[first + 1]?.text ?? '');
    return isName ? { type: 'PERSON', sentence, first, last } : null;
  });
  if (found.length === 0) return names;
  const isPart = ({ sentence, first, last }: NameSpan): boolean =>
    found.some((name) => name.sentence === sentence && name.first < first && last <= name.last);
  const others = names.filter((name) => !isPart(name));
  return [...others, ...unclaimed(found, others, contexts)].sort(inOrder);
}

/** "Jun", "Lifan": one syllable or two, as Chinese given names have. */
const areSyllables = (text: string): boolean => {
  for (let at = 2; at < text.length - 1; at++)
    if (isSyllable(text.slice(0, at)) && isSyllable(text.slice(at))) return true;
  return isSyllable(text);
};
