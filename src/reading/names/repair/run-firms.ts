import { FIRMS, MEDIA, TRADES } from '../../kinds-of-bodies.ts';
import { sForm } from '../../text/s-form.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import type { Word } from '../words.ts';
import { listsOf, listsOfWord, wordsOf } from './claims.ts';
import { changed } from './each-name.ts';
import { type Introduced, introducedPersons } from './introduced.ts';

const PERSONAL = bitOf('first-names') | bitOf('titles') | bitOf('honorifics');

/** Who runs a firm or works there, before "of". */
const RUNNING =
  /^(?:CEO|CFO|COO|board|chair|chairman|chairwoman|co-founder|director|employees|executives?|founder|management|managers?|shareholders)$/;
const RUN_ONLY = /^(?:CEO|CFO|COO|board|executive|shareholders)$/;
/** What is had of a firm or offered for it, and the word between. */
const OWNED =
  /^(?:acquisition of|bid for|merger with|offer for|shareholder in|shares in|stake in|takeover of)$/;
/** What firms and clubs are called right before their names, and nobody is. */
const CALLED = withPlurals([...FIRMS, ...MEDIA, 'club', 'giant', 'side']);
/** And what somebody may be called as well. */
const CALLED_TOO = withPlurals([...TRADES, 'sponsor']);
const MOST_WORDS = 4;

function withPlurals(nouns: readonly string[]): ReadonlySet<string> {
  return new Set(nouns.flatMap((noun) => [noun, sForm(noun)]));
}

/**
 * "The chief executive of | Marikhosa Platinum |", "the chip supplier | Tahesilm |", "Penang-based | Tanjung Wafer |",
 * "an offer for | Sambreval |": what is run, bought or based somewhere is a firm, unless a given name or a title opens
 * it or the article introduces somebody so; and so it is by the whole of that name and by its first word elsewhere.
 */
export function repairRunFirms(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const typed = changed(names, contexts, asFirm, introducedPersons(names, contexts));
  const firms = new Set(
    typed.flatMap((name, i) => {
      if (name.type === names[i]?.type) return [];
      const words = wordsOf(name, contexts);
      return [words.join(' '), ...(words.length > 1 ? [`${words[0]}`] : [])];
    }),
  );
  if (firms.size === 0) return typed;
  const persons = introducedPersons(typed, contexts);
  return typed.map((name): NameSpan => {
    const words = name.type === 'PERSON' ? wordsOf(name, contexts) : [];
    const isFirm = firms.has(words.join(' ')) && (words.length > 1 || !persons.has(words[0] ?? 0));
    return isFirm ? retyped(name, 'ORGANIZATION') : name;
  });
}

function asFirm(name: NameSpan, context: SentenceContext, persons: Introduced): NameSpan {
  const { first, last, type } = name;
  const { words } = context;
  if (type === 'ORGANIZATION') return withoutKind(name, context);
  if (last - first > MOST_WORDS || (listsOfWord(first, context) & PERSONAL) !== 0) return name;
  // No place has a chief executive or a board, but for a few that are known as places.
  if (type === 'PLACE')
    return isRun(words, first) && RUN_ONLY.test(words[first - 2]?.text ?? '') && listsOf(name, context) === 0
      ? retyped(name, 'ORGANIZATION')
      : name;
  const isAlone = last - first === 1;
  if (isAlone && persons.has(words[first]?.lower ?? 0)) return name;
  // "The cannery operator | Bluewater Pelagic |": nobody's last word is mostly written small.
  const isOdd = isAlone || (words[last - 1]?.usualCase ?? 0) >= 4;
  return isRun(words, first) || isCalled(words, first, isOdd) || isBased(words, first, isAlone)
    ? retyped(name, 'ORGANIZATION')
    : name;
}

/** "Kenyan bank | Tolliver Foods |": what it is, and of where, is no part of the name. */
function withoutKind(name: NameSpan, context: SentenceContext): NameSpan {
  const { words } = context;
  if ((listsOfWord(name.first, context) & bitOf('demonyms')) === 0) return name;
  for (let kind = name.first + 1; kind < name.last - 1; kind++) {
    if (words[kind]?.capital) return name;
    const noun = words[kind]?.text ?? '';
    const isKind = CALLED.has(noun) || isTrade(noun);
    if (isKind && words[kind + 1]?.capital) return resized(name, kind + 1, name.last);
  }
  return name;
}

function isRun(words: readonly Word[], first: number): boolean {
  const [before, link] = [words[first - 2]?.text ?? '', words[first - 1]?.text ?? ''];
  return (link === 'of' && RUNNING.test(before)) || OWNED.test(`${before} ${link}`);
}

function isCalled(words: readonly Word[], first: number, isOdd: boolean): boolean {
  const word = words[first - 1]?.text ?? '';
  return CALLED.has(word) || (isOdd && isTrade(word));
}

const isTrade = (word: string): boolean => CALLED_TOO.has(word) || /maker$/.test(word);

/** "| Penang-based | Tanjung Wafer", of two words where somebody is of it. */
const isBased = (words: readonly Word[], first: number, isAlone: boolean): boolean =>
  words[first - 1]?.text === 'based' &&
  words[first - 2]?.text === '-' &&
  (isAlone || /^(?:at|by|for|from|of|with)$/.test(words[first - 4]?.text ?? ''));
